import { type Component, tick } from 'svelte'
import { routeOf } from '../routes.ts'
import type { Params } from './match-path.ts'

/** A view, and the parts of the address that it is shown for. */
export interface Shown {
  readonly view: Component<{ params: Params }>
  readonly params: Params
}

/**
 * Where one is. Path and query hold all state that is worth sharing; views read it and change it by `go` and `query`, and
 * back and forward work. Path, query and view change together, once the code of the view is there: the view that is left
 * never sees the query of another.
 */
class Place {
  path = $state(location.pathname)
  search = $state(location.search)
  /** Counts the changes of path, not of query: a view takes the focus once for each. */
  arrival = $state(0)
  /** Undefined until the first is there, and where its code could not be fetched. */
  shown: Shown | undefined = $state.raw()
  lost = $state(false)
  readonly values: URLSearchParams = $derived(new URLSearchParams(this.search))
}

export const place: Place = new Place()

export interface GoOptions {
  /** Puts the new address in the place of the old one: for state that changes with every stroke. */
  readonly replace?: boolean
  /** Leaves the page where it is scrolled to. The usual where only the query changes. */
  readonly keepScroll?: boolean
}

/** Goes to an address within the workbench: path, query and fragment. */
export const go = (address: string, { replace = false, keepScroll }: GoOptions = {}): void => {
  const to = new URL(address, location.href)
  if (to.href === location.href) return
  const samePath = to.pathname === location.pathname
  history.replaceState({ ...history.state, scroll: scrollY }, '')
  history[replace ? 'replaceState' : 'pushState']({}, '', to)
  void arrive().then((here) => {
    if (here && !(keepScroll ?? samePath)) scrollTo({ top: 0 })
  })
}

type Value = string | number | boolean | readonly string[] | null | undefined

/** The query of the address. Setting nothing (null, '', false, []) takes a name away. */
export const query = {
  get: (name: string): string | undefined => place.values.get(name) ?? undefined,
  all: (name: string): string[] => place.values.getAll(name),
  number: (name: string): number | undefined => {
    const value = place.values.get(name)
    return value === null || value.trim() === '' || !Number.isFinite(+value) ? undefined : +value
  },
  set: (values: Readonly<Record<string, Value>>, options: GoOptions = {}): void =>
    go(addressWith(values), options),
}

/** The address of the present view with other values in its query: for links. */
export const addressWith = (values: Readonly<Record<string, Value>>): string => {
  const next = new URLSearchParams(place.search)
  for (const [name, value] of Object.entries(values)) {
    next.delete(name)
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== null && one !== undefined && one !== '' && one !== false) next.append(name, `${one}`)
  }
  return addressOf(place.path, next)
}

/** Path and query, in the plainest spelling. */
export const addressOf = (
  path: string,
  values: URLSearchParams | Readonly<Record<string, string | undefined>> = {},
): string => {
  const search =
    values instanceof URLSearchParams
      ? values
      : new URLSearchParams(
          Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
        )
  const text = search.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')
  return text ? `${path}?${text}` : path
}

/** Takes over the address of the browser. Gives false where one has gone on before the view was there. */
const arrive = async (): Promise<boolean> => {
  const { pathname, search } = location
  if (place.shown && pathname === place.path) {
    place.search = search
    return true
  }
  const { route, params } = routeOf(pathname)
  const module = await route.load().catch(() => undefined)
  if (location.pathname !== pathname) return false
  if (place.path !== pathname) {
    place.path = pathname
    place.arrival++
  }
  place.search = location.search
  place.shown = module && { view: module.default as Shown['view'], params }
  place.lost = !module
  return true
}

/** Fetches the view of this address once more. */
export const arriveAgain = (): void => void arrive()

/** Takes over the plain clicks on links into the workbench, and the buttons back and forward. */
export const startRouter = (): void => {
  history.scrollRestoration = 'manual'
  void arrive()
  addEventListener('popstate', async (event) => {
    if (!(await arrive())) return
    await tick()
    const top = (event.state as { scroll?: number } | null)?.scroll ?? 0
    requestAnimationFrame(() => scrollTo({ top }))
  })
  document.addEventListener('click', (event) => {
    const link = linkOf(event)
    if (!link) return
    event.preventDefault()
    go(link.href)
  })
}

const linkOf = (event: MouseEvent): HTMLAnchorElement | undefined => {
  if (
    event.defaultPrevented ||
    event.button ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return undefined
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.href || link.origin !== location.origin || link.target || link.hasAttribute('download'))
    return undefined
  // the API answers by itself, and a fragment of this page is the browser's own matter
  if (link.pathname.startsWith('/api')) return undefined
  if (link.hash && link.pathname === location.pathname && link.search === location.search) return undefined
  return link
}
