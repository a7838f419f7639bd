import { amongThem } from './among.ts'
import { captives } from './captives.ts'
import { captivesKilled } from './captives-killed.ts'
import { theKilled } from './harm-dead.ts'
import { injure } from './harm-injure.ts'
import { kill } from './harm-kill.ts'
import { hurts } from './hurts.ts'
import { livesLost } from './lives.ts'
import { remains } from './remains.ts'
import { tolls } from './tolls.ts'

/** What is done to people: killed, wounded, held, taken, let go, found dead, buried. */
export const harm = [
  ...tolls,
  ...captivesKilled,
  ...kill,
  ...theKilled,
  ...amongThem,
  ...livesLost,
  ...injure,
  ...hurts,
  ...captives,
  ...remains,
]
