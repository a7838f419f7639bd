/** The colours of what is drawn with tiles, as the tokens of the page have them now. */
export interface MapColours {
  readonly sea: string
  readonly border: string
  readonly shaded: string
}

export const mapColours = (element: Element): MapColours => {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return { sea: token('--sea'), border: token('--line-strong'), shaded: token('--vague') }
}
