/** A short message at the foot of the page, with a way back where there is one. */
export interface Toast {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'bad'
  readonly undo?: () => void | Promise<void>
}

let last = 0

export const messages: { toasts: readonly Toast[]; announced: string } = $state({ toasts: [], announced: '' })

/** How long a message stays, in milliseconds: longer where it holds a way back. */
const STAYS = { plain: 6_000, undo: 15_000 }

export const toast = (
  text: string,
  {
    undo,
    tone = 'plain',
  }: { readonly undo?: () => void | Promise<void>; readonly tone?: Toast['tone'] } = {},
): void => {
  const one: Toast = { id: ++last, text, tone, ...(undo ? { undo } : {}) }
  messages.toasts = [...messages.toasts.slice(-2), one]
  announce(text)
  if (tone !== 'bad') setTimeout(() => dismiss(one.id), undo ? STAYS.undo : STAYS.plain)
}

export const dismiss = (id: number): void => {
  messages.toasts = messages.toasts.filter((t) => t.id !== id)
}

/** The latest message that can be undone. */
export const undoLatest = (): boolean => {
  const one = messages.toasts.findLast((t) => t.undo)
  if (!one?.undo) return false
  dismiss(one.id)
  void one.undo()
  return true
}

/** Says something to a screen reader without showing it. The same words twice are said twice. */
export const announce = (text: string): void => {
  messages.announced = messages.announced === text ? `${text}\u00a0` : text
}
