import type { EventAnswer } from '../../../../../src/api/answers.ts'
import type { Figure } from '../../../../../src/base/index.ts'
import { byWeight, panelsOf } from '../../../charts/counts/rows.ts'
import { namesOf } from '../names.ts'
import { countSentence } from './count.ts'
import { isContested, standingWords } from './standing.ts'
import { type Verdict, verdictOn } from './verdict.ts'
import { whereAndWhen } from './where.ts'

/** What can be quoted of an event, by rule, from its record alone. */
export interface Said {
  /** Sentences; the last says how it stands. */
  readonly sentence: string
  readonly verdict: Verdict
  /** The figure that the sentence is of; absent where nobody counts. */
  readonly figure?: Figure
}

/** “At least 80 people killed in Syria on 25 June 2012, according to the network. Unconfirmed; one independent origin.” */
export const answerOf = (given: EventAnswer): Said => {
  const { event, figures, item, sources } = given
  const nameOf = namesOf(given)
  const counted = new Set(sources.filter((s) => s.independent).map((s) => s.origin))
  const isCounted = (origin: string): boolean => counted.has(origin) || event.origins.includes(origin)
  const where = whereAndWhen(event)
  const wholes = panelsOf(figures, nameOf).map((p) => p.blocks[0]!.figure)
  const found = wholes
    .toSorted(byWeight)
    .flatMap((figure) => {
      const words = countSentence(
        figure,
        nameOf,
        isCounted,
        figure.measure === 'flow' ? where : placeOnly(figure),
      )
      return words === undefined ? [] : [{ figure, words }]
    })
    .at(0)
  const contested = found ? isContested(found.figure) : false
  const parts = [
    found?.words ?? `“${item.words}”${where && `:${where}`}. No count is told`,
    ...(contested ? ['These accounts cannot all be so'] : []),
    standingWords(given),
  ]
  return {
    sentence: `${parts.join('. ')}.`,
    verdict: verdictOn(event, contested),
    ...(found ? { figure: found.figure } : {}),
  }
}

const placeOnly = ({ scope }: Figure): string => (scope.place ? ` in ${scope.place}` : '')
