import { DeskError } from '../errors.ts'

/** Characters. Length is what makes a password hard to guess (NIST SP 800-63B): nothing else is asked of it. */
export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 256

/** @throws DeskError where it is too short or too long */
export const checkPassword = (password: string): void => {
  const length = [...password.normalize('NFKC')].length
  if (length < SHORTEST_PASSWORD)
    throw new DeskError(
      'weak-password',
      `the password has ${length} characters: give it ${SHORTEST_PASSWORD} or more; several words are easy to remember`,
    )
  if (length > LONGEST_PASSWORD)
    throw new DeskError(
      'weak-password',
      `the password has ${length} characters: ${LONGEST_PASSWORD} are the most`,
    )
}
