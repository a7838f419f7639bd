import type { Report } from '../../base/index.ts'

/** How reasons call a report: by its outlet, and by its input where that alone tells it from the other. */
export const nameOf = ({ publisher, input }: Report): string =>
  publisher ? `${publisher} (${input})` : input
