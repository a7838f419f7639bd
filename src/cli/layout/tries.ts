import type { Filler, Try } from '../../claims/index.ts'
import type { Palette } from './palette.ts'
import { printable, quoted } from './printable.ts'
import { wrap } from './wrap.ts'

const STEP: Readonly<Record<Try['step'], string>> = {
  trigger: 'gave up at its trigger',
  condition: 'gave up at its condition',
  role: 'gave up at a role',
  fired: 'fired',
}

/** `patient “two men” (object: people; nsubj:pass of killed)`. */
export const fillerInWords = ({ role, text, reached, hangs }: Filler): string =>
  `${role} ${quoted(text)} (${reached}; ${hangs})`

/** How far a rule got at a word: where it gave up and why, what it had by then, and what stood around it. */
export const tryInWords = (
  tried: Try,
  width: number,
  first: string,
  rest: string,
  paint: Palette,
): string[] => {
  const verdict = tried.missed ? `${STEP[tried.step]}: ${tried.missed}` : STEP[tried.step]
  const lines = wrap(printable(verdict), width, first, rest)
  if (tried.fillers.length && tried.step !== 'fired')
    lines.push(...wrap(`it had ${tried.fillers.map(fillerInWords).join(', ')}`, width, rest).map(paint.faint))
  if (tried.around && tried.step !== 'fired')
    lines.push(...wrap(`around it: ${printable(tried.around)}`, width, rest).map(paint.faint))
  return lines
}
