import { z } from '@hono/zod-openapi'

/** Parts of a query, as the command line's options of the same names take them. */

/** Any of several: with commas between them, or the parameter repeated. */
export const anyOf = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  z
    .preprocess(split, z.array(z.enum(values)).min(1))
    .optional()
    .openapi({
      type: 'array',
      items: { type: 'string', enum: [...values] },
      minItems: 1,
      description: `${description}; any of several`,
      param: { style: 'form', explode: true },
    })

const split = (value: unknown): unknown =>
  typeof value === 'string' || Array.isArray(value)
    ? [value].flat().flatMap((v) => (typeof v === 'string' ? v.split(',').map((w) => w.trim()) : v))
    : value

/** Longest text that is asked for. */
const LONGEST = 500

export const text = (description: string, example?: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(LONGEST)
    .optional()
    .openapi({ description, ...(example === undefined ? {} : { example }) })

export const wholeNumber = (description: string) =>
  z.coerce
    .number()
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .optional()
    .openapi({ type: 'integer', minimum: 0, description })

/** `true` or `false`; nothing else. */
export const flag = (description: string) =>
  z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .openapi({ type: 'boolean', description })

const DAYS = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/

const dayOr = (end: 'first' | 'last', description: string) =>
  z
    .string()
    .regex(DAYS, 'a day is written 2012-06-25, a month 2012-06, a year 2012')
    .transform((value, context) => {
      const found = dayOf(value, end)
      if (found) return found
      context.addIssue({ code: 'custom', message: `${value} is not in the calendar` })
      return z.NEVER
    })
    .optional()
    .openapi({ type: 'string', description, pattern: DAYS.source, example: '2012-06' })

/** The first or the last day of a day, month or year; undefined where there is none like it. */
const dayOf = (value: string, end: 'first' | 'last'): string | undefined => {
  const [year, month, day] = value.split('-').map(Number)
  const date = new Date(0)
  date.setUTCFullYear(year!, (month ?? 1) - 1, day ?? 1)
  if (month !== undefined && date.getUTCMonth() !== month - 1) return undefined
  if (day !== undefined && date.getUTCDate() !== day) return undefined
  if (end === 'last' && day === undefined) {
    if (month === undefined) date.setUTCMonth(12, 0)
    else date.setUTCMonth(month, 0)
  }
  return date.toISOString().slice(0, 10)
}

export const from = dayOr('first', 'From this day on; of a month or a year, from its first day on')
export const to = dayOr('last', 'Up to this day; of a month or a year, up to its last day')

/** Which part of a list. */
export const paging = (usual: number, most: number) => ({
  after: z
    .string()
    .min(1)
    .max(2000)
    .optional()
    .openapi({ description: '`next` of the part before; without it, the first part' }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(usual)
    .openapi({ type: 'integer', minimum: 1, maximum: most, default: usual, description: 'Items at most' }),
})

/** Without what is not given: an `undefined` is no condition. */
export const given = <T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never
