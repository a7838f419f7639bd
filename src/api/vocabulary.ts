import { CLAIM_TYPES, type ClaimType, TYPE_CODES } from '../claims/index.ts'
import type { Vocabulary } from './answers.ts'
import { SOURCE_KINDS, STATUSES } from './schemas/base.ts'

/** What a type is called, and the group that it is shown in. */
const SHOWN: Readonly<Record<ClaimType, readonly [group: string, label: string]>> = {
  kill: ['violence', 'Killed'],
  injure: ['violence', 'Injured'],
  execute: ['violence', 'Executed'],
  torture: ['violence', 'Tortured'],
  abduct: ['detention', 'Abducted'],
  disappear: ['detention', 'Disappeared'],
  detain: ['detention', 'Detained'],
  release: ['detention', 'Released'],
  'find-remains': ['violence', 'Remains found'],
  bury: ['violence', 'Buried'],
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
  protest: ['politics', 'Protest'],
  sanction: ['politics', 'Sanctions'],
  demand: ['politics', 'Demand'],
  accuse: ['politics', 'Accusation'],
  condemn: ['politics', 'Condemnation'],
  praise: ['politics', 'Praise'],
  reject: ['politics', 'Rejection'],
  threaten: ['politics', 'Threat'],
  agree: ['politics', 'Agreement'],
  meet: ['politics', 'Meeting'],
  cooperate: ['politics', 'Cooperation'],
  aid: ['aid', 'Aid'],
  restrict: ['politics', 'Restriction'],
  investigate: ['justice', 'Investigation'],
  convict: ['justice', 'Conviction'],
  composition: ['statements', 'Composition'],
  assess: ['statements', 'Assessment'],
  confirm: ['statements', 'Confirmation'],
  deny: ['statements', 'Denial'],
  unverified: ['statements', 'Not verified'],
  withhold: ['statements', 'Withheld'],
  correct: ['statements', 'Correction'],
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
