/** What `muster analyse --layer` takes. */
export const LAYERS = [
  'article',
  'blocks',
  'sentences',
  'tokens',
  'syntax',
  'entities',
  'times',
  'places',
  'quantities',
  'attributions',
] as const

export type Layer = (typeof LAYERS)[number]
