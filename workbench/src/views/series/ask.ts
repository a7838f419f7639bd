import type { Ask } from '../../lib/load.svelte.ts'
import { query } from '../../lib/router.svelte.ts'

/** A series, within the days that the address names. */
export const seriesAsk = (key: string): Ask => ({
  path: `/series/${encodeURIComponent(key)}`,
  asked: { from: query.get('from') || undefined, to: query.get('to') || undefined },
})
