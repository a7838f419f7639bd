import type { HeldDocument } from '../../store/index.ts'
import type { DocumentName } from '../answers.ts'

/** A document as it is called where it is only named. */
export const nameOf = ({ id, title, publisher, input, published }: HeldDocument): DocumentName => ({
  id,
  ...(title === undefined ? {} : { title }),
  ...(publisher === undefined ? {} : { publisher }),
  input,
  ...(published === undefined ? {} : { published }),
})
