import type { Component } from 'svelte'
import { matchPath, type Params } from './lib/match-path.ts'

/** The module of a view: a folder of `views`, whose View.svelte gets the parts of the address. */
export interface ViewModule {
  readonly default: Component<{ params: Params }> | Component
}

export interface Route {
  readonly path: string
  readonly load: () => Promise<ViewModule>
}

/** All addresses. The first that fits is taken; each view is a chunk of its own. */
export const ROUTES: readonly Route[] = [
  { path: '/', load: () => import('./views/first-minute/View.svelte') },
  { path: '/documents/:id', load: () => import('./views/reader/View.svelte') },
  { path: '/events', load: () => import('./views/events/View.svelte') },
  { path: '/events/:id', load: () => import('./views/event/View.svelte') },
  { path: '/figures', load: () => import('./views/figures/View.svelte') },
  { path: '/figures/series/:key*', load: () => import('./views/series/View.svelte') },
  { path: '/sources', load: () => import('./views/sources/View.svelte') },
  { path: '/sources/:role/:key*', load: () => import('./views/source/View.svelte') },
  { path: '/search', load: () => import('./views/search/View.svelte') },
  { path: '/review', load: () => import('./views/review/View.svelte') },
  { path: '/review/codings', load: () => import('./views/codings/View.svelte') },
  { path: '/review/codings/:id', load: () => import('./views/coding/View.svelte') },
  { path: '/decisions', load: () => import('./views/decisions/View.svelte') },
  { path: '/status', load: () => import('./views/status/View.svelte') },
  { path: '/sign-in', load: () => import('./views/sign-in/View.svelte') },
]

const NOT_FOUND: Route = { path: '', load: () => import('./views/not-found/View.svelte') }

export const routeOf = (path: string): { readonly route: Route; readonly params: Params } => {
  for (const route of ROUTES) {
    const params = matchPath(route.path, path)
    if (params) return { route, params }
  }
  return { route: NOT_FOUND, params: { path } }
}
