import type { Claim } from '../base/index.ts'
import { type AcledCode, type Codes, type PloverCode, TYPE_CODES } from './code-table.ts'
import { CLAIM_TYPES, type ClaimType } from './types.ts'

/** What codes look at: any claim, or what an export kept of one. */
export type Codable = Pick<Claim, 'type' | 'participants' | 'target'> & Partial<Pick<Claim, 'quantity'>>

interface Means {
  readonly words: RegExp
  readonly mode: string
  readonly acled: AcledCode
}

const remote = (subEvent: string): AcledCode => ({ event: 'Explosions/Remote violence', subEvent })

const SUICIDE: Means = {
  words: /\b(?:suicide (?:bomb\w*|attack\w*|vest|car)|blew (?:him|her|them)sel\w+ up)\b/i,
  mode: 'explosives',
  acled: remote('Suicide bomb'),
}
const GRENADE: Means = { words: /\bgrenades?\b/i, mode: 'explosives', acled: remote('Grenade') }

/** What people are killed and hurt by, the plainest first. */
const MEANS: readonly Means[] = [
  {
    words: /\b(?:chlorine|sarin|mustard gas|nerve agent|chemical|poison(?:ous)? gas|toxic)\b/i,
    mode: 'unconventional',
    acled: remote('Chemical weapon'),
  },
  SUICIDE,
  {
    words:
      /\b(?:air ?-?(?:strike|raid|craft)s?|airstrikes?|warplanes?|jets?|drones?|barrel bombs?|helicopters?|from the air)\b/i,
    mode: 'aerial',
    acled: remote('Air/drone strike'),
  },
  {
    words:
      /\b(?:shell(?:s|ed|ing|fire)?|artillery|mortars?|rockets?|missiles?|bombard(?:ed|ment)?|howitzers?)\b/i,
    mode: 'heavy-weapons',
    acled: remote('Shelling/artillery/missile attack'),
  },
  GRENADE,
  {
    words:
      /\b(?:car bombs?|land ?-?mines?|mines?|IEDs?|explosives?|booby[- ]traps?|bomb(?:s|ings?)?|blasts?|explosions?)\b/i,
    mode: 'explosives',
    acled: remote('Remote explosive/landmine/IED'),
  },
  {
    words: /\b(?:clash(?:es|ed)?|battles?|fighting|fought|firefights?|ambush(?:ed)?)\b/i,
    mode: 'firearms',
    acled: { event: 'Battles', subEvent: 'Armed clash' },
  },
]

const SHOT = /\b(?:shot|shoot\w*|gunfire|gunned|snipers?|opened fire|bullets?)\b/i
const FIGHTERS =
  /\b(?:soldiers?|troops?|fighters?|militants?|rebels?|gunm[ae]n|insurgents?|jihadists?|officers?|polic\w+|guards?|forces?|terrorists?)\b/i
const STATE =
  /\b(?:army|government|regime|state|police|troops?|military|soldiers?|security forces|navy|gendarmerie)\b/i
const VIOLENT =
  /\b(?:riot\w*|burn\w*|torch\w*|stones?|rampag\w*|loot\w*|mob|violent|storm\w*|vandal\w*|pelt\w*)\b/i
const POST = /\b(?:bases?|headquarters|checkpoints?|outposts?|posts?|camps?|barracks)\b/i

/** The texts of a role, joined; empty where nobody fills it. */
const said = (claim: Codable, ...roles: readonly string[]): string =>
  claim.participants
    .filter((p) => roles.includes(p.role))
    .map((p) => p.text)
    .join(' ')

const isClaimType = (type: string): type is ClaimType => CLAIM_TYPES.some((t) => t === type)

/** Violence against people: by what it was done, and to whom. */
const byMeans = (claim: Codable, words: string): Codes => {
  const instrument = said(claim, 'instrument')
  const means = MEANS.find((m) => m.words.test(instrument)) ?? MEANS.find((m) => m.words.test(words))
  if (means) return { plover: { event: 'ASSAULT', mode: means.mode }, acled: means.acled }
  const shot = SHOT.test(`${instrument} ${words}`)
  const plover: PloverCode = shot ? { event: 'ASSAULT', mode: 'firearms' } : { event: 'ASSAULT' }
  const unit = claim.quantity?.unit ?? ''
  return {
    plover,
    acled: FIGHTERS.test(`${said(claim, 'patient')} ${unit}`)
      ? { event: 'Battles', subEvent: 'Armed clash' }
      : { event: 'Violence against civilians', subEvent: 'Attack' },
  }
}

const strategic = (subEvent: string): AcledCode => ({ event: 'Strategic developments', subEvent })

/** ACLED's sub-event where the type alone does not tell it; undefined where it does. */
const acledOf = (claim: Codable, type: ClaimType, words: string): AcledCode | undefined => {
  switch (type) {
    case 'capture': {
      const agent = said(claim, 'agent')
      if (!agent) return { event: 'Battles' }
      const subEvent =
        STATE.test(agent) && !/\brebel|insurgent|jihad/i.test(agent)
          ? 'Government regains territory'
          : 'Non-state actor overtakes territory'
      return { event: 'Battles', subEvent }
    }
    case 'protest':
      return VIOLENT.test(words)
        ? { event: 'Riots', subEvent: 'Violent demonstration' }
        : { event: 'Protests', subEvent: 'Peaceful protest' }
    case 'crackdown':
      return /\b(?:kill\w*|dead|live (?:fire|rounds|ammunition)|shot|wound\w*|injur\w*)\b/i.test(words)
        ? { event: 'Protests', subEvent: 'Excessive force against protesters' }
        : /\b(?:protest\w*|demonstrat\w*|rall(?:y|ies)|march\w*|crowds?|sit-ins?|tear gas)\b/i.test(words)
          ? { event: 'Protests', subEvent: 'Protest with intervention' }
          : undefined
    case 'shoot':
      return byMeans(claim, words).acled
    case 'surrender':
    case 'withdraw':
      return said(claim, 'origin') || (type === 'surrender' && said(claim, 'patient'))
        ? strategic('Non-violent transfer of territory')
        : undefined
    case 'deploy':
      return POST.test(said(claim, 'patient')) ? strategic('Headquarters or base established') : undefined
    case 'join':
      return strategic('Change to group/activity')
    case 'bomb':
      return [SUICIDE, GRENADE].find((m) => m.words.test(words))?.acled
    default:
      return undefined
  }
}

/**
 * The PLOVER 2.0 and ACLED codes of a claim: those of its type, made more exact by its words and participants where a
 * scheme asks by which means, by whom or to whom ("by means" of the vocabulary). Empty where neither scheme has a code
 * for it, or the type is none of the vocabulary.
 */
export const codesOf = (claim: Codable): Codes => {
  if (!isClaimType(claim.type)) return {}
  const words = claim.target.selector[1].exact
  if (claim.type === 'kill' || claim.type === 'injure') return byMeans(claim, words)
  const acled = acledOf(claim, claim.type, words)
  return { ...TYPE_CODES[claim.type], ...(acled ? { acled } : {}) }
}
