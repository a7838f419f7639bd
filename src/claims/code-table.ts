import type { ClaimType } from './types.ts'

/** An event type of PLOVER 2.0, with its mode where it has one. */
export interface PloverCode {
  readonly event: string
  readonly mode?: string
}

/** An event type of ACLED's code book, with its sub-event type where the claim tells it. */
export interface AcledCode {
  readonly event: string
  readonly subEvent?: string
}

export interface Codes {
  readonly plover?: PloverCode
  readonly acled?: AcledCode
}

/**
 * The codes that a claim type has by itself, as the contract's vocabulary gives them; empty where neither scheme has
 * one. Sources: PLOVER 2.0 (Halterman et al. 2023), ACLED code book (2023).
 */
export const TYPE_CODES: Readonly<Record<ClaimType, Codes>> = {
  kill: { plover: { event: 'ASSAULT' } },
  injure: { plover: { event: 'ASSAULT' } },
  execute: {
    plover: { event: 'ASSAULT', mode: 'targeted' },
    acled: { event: 'Violence against civilians', subEvent: 'Attack' },
  },
  torture: { plover: { event: 'ASSAULT', mode: 'torture' } },
  abduct: {
    plover: { event: 'ASSAULT', mode: 'abduct' },
    acled: { event: 'Violence against civilians', subEvent: 'Abduction/forced disappearance' },
  },
  disappear: {},
  detain: {
    plover: { event: 'COERCE', mode: 'arrest' },
    acled: { event: 'Strategic developments', subEvent: 'Arrests' },
  },
  release: { plover: { event: 'RETREAT', mode: 'release' } },
  'find-remains': {},
  bury: {},
  attack: {
    plover: { event: 'ASSAULT' },
    acled: { event: 'Violence against civilians', subEvent: 'Attack' },
  },
  shell: {
    plover: { event: 'ASSAULT', mode: 'heavy-weapons' },
    acled: { event: 'Explosions/Remote violence', subEvent: 'Shelling/artillery/missile attack' },
  },
  'air-strike': {
    plover: { event: 'ASSAULT', mode: 'aerial' },
    acled: { event: 'Explosions/Remote violence', subEvent: 'Air/drone strike' },
  },
  bomb: {
    plover: { event: 'ASSAULT', mode: 'explosives' },
    acled: { event: 'Explosions/Remote violence', subEvent: 'Remote explosive/landmine/IED' },
  },
  'chemical-attack': {
    plover: { event: 'ASSAULT', mode: 'unconventional' },
    acled: { event: 'Explosions/Remote violence', subEvent: 'Chemical weapon' },
  },
  shoot: { plover: { event: 'ASSAULT', mode: 'firearms' } },
  'shoot-down': { plover: { event: 'ASSAULT', mode: 'heavy-weapons' } },
  clash: { acled: { event: 'Battles', subEvent: 'Armed clash' } },
  destroy: {
    plover: { event: 'ASSAULT', mode: 'destroy' },
    acled: { event: 'Strategic developments', subEvent: 'Looting/property destruction' },
  },
  crackdown: { plover: { event: 'COERCE' } },
  besiege: { plover: { event: 'COERCE', mode: 'restrict' } },
  capture: { plover: { event: 'COERCE', mode: 'seize' }, acled: { event: 'Battles' } },
  withdraw: { plover: { event: 'RETREAT', mode: 'withdraw' } },
  deploy: { plover: { event: 'MOBILIZE' } },
  defect: { acled: { event: 'Strategic developments', subEvent: 'Change to group/activity' } },
  surrender: { plover: { event: 'RETREAT' } },
  join: {},
  pledge: { plover: { event: 'SUPPORT' } },
  resign: { plover: { event: 'RETREAT', mode: 'resign' } },
  flee: {},
  displace: { acled: { event: 'Strategic developments', subEvent: 'Other' } },
  return: {},
  arrive: {},
  travel: {},
  transfer: {},
  shelter: {},
  evacuate: {},
  protest: { plover: { event: 'PROTEST' }, acled: { event: 'Protests' } },
  sanction: { plover: { event: 'SANCTION' } },
  demand: { plover: { event: 'REQUEST' } },
  accuse: { plover: { event: 'ACCUSE' } },
  condemn: { plover: { event: 'ACCUSE', mode: 'disapprove' } },
  praise: { plover: { event: 'SUPPORT' } },
  reject: { plover: { event: 'REJECT' } },
  threaten: { plover: { event: 'THREATEN' } },
  agree: { plover: { event: 'AGREE' }, acled: { event: 'Strategic developments', subEvent: 'Agreement' } },
  meet: { plover: { event: 'CONSULT' } },
  cooperate: { plover: { event: 'COOPERATE' } },
  aid: { plover: { event: 'AID' } },
  restrict: { plover: { event: 'COERCE', mode: 'restrict' } },
  investigate: { plover: { event: 'ACCUSE', mode: 'investigate' } },
  convict: { plover: { event: 'SANCTION', mode: 'convict' } },
  composition: {},
  assess: {},
  confirm: {},
  deny: { plover: { event: 'REJECT' } },
  unverified: {},
  withhold: { plover: { event: 'COERCE', mode: 'withhold' } },
  correct: {},
}
