import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import {
  CREDIBILITIES,
  type Credibility,
  MODALITIES,
  POLARITIES,
  SOURCE_KINDS,
  STANCES,
  STATUSES,
} from '../../base/index.ts'
import { ledgerOption } from '../ledger-option.ts'
import { format } from '../options.ts'

/** Options of the questions to a ledger: what an answer is narrowed by. */

/** Words with commas between them; an option that is given twice asks for either. */
const listOf =
  (allowed?: readonly string[]) =>
  (value: string, before: readonly string[] | undefined): string[] => {
    const words = value.split(',').map((w) => w.trim())
    for (const word of words)
      if (!word || (allowed && !allowed.includes(word)))
        throw new InvalidArgumentError(
          allowed ? `Allowed are ${allowed.join(', ')}.` : 'Words are written with commas between them.',
        )
    return [...(before ?? []), ...words]
  }

const MONTH_ENDS = (year: number, month: number): string =>
  String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')

/** A day, a month or a year as its first or last day. */
const dayOf =
  (end: 'first' | 'last') =>
  (value: string): string => {
    const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value)
    const year = Number(m?.[1])
    const month = Number(m?.[2] ?? (end === 'first' ? 1 : 12))
    const last = month >= 1 && month <= 12 ? MONTH_ENDS(year, month) : '00'
    const day = m?.[3] ?? (end === 'first' ? '01' : last)
    if (!m || day < '01' || day > last)
      throw new InvalidArgumentError('A date is written YYYY-MM-DD, YYYY-MM or YYYY, as 2012-06-25.')
    return `${m[1]}-${String(month).padStart(2, '0')}-${day}`
  }

const wholeNumber =
  (least: number) =>
  (value: string): number => {
    const n = Number(value.replaceAll(',', ''))
    if (!/\d/.test(value) || !Number.isSafeInteger(n) || n < least)
      throw new InvalidArgumentError(`A whole number from ${least} on.`)
    return n
  }

const countryCode = (value: string): string => {
  if (!/^[a-z]{3}$/i.test(value))
    throw new InvalidArgumentError('A country is three letters of ISO 3166-1, as SYR or TUR.')
  return value.toUpperCase()
}

export const type = (): Option =>
  new Option('--type <TYPES>', 'claim types, as kill,attack (muster rule list names them)').argParser(
    listOf(),
  )

export const place = (): Option => new Option('--place <NAME>', 'a town, province or country by its name')

export const country = (): Option =>
  new Option('--country <CODE>', 'three letters of ISO 3166-1, as SYR').argParser(countryCode)

export const from = (): Option =>
  new Option('--from <DATE>', 'not before this day, month or year').argParser(dayOf('first'))

export const to = (): Option =>
  new Option('--to <DATE>', 'not after this day, month or year').argParser(dayOf('last'))

export const actor = (): Option => new Option('--actor <NAME>', 'words of a name, or the id of an actor')

export const origin = (): Option => new Option('--origin <NAME>', 'on whose word it rests in the end')

export const originKind = (): Option =>
  new Option('--origin-kind <KINDS>', 'what kind of source that is, as official,witness').argParser(
    listOf(SOURCE_KINDS),
  )

export const status = (): Option =>
  new Option('--status <STATUS>', `${STATUSES.slice(0, 3).join(', ')} …`).argParser(listOf(STATUSES))

export const review = (): Option =>
  new Option('--review <STATE>', 'what people decided: accepted, rejected, edited or none').argParser(
    listOf(['accepted', 'rejected', 'edited', 'none']),
  )

export const text = (): Option =>
  new Option('--text <WORDS>', 'words that stand there: "a phrase", begin*, -without, this OR that')

export const inArticle = (): Option =>
  new Option('--in-article <WORDS>', 'words that stand anywhere in the article')

export const event = (): Option => new Option('--event <ID>', 'of this event')

export const documentOption = (): Option =>
  new Option('--document <ID>', 'of this document: its id, the first signs of it, or its file name')

export const polarity = (): Option =>
  new Option('--polarity <P>', POLARITIES.join(' or ')).argParser(listOf(POLARITIES))

export const modality = (): Option =>
  new Option('--modality <M>', MODALITIES.join(', ')).argParser(listOf(MODALITIES))

export const stance = (): Option => new Option('--stance <S>', STANCES.join(', ')).argParser(listOf(STANCES))

export const minimum = (): Option =>
  new Option('--minimum <N>', 'the number told is no less').argParser(wholeNumber(0))

export const maximum = (): Option =>
  new Option('--maximum <N>', 'the number told is no more').argParser(wholeNumber(0))

export const minOrigins = (): Option =>
  new Option('--min-origins <N>', 'so many independent origins at least').argParser(wholeNumber(1))

export const minDocuments = (): Option =>
  new Option('--min-documents <N>', 'so many documents at least').argParser(wholeNumber(1))

export const credibility = (): Option =>
  new Option('--credibility <N>', '1 (confirmed by others) to 6 (cannot be judged)').argParser(
    (value: string, before: readonly Credibility[] | undefined) =>
      listOf(CREDIBILITIES.map(String))(value, before?.map(String)).map((n) => Number(n) as Credibility),
  )

export const contested = (): Option =>
  new Option('--contested', 'only where counts exclude each other, or it is denied')

export const limit = (usual: number): Option =>
  new Option('--limit <N>', `how many at most (text: ${usual} unless given; jsonl: all)`).argParser(
    wholeNumber(1),
  )

export const after = (): Option =>
  new Option('--after <CURSOR>', 'go on where an earlier part ended, which says how')

/** A question to a ledger: a command with the options that all of them have. */
export const question = (name: string, summary: string, description: string): Command =>
  new Command(name).summary(summary).description(description).addOption(ledgerOption())

export const answered = (command: Command): Command => command.addOption(format())

export const words = (): Argument => new Argument('<WORDS...>', 'what to look for')
