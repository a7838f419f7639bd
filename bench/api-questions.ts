import type { Api } from '../src/api/index.ts'

/** Paths by the kind of question. */
export type Questions = Readonly<Record<string, readonly string[]>>

type Items<T> = { readonly items: readonly T[] }
/** Questions of every route, with ids and names from all over the ledger. */
export const questionsFor = async (api: Api): Promise<Questions> => {
  const ask = async <T>(path: string): Promise<T> => {
    const answer = await api.app.request(path)
    const body = await answer.json()
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(body)}`)
    return body as T
  }
  const many = <T>(path: string): Promise<Items<T>> => ask<Items<T>>(path)
  const big = (
    await many<{ id: string; place?: { country?: string }; time?: { start: string } }>(
      '/events?order=documents&limit=40',
    )
  ).items
  const some = (await many<{ id: string }>('/events?order=changed&limit=40')).items
  const claims = (await many<{ claim: { id: string } }>('/claims?limit=40')).items.map((c) => c.claim.id)
  const documents = (await many<{ id: string }>('/documents?limit=40')).items.map((d) => d.id)
  const figures = (await many<{ figure: { id: string } }>('/figures?contested=true&limit=40')).items
  const series = (await many<{ key: string }>('/series?limit=20')).items
  const sources = (await many<{ role: string; key: string; name: string }>('/sources?limit=40')).items
  const actors = (await many<{ id: string }>('/actors?limit=40')).items
  const dated = big.flatMap((e) =>
    e.time && e.place?.country ? [{ month: e.time.start.slice(0, 7), country: e.place.country }] : [],
  )
  const within = (path: string) =>
    dated.map((d) => `${path}?from=${d.month}&to=${d.month}&country=${d.country}`)
  const e = encodeURIComponent
  return {
    '/status': ['/status'],
    '/documents': ['/documents', '/documents?from=2012&to=2013'],
    '/documents/{id}': documents.map((id) => `/documents/${id}`),
    '/claims': [
      '/claims',
      '/claims?type=kill',
      '/claims?type=kill&country=SYR&from=2012-06&to=2012-08',
      '/claims?status=disputed',
    ],
    '/claims/{id}': claims.map((id) => `/claims/${id}`),
    '/events': ['/events', '/events?order=documents', '/events?order=changed', '/events?contested=true'],
    '/events of a month and a country': within('/events'),
    '/events of a type and a status': [
      '/events?type=kill&status=disputed',
      '/events?type=shell&status=corroborated',
    ],
    '/events/{id}, of the most documents': big.map(({ id }) => `/events/${id}`),
    '/events/{id}': some.map(({ id }) => `/events/${id}`),
    '/timeline': ['/timeline', '/timeline?type=kill'],
    '/timeline of a month and a country': within('/timeline'),
    '/map': ['/map', '/map?type=kill'],
    '/map of a month and a country': within('/map'),
    '/figures': ['/figures', '/figures?contested=true', '/figures?population=killed'],
    '/figures/{id}': figures.map((f) => `/figures/${f.figure.id}`),
    '/series': ['/series', '/series?population=killed'],
    '/series/{key}': series.map((s) => `/series/${e(s.key)}`),
    '/sources': ['/sources', '/sources?role=origin', '/sources?name=news'],
    '/sources/{role}/{key}': sources.map((s) => `/sources/${s.role}/${e(s.key)}`),
    '/citations': ['/citations'],
    '/search': ['/search?q=market', '/search?q=killed%20shelling', '/search?q=refugees&country=SYR'],
    '/actors': ['/actors', '/actors?name=s'],
    '/actors/{id}': actors.map((a) => `/actors/${e(a.id)}`),
    '/review': ['/review'],
    '/decisions': ['/decisions'],
    '/failures': ['/failures'],
  }
}
