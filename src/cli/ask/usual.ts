/** How many a page of text holds, unless told otherwise. */
export const USUAL = { claims: 50, events: 50, figures: 50, sources: 50, search: 10 } as const
