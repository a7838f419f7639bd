/** Things to tick that belong together. */
export interface PickGroup {
  /** With it the whole group can be ticked. */
  readonly label?: string
  /** Group of claim types whose sign stands before it. */
  readonly glyph?: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}
