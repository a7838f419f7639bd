import type { AnalysedSentence } from '../../base/index.ts'
import type { Anchored } from './anchor.ts'
import { type Point, precisionOf } from './point.ts'

const JOINS: Readonly<Record<string, readonly string[]>> = {
  from: ['to', 'until', 'till', 'through'],
  between: ['and'],
}

/** "from Monday to Friday", "between 2011 and 2013": two anchored times become the stretch from one to the other. */
export const joinSpans = (sentence: AnalysedSentence, times: readonly Anchored[]): Anchored[] => {
  const form = (i: number): string => sentence.words[i]?.form.toLowerCase() ?? ''
  const out: Anchored[] = []
  for (let k = 0; k < times.length; k++) {
    const [a, b] = [times[k]!, times[k + 1]]
    const joins = JOINS[form(a.first - 1)]
    const joined =
      b &&
      joins &&
      b.first === a.last + 2 &&
      joins.includes(form(b.first - 1)) &&
      stretchOf(a.meaning.point, b.meaning.point)
    if (!joined) out.push(a)
    else {
      const meaning = {
        ...a.meaning,
        point: joined,
        stated: a.meaning.stated === true && b.meaning.stated === true,
      }
      out.push({ ...a, last: b.last, meaning, ends: [a, b] })
      k++
    }
  }
  return out
}

const stretchOf = (a: Point | undefined, b: Point | undefined): Point | undefined => {
  if (!a || !b || a.first > b.last) return undefined
  return {
    first: a.first,
    last: b.last,
    edtf: `${a.edtf.split('/')[0]}/${b.edtf.split('/').at(-1)}`,
    timex: a.timex,
    precision: precisionOf(a.first, b.last),
  }
}
