import type { z } from '@hono/zod-openapi'

/** The same type with all `readonly` taken off and intersections joined, so that two ways to write it are one. */
type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T

type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false

/**
 * Holds a schema against a type of `answers.ts`: the compiler refuses one that allows another shape, leaves a part out, or
 * has one too many.
 */
export const schemaOf =
  <T>() =>
  <S extends z.ZodType>(
    schema: S & (Same<z.output<S>, T> extends true ? unknown : SchemaDiffers<T>),
  ): z.ZodType<T> =>
    schema as unknown as z.ZodType<T>

/** What the compiler names where a schema and its type differ. */
interface SchemaDiffers<T> {
  readonly schemaDiffersFrom: T
}

/** A part that may be absent, and is never `undefined`: JSON knows no such thing. */
export const maybe = <S extends z.ZodType>(schema: S): z.ZodExactOptional<S> =>
  schema.optional() as unknown as z.ZodExactOptional<S>
