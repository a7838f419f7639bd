import { Argument, InvalidArgumentError, Option } from 'commander'

/** An ISO date, or date and time, of the calendar. */
const isoDate = (value: string): string => {
  const m = /^(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(value)
  const [year, month, day] = m ? [Number(m[1]), Number(m[2]), Number(m[3])] : [0, 0, 0]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (!m || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    throw new InvalidArgumentError('A date is written YYYY-MM-DD, as 2012-06-25.')
  return value
}

/** Arguments and options that several commands take. */
export const files = (): Argument =>
  new Argument('<FILE...>', 'text, HTML, PDF or JSONL files, folders, or - for standard input')

export const published = (): Option =>
  new Option('--published <DATE>', 'day of publication of the documents (YYYY-MM-DD)').argParser(isoDate)

export const publisher = (): Option => new Option('--publisher <NAME>', 'who published the documents')

export const format = (): Option =>
  new Option('--format <FORMAT>', 'for people or for programs').choices(['text', 'jsonl']).default('text')
