import pc from 'picocolors'

/** The few colours of the output, by what they mean. Each gives its words back unchanged where colour is off. */
export interface Palette {
  readonly title: (s: string) => string
  readonly type: (s: string) => string
  readonly label: (s: string) => string
  readonly quote: (s: string) => string
  readonly mark: (s: string) => string
  readonly dispute: (s: string) => string
  readonly faint: (s: string) => string
}

export const paletteOf = (colour: boolean): Palette => {
  const c = pc.createColors(colour)
  return {
    title: c.bold,
    type: (s) => c.bold(c.cyan(s)),
    label: c.dim,
    quote: c.italic,
    mark: c.yellow,
    dispute: c.red,
    faint: c.dim,
  }
}
