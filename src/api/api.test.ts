import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callsOf, json } from '../../test/support/api.ts'
import { sampleLedger } from '../../test/support/decided-ledger.ts'
import { onBothLedgers } from '../../test/support/ledgers.ts'
import type { HeldDocument } from '../store/index.ts'
import type {
  ClaimAnswer,
  ClaimItem,
  DecisionItem,
  DocumentAnswer,
  EventAnswer,
  EventItem,
  FigureItem,
  Me,
  Part,
  Problem,
  ReadAnswer,
  Run,
  SearchAnswer,
} from './answers.ts'
import { type Api, createApi } from './create-api.ts'

onBothLedgers('the API of a ledger', (make) => {
  let api: Api
  beforeAll(async () => {
    const where = await make()
    await (await sampleLedger(where)).close()
    api = await createApi({ ledger: where })
  })
  afterAll(() => api.close())

  const { asked } = callsOf(() => api)
  const refused = async (path: string, init?: RequestInit): Promise<Problem> => {
    const answer = await api.app.request(path, init)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const problem = (await answer.json()) as Problem
    expect(problem.status).toBe(answer.status)
    expect(problem.detail.length).toBeGreaterThan(20)
    return problem
  }

  test('every claim comes with its document, its event and its selectors', async () => {
    const { items } = await asked<Part<ClaimItem>>('/claims?type=kill,injure&limit=200')
    expect(items.length).toBeGreaterThan(3)
    for (const { claim, document, event } of items) {
      expect(['kill', 'injure']).toContain(claim.type)
      expect(document.id).toBe(claim.document)
      const whole = await asked<DocumentAnswer>(`/documents/${document.id}`)
      const [{ start, end }, { exact }] = claim.target.selector
      expect([...whole.article!.text].slice(start, end).join('')).toBe(exact)
      const told = await asked<EventAnswer>(`/events/${event}`)
      expect(told.claims.map((c) => c.claim.id)).toContain(claim.id)
    }
  })

  test('the claims of a document are given in parts, in the order of its marks, and from any of them on', async () => {
    const { items } = await asked<Part<HeldDocument>>('/documents?limit=500')
    const { id, claims } = items.toSorted((a, b) => b.claims - a.claims)[0]!
    const { marks, ...whole } = await asked<DocumentAnswer>(`/documents/${id}`)
    expect(marks).toHaveLength(claims)
    const starts = marks.map((m) => m.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    const part = (query: string) => asked<Part<ClaimItem>>(`/documents/${id}/claims?${query}`)
    const rest = [...(await part('limit=3')).items]
    for (let next = (await part('limit=3')).next; next !== undefined; ) {
      const { items, ...left } = await part(`limit=3&after=${encodeURIComponent(next)}`)
      rest.push(...items)
      next = left.next
    }
    const marksOf = (all: readonly ClaimItem[]) =>
      all.map(({ claim, review, status }) => {
        const { start, end } = claim.target.selector[0]
        return {
          id: claim.id,
          type: claim.type,
          start,
          end,
          ...(review && { review }),
          ...(status && { status }),
        }
      })
    expect(marksOf(rest)).toEqual(marks)
    expect(whole.claims.items).toEqual(rest.slice(0, 100))
    const some = await part(`first=${marks[2]!.id}&limit=2`)
    expect(some.items).toEqual(rest.slice(2, 4))
    expect((await part(`after=${encodeURIComponent(some.next!)}&limit=1`)).items).toEqual(rest.slice(4, 5))
    expect((await refused(`/documents/${id}/claims?first=none`)).detail).toContain(id)
  })

  test('a list is given in parts that make the whole, each item once', async () => {
    const whole = await asked<Part<EventItem>>('/events?limit=500')
    const ids: string[] = []
    let next: string | undefined
    do {
      const query: string = next === undefined ? '' : `&after=${encodeURIComponent(next)}`
      const part = await asked<Part<EventItem>>(`/events?limit=7${query}`)
      ids.push(...part.items.map((e) => e.id))
      next = part.next
    } while (next !== undefined)
    expect(ids).toEqual(whole.items.map((e) => e.id))
  })

  test('a claim is explained by its rule, by all reasons of its event, and by the counts that it stands behind', async () => {
    const { items } = await asked<Part<FigureItem>>('/figures?population=killed&limit=1')
    const { figure } = items[0]!
    const { claim: id } = figure.observations[0]!
    const told = await asked<ClaimAnswer>(`/claims/${id}`)
    expect(told.figures.map((f) => f.id)).toContain(figure.id)
    const said = told.why.join('\n')
    expect(said).toContain(`found by the rule ${told.claim.found_by}`)
    expect(said).toContain(`stands behind the count of ${figure.population}`)
    const { event } = await asked<EventAnswer>(`/events/${told.event}`)
    for (const reason of event.why) expect(told.why).toContain(reason)
  })

  test('an event names its sources, and which of them count', async () => {
    const { items } = await asked<Part<EventItem>>('/events?order=documents&limit=5')
    for (const { id } of items) {
      const { event, sources, item } = await asked<EventAnswer>(`/events/${id}`)
      expect(sources.filter((s) => s.independent)).toHaveLength(event.independent_origins)
      expect(item.words).not.toBe('')
    }
  })

  describe('what is asked wrongly', () => {
    test('is told with the way out', async () => {
      expect(await refused('/claims?after=nonsense')).toMatchObject({ status: 400 })
      expect(await refused('/claims?limit=0')).toMatchObject({
        status: 400,
        errors: [{ where: 'query.limit', what: expect.any(String) }],
      })
      expect((await refused('/claims?typ=kill')).detail).toMatch(/typ/)
      expect(await refused('/claims?type=murder')).toMatchObject({ status: 400 })
      expect(await refused('/events?from=2012-02-30')).toMatchObject({ status: 400 })
      expect((await refused('/events/event:none')).detail).toMatch(/\/api\/events/)
      expect(await refused('/nowhere')).toMatchObject({ status: 404 })
    })
    test('with another method names those that are taken', async () => {
      const answer = await api.app.request('/claims', { method: 'DELETE' })
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    })
    test('with a body of another kind, too large, or that does not fit is refused', async () => {
      const plain = { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } }
      expect(await refused('/read', plain)).toMatchObject({ status: 415 })
      expect(await refused('/read', json({ words: 'x' }))).toMatchObject({ status: 422 })
      expect(await refused('/read', { ...json({}), body: '{"text"' })).toMatchObject({ status: 400 })
      expect(await refused('/decisions', json({ drafts: [], why: 'x'.repeat(300_000) }))).toMatchObject({
        status: 413,
      })
      expect(await refused('/read', json({ text: '   ' }))).toMatchObject({ status: 422 })
    })
  })

  test('what is the same is not sent again, until somebody changes the ledger', async () => {
    const first = await api.app.request('/events')
    const etag = first.headers.get('etag')!
    const again = () => api.app.request('/events', { headers: { 'if-none-match': `"other", ${etag}` } })
    expect(etag).toMatch(/^W\/"/)
    expect((await again()).status).toBe(304)
    const { items } = await asked<Part<ClaimItem>>('/claims?limit=1')
    const made = await api.app.request(
      '/decisions',
      json({ drafts: [{ act: 'accept', claim: items[0]!.claim.id }], why: 'it stands so on the page' }),
    )
    expect(made.status).toBe(201)
    expect((await again()).status).toBe(200)
  })

  test('a decision is kept with its reason, shown at its claim, and undone by another', async () => {
    const { items } = await asked<Part<ClaimItem>>('/claims?type=kill&review=none&limit=1')
    const { id } = items[0]!.claim
    const decide = async (draft: object): Promise<DecisionItem> => {
      const answer = await api.app.request(
        '/decisions',
        json({ drafts: [draft], why: 'the source says otherwise' }),
      )
      expect(answer.status).toBe(201)
      return ((await answer.json()) as Part<DecisionItem>).items[0]!
    }
    const rejected = await decide({ act: 'reject', claim: id })
    expect((await asked<ClaimAnswer>(`/claims/${id}`)).review).toBe('rejected')
    const undo = await decide({ act: 'undo', decision: rejected.decision.id })
    const { review, decisions } = await asked<ClaimAnswer>(`/claims/${id}`)
    expect(review).toBeUndefined()
    expect(decisions.map((d) => [d.decision.id, d.undoneBy])).toEqual([
      [undo.decision.id, undefined],
      [rejected.decision.id, undo.decision.id],
    ])
    const log = await asked<Part<DecisionItem>>('/decisions?limit=2')
    expect(log.items.map((d) => d.seq)).toEqual([undo.seq, rejected.seq])
    const none = json({ drafts: [{ act: 'accept', claim: 'none' }], why: 'it is so' })
    expect((await refused('/decisions', none)).detail).toMatch(/GET \/api\/claims/)
  })

  test('words are found with where they stand, and how the claims spread', async () => {
    const { claims, facets } = await asked<SearchAnswer>('/search?q=soldiers&type=flee')
    expect(claims.length).toBeGreaterThan(0)
    for (const { claim, snippet } of claims) {
      const text = [...claim.target.selector[1].exact]
      for (const { start, end } of snippet.found)
        expect(text.slice(start, end).join('').toLowerCase()).toBe('soldiers')
    }
    expect(facets.type).toEqual([{ value: 'flee', count: facets.of }])
  })

  test('a report is read at once, and not kept', async () => {
    const before = await asked<Part<unknown>>('/documents?limit=500')
    const text = 'HAMA - At least 14 people were killed in Hama on Monday, the Civic Aid Network said.'
    const answer = await api.app.request('/read', json({ text, published: '2013-02-05' }))
    const { article, claims } = (await answer.json()) as ReadAnswer
    expect(article.text).toBe(text)
    expect(claims).toMatchObject([
      { type: 'kill', quantity: { low: 14, best: null, high: null }, time: { start: '2013-02-04' } },
    ])
    expect(await asked<Part<unknown>>('/documents?limit=500')).toEqual(before)
  })

  test('a file is read as its kind', async () => {
    const form = new FormData()
    form.append(
      'file',
      new File(
        [
          '<!doctype html><html><body><article><h1>Shells in Hama</h1><p>Three people were wounded in Hama, doctors said.</p></article></body></html>',
        ],
        'page.html',
      ),
    )
    const answer = await api.app.request('/read', { method: 'POST', body: form })
    const { article, claims } = (await answer.json()) as ReadAnswer
    expect(article.text).not.toContain('<p>')
    expect(claims[0]).toMatchObject({ type: 'injure', input: 'page.html' })
  })

  test('what was captured is given as plain text that may run nothing, never as a page', async () => {
    const [page] = (await asked<Part<{ id: string }>>('/documents?input=aleppo-university')).items
    const html = await asked<Part<{ id: string; input: string }>>('/documents?limit=100')
    const ids = [page!.id, html.items.find((d) => d.input.endsWith('.html'))!.id]
    for (const id of ids) {
      const answer = await api.app.request(`/documents/${id}/capture`)
      expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
      expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      const file = await api.app.request(`/documents/${id}/capture?download=true`)
      expect(file.headers.get('content-disposition')).toMatch(/^attachment/)
      expect(file.headers.get('content-type')).toBe('application/octet-stream')
    }
  })

  test('exports hold all that is asked for, in each format', async () => {
    const { items } = await asked<Part<EventItem>>('/events?type=flee&limit=500')
    const text = async (path: string) => (await api.app.request(path)).text()
    const lines = (await text('/exports/events?type=flee&format=jsonl')).trimEnd().split('\n')
    expect(lines.map((l) => (JSON.parse(l) as EventItem).id)).toEqual(items.map((e) => e.id))
    // reading it as text would take the mark away
    const bytes = Buffer.from(
      await (await api.app.request('/exports/events?type=flee&bom=true')).arrayBuffer(),
    )
    const csv = bytes.toString('utf8')
    expect(csv.startsWith('\ufeffid,type,')).toBe(true)
    expect(csv.trimEnd().split('\r\n')).toHaveLength(items.length + 1)
    const geo = JSON.parse(await text('/exports/events?type=flee&format=geojson')) as { features: object[] }
    expect(geo.features).toHaveLength(items.length)
    expect((await text('/exports/claims')).split('\r\n').length).toBeGreaterThan(100)
    expect((await text('/exports/figures')).startsWith('id,event,population')).toBe(true)
  })

  test('a pasted report is added in a process of its own, and the run tells of it', async () => {
    const begun = await api.app.request(
      '/runs',
      json({
        text: '=HYPERLINK("http://x.example") and 9 people were wounded in Hama on Tuesday, doctors said.',
        input: '=note',
        published: '2013-02-06',
      }),
    )
    expect(begun.status).toBe(202)
    const { id } = (await begun.json()) as Run
    const progress = await (await api.app.request(`/runs/${id}/progress`)).text()
    const last = JSON.parse(
      progress
        .trimEnd()
        .split('\n')
        .at(-1)!
        .replace(/^data: /, ''),
    ) as Run
    expect(last).toMatchObject({ state: 'done', added: 1, failed: 0, latest: [{ input: '=note' }] })
    const { document } = await asked<DocumentAnswer>(`/documents/${last.latest[0]!.document}`)
    expect(document.input).toBe('=note')
    const csv = await (await api.app.request(`/exports/claims?document=${document.id}`)).text()
    expect(csv).toContain(`"'=note"`)
    expect(csv).not.toMatch(/(^|,)=|(^|,)"=/m)
  })

  test('what each role may do', async () => {
    const as = async (role: Me['role'] | undefined, path: string, init?: RequestInit): Promise<number> => {
      const outer = new Hono<{ Variables: { me: Me } }>()
      outer.use(async (c, next) => {
        c.set('me', { accounts: true, ...(role ? { name: 'kim', role } : {}) })
        await next()
      })
      outer.route('/api', api.app)
      return (await outer.request(`/api${path}`, init)).status
    }
    const draft = json({ drafts: [{ act: 'accept', claim: 'none' }], why: 'it is so' })
    expect(await as(undefined, '/claims')).toBe(401)
    expect(await as(undefined, '/me')).toBe(200)
    expect(await as('reader', '/claims')).toBe(200)
    expect(await as('reader', '/decisions', draft)).toBe(403)
    expect(await as('coder', '/decisions', draft)).toBe(403)
    expect(await as('editor', '/decisions', draft)).toBe(422)
    expect(await as('coder', '/runs', json({ sources: ['https://news.example/a'] }))).toBe(403)
    // files of the server are nobody's business but its own user's
    expect(await as('admin', '/runs', json({ sources: ['/etc/hostname'] }))).toBe(422)
  })

  test('the page of the API names every address, and needs no script', async () => {
    const page = await (await api.app.request('/')).text()
    const document = (await (await api.app.request('/openapi.json')).json()) as { paths: object }
    for (const path of Object.keys(document.paths)) expect(page).toContain(`${path}</code>`)
    expect(page).not.toMatch(/<script|style=|https?:\/\/(?!www\.apache)/)
  })
})
