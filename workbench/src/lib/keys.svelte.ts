import { onDestroy } from 'svelte'

/** A key of a view: what it does, in words, and the doing. */
export interface Key {
  readonly label: string
  readonly run: (event: KeyboardEvent) => void
}

/** By `KeyboardEvent.key`: `j`, `?`, `Enter`, `ArrowDown`; `mod+k` is with Control or Command. */
export type Keys = Readonly<Record<string, Key>>

interface Registered {
  readonly where: string
  readonly keys: Keys
}

const registered: { list: readonly Registered[] } = $state({ list: [] })

/** All keys that work now, those of the latest registered first. */
export const keysNow = (): readonly Registered[] => registered.list.toReversed()

/** Registers keys while a component stands. `where` heads them in the list of keys. A later one wins over an earlier. */
export const useKeys = (keys: Keys, where = 'This page'): void => {
  const one = { where, keys }
  registered.list = [...registered.list, one]
  onDestroy(() => {
    registered.list = registered.list.filter((r) => r.keys !== keys)
  })
}

/** Runs what a key is registered for. Keys that are typed into a field, or held with others, are left alone. */
export const handleKey = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing || event.altKey) return
  const mod = event.ctrlKey || event.metaKey
  if (!mod && (isTyping(event.target) || document.querySelector('dialog[open]'))) return
  if (!mod && (event.key === 'Enter' || event.key === ' ') && isControl(event.target)) return
  const name = mod ? `mod+${event.key.toLowerCase()}` : event.key
  for (const { keys } of keysNow()) {
    const key = Object.hasOwn(keys, name) ? keys[name] : undefined
    if (!key) continue
    event.preventDefault()
    key.run(event)
    return
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches(
      'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])',
    ))

const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('a, button, summary, input, select') !== null

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
}

/** The name of a key as it is printed on a keyboard. */
export const keyName = (key: string): string =>
  key.startsWith('mod+') ? `Ctrl ${key.slice(4).toUpperCase()}` : (NAMES[key] ?? key)
