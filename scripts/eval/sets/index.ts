import type { EvalSet } from '../set.ts'
import { articleExtraction } from './article-extraction.ts'
import { case2021Types } from './case2021-types.ts'
import { seeds, syriaGold } from './claims.ts'
import { counts } from './counts.ts'
import { ecbplus } from './ecbplus.ts'
import { faKes } from './fa-kes.ts'
import { factsSeeds, factsSyria } from './facts.ts'
import { longtail } from './longtail.ts'
import { longtailQuestions } from './longtail-questions.ts'
import { muc4Dev, muc4Train } from './muc4.ts'
import { muc4Incidents } from './muc4-incidents.ts'
import { plover } from './plover.ts'
import { polnear } from './polnear.ts'
import { speed } from './speed.ts'
import { tempeval3 } from './tempeval3.ts'
import { ewt, gum, gumNews } from './ud-english.ts'
import { victimCounts } from './victim-counts.ts'
import { wikievents } from './wikievents.ts'
import { wirePairs } from './wire-pairs.ts'

/** All sets, in the order of the table. */
export const SETS: readonly EvalSet[] = [
  seeds,
  syriaGold,
  counts,
  polnear,
  tempeval3,
  faKes,
  victimCounts,
  case2021Types,
  plover,
  wikievents,
  muc4Dev,
  muc4Train,
  muc4Incidents,
  speed,
  articleExtraction,
  ewt,
  gum,
  gumNews,
  factsSeeds,
  factsSyria,
  longtail,
  longtailQuestions,
  ecbplus,
  wirePairs,
]
