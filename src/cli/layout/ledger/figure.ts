import type { Figure } from '../../../base/index.ts'
import { looseFigureLines } from '../desk/counts.ts'
import { eventReference } from '../desk/event-name.ts'
import { field, type Page } from '../desk/page.ts'

/** A figure with its scope, its counts in their words, and its event. Ends with an empty line. */
export const figureText = (figure: Figure, page: Page): string => {
  const lines = [
    ...looseFigureLines(figure, page),
    ...(figure.event ? field('of', eventReference(figure.event, page), page) : []),
  ]
  return `${lines.join('\n')}\n\n`
}
