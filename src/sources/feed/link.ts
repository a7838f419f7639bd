/** A link in full; undefined for what is none. */
export const resolved = (link: string | undefined, base: string | undefined): string | undefined =>
  link?.trim() && URL.canParse(link.trim(), base) ? new URL(link.trim(), base).href : undefined
