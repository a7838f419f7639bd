/** An entry of a menu. With `checked` it is one of a choice. */
export interface MenuItem {
  readonly label: string
  readonly run: () => void
  readonly checked?: boolean
  readonly disabled?: boolean
}
