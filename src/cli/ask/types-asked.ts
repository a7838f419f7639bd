import { CLAIM_TYPES } from '../../claims/index.ts'
import { didYouMean } from '../nearest.ts'
import { UsageError } from '../usage.ts'

/** Throws a UsageError for a type that no claim has. */
export const typesAsked = (types: readonly string[] | undefined, command: string): void => {
  for (const type of types ?? [])
    if (!(CLAIM_TYPES as readonly string[]).includes(type))
      throw new UsageError(
        `there is no claim type ${type}. ${didYouMean(type, CLAIM_TYPES, `There are ${CLAIM_TYPES.join(', ')}.`)}`,
        `muster help ${command}`,
      )
}
