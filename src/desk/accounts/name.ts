import { DeskError } from '../errors.ts'

export const LONGEST_NAME = 40

/** Letters and digits of any script, and . _ - between them. */
const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?$/u

/** A name as it is shown. @throws DeskError where it is none */
export const accountName = (given: string): string => {
  const name = given.normalize('NFKC')
  if (!NAME.test(name) || name.length > LONGEST_NAME)
    throw new DeskError(
      'bad-name',
      `${JSON.stringify(given)} is no name of an account: letters, digits, and . _ - between them, ${LONGEST_NAME} at most`,
    )
  return name
}

/** What two names that are the same have in common: nobody is to pass for another by a capital letter. */
export const foldedName = (name: string): string => name.normalize('NFKC').toLowerCase()
