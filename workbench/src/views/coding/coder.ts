/** As whom one codes a set, where there are no accounts: kept in this browser. */
const name = (set: string): string => `muster.coder.${set}`

export const coderIn = (set: string): string | undefined => {
  try {
    return localStorage.getItem(name(set)) ?? undefined
  } catch {
    return undefined
  }
}

export const keepCoder = (set: string, coder: string | undefined): void => {
  try {
    if (coder === undefined) localStorage.removeItem(name(set))
    else localStorage.setItem(name(set), coder)
  } catch {
    // a browser that keeps nothing asks again
  }
}
