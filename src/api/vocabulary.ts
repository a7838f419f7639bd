import { SOURCE_KINDS, STATUSES } from '../base/index.ts'
import { CLAIM_TYPES, type ClaimType, TYPE_CODES } from '../claims/index.ts'
import type { Vocabulary } from './answers.ts'

/** What a type is called, and the group that it is shown in. */
const SHOWN: Readonly<Record<ClaimType, readonly [group: string, label: string]>> = {
  kill: ['harm', 'Killed'],
  injure: ['harm', 'Injured'],
  execute: ['harm', 'Executed'],
  torture: ['harm', 'Tortured'],
  abduct: ['harm', 'Abducted'],
  disappear: ['harm', 'Disappeared'],
  detain: ['harm', 'Detained'],
  release: ['harm', 'Released'],
  'find-remains': ['harm', 'Remains found'],
  bury: ['harm', 'Buried'],
  attack: ['violence', 'Attack'],
  shell: ['violence', 'Shelling'],
  'air-strike': ['violence', 'Air strike'],
  bomb: ['violence', 'Bombing'],
  'chemical-attack': ['violence', 'Chemical attack'],
  shoot: ['violence', 'Shooting'],
  'shoot-down': ['violence', 'Shot down'],
  clash: ['violence', 'Clash'],
  destroy: ['violence', 'Destruction'],
  crackdown: ['violence', 'Crackdown'],
  besiege: ['control', 'Siege'],
  capture: ['control', 'Captured'],
  withdraw: ['control', 'Withdrew'],
  deploy: ['control', 'Deployed'],
  defect: ['allegiance', 'Defected'],
  surrender: ['allegiance', 'Surrendered'],
  join: ['allegiance', 'Joined'],
  pledge: ['allegiance', 'Pledged'],
  resign: ['allegiance', 'Resigned'],
  flee: ['movement', 'Fled'],
  displace: ['movement', 'Displaced'],
  return: ['movement', 'Returned'],
  arrive: ['movement', 'Arrived'],
  travel: ['movement', 'Travelled'],
  transfer: ['movement', 'Transferred'],
  shelter: ['movement', 'Sheltered'],
  evacuate: ['movement', 'Evacuated'],
  protest: ['public', 'Protest'],
  sanction: ['diplomacy', 'Sanctions'],
  demand: ['diplomacy', 'Demand'],
  accuse: ['diplomacy', 'Accusation'],
  condemn: ['diplomacy', 'Condemnation'],
  praise: ['diplomacy', 'Praise'],
  reject: ['diplomacy', 'Rejection'],
  threaten: ['diplomacy', 'Threat'],
  agree: ['diplomacy', 'Agreement'],
  meet: ['diplomacy', 'Meeting'],
  cooperate: ['diplomacy', 'Cooperation'],
  aid: ['diplomacy', 'Aid'],
  restrict: ['control', 'Restriction'],
  investigate: ['diplomacy', 'Investigation'],
  convict: ['diplomacy', 'Conviction'],
  composition: ['statement', 'Composition'],
  assess: ['statement', 'Assessment'],
  confirm: ['statement', 'Confirmation'],
  deny: ['statement', 'Denial'],
  unverified: ['statement', 'Not verified'],
  withhold: ['statement', 'Withheld'],
  correct: ['statement', 'Correction'],
}

/** The words that claims are made of: types with their codes, statuses, kinds of source. */
export const vocabulary = (): Vocabulary => ({
  types: CLAIM_TYPES.map((type) => {
    const [group, label] = SHOWN[type]
    const { plover, acled } = TYPE_CODES[type]
    return {
      type,
      group,
      label,
      ...(plover ? { plover: codeOf(plover.event, plover.mode) } : {}),
      ...(acled ? { acled: codeOf(acled.event, acled.subEvent) } : {}),
    }
  }),
  statuses: STATUSES,
  sourceKinds: SOURCE_KINDS,
})

const codeOf = (event: string, finer: string | undefined): string =>
  finer === undefined ? event : `${event}: ${finer}`
