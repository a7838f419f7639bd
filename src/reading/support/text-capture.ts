import { createHash } from 'node:crypto'
import type { Capture } from '../../base/index.ts'

/** A capture of plain text. */
export const textCapture = (input: string, text: string): Capture => {
  const bytes = new TextEncoder().encode(text)
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    mediaType: 'text/plain',
    retrievedAt: '2031-03-05T08:00:00Z',
    input,
    context: { published: '2031-03-04', publisher: 'The Harbour Post' },
  }
}

export const FERRY = `Fire on the Selka ferry

SELKA, March 4 – At least 14 people were killed on Monday when a fire broke out on a ferry near Selka, the coast guard said.

“We carried out forty passengers,” said Ola Berg, the captain of a fishing boat.`
