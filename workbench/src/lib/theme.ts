/** What a person chose; `system` follows the machine. */
export type Theme = 'system' | 'light' | 'dark'

const KEY = 'muster.theme'
const dark = () => matchMedia('(prefers-color-scheme: dark)')

export const chosenTheme = (): Theme => {
  try {
    const kept = localStorage.getItem(KEY)
    return kept === 'light' || kept === 'dark' ? kept : 'system'
  } catch {
    return 'system'
  }
}

export const applyTheme = (theme: Theme = chosenTheme()): void => {
  const shown = theme === 'system' ? (dark().matches ? 'dark' : 'light') : theme
  document.documentElement.dataset.theme = shown
}

/** Keeps the choice on this machine. Where nothing can be kept it holds for this page. */
export const chooseTheme = (theme: Theme): void => {
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // storage is refused: the page shows it all the same
  }
  applyTheme(theme)
}

/** Follows the machine while nothing is chosen. */
export const followSystem = (): void => {
  dark().addEventListener('change', () => applyTheme())
}
