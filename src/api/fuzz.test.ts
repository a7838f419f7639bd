import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Described, describedBy, type Operation, schemaFor } from '../../test/support/api.ts'
import { sampleLedger } from '../../test/support/decided-ledger.ts'
import { meant, misfits, type Named, type Schema } from '../../test/support/json-schema.ts'
import { onBothLedgers } from '../../test/support/ledgers.ts'
import { type Api, createApi } from './create-api.ts'

/** What reckons passwords or reads all there is: asked less often than the rest. */
const SLOW = new Set(['post /audit', 'post /session', 'delete /session', 'put /me/password'])
const isSlow = ({ method, path }: Operation): boolean =>
  SLOW.has(`${method} ${path}`) || path.startsWith('/accounts')

/** What starts a process where it is asked what fits. */
const isRun = ({ method, path }: Operation): boolean => `${method} ${path}` === 'post /runs'

/** Words and ids that the ledger has, and what may trip a server up. */
const WORDS = [
  'soldiers',
  'Homs',
  'SYR',
  '"field hospital" OR clinic -rumour*',
  'Anadolu',
  'kill',
  '2012-06',
  '2012-06-25',
]
const HOSTILE = [
  '',
  ' ',
  '%',
  "'; drop table claim; --",
  '../../etc/passwd',
  '\u0000',
  '\u202eabc',
  '<script>alert(1)</script>',
  'sha256:',
  'event:',
  '-1',
  '1e309',
  'NaN',
  'WyJjbGFpbXMiLDFd',
  '[]',
  '{"a":1}',
  '𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
  'a'.repeat(3000),
]

const word = (known: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...known, ...WORDS), fc.constantFrom(...HOSTILE), fc.string({ maxLength: 20 }))

/** Values that a schema allows; of text, some that mean something here. */
const fitting = (given: Schema, named: Named, known: readonly string[]): fc.Arbitrary<unknown> => {
  const schema = meant(given, named)
  const ways = schema.oneOf ?? schema.anyOf
  if (ways) return fc.oneof(...ways.map((way) => fitting(way, named, known)))
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const [type] = [schema.type ?? 'string'].flat()
  switch (type) {
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 1000, 1000) })
    case 'boolean':
      return fc.boolean()
    case 'array':
      return schema.prefixItems
        ? fc.tuple(...schema.prefixItems.map((item) => fitting(item, named, known)))
        : fc.array(fitting(schema.items ?? {}, named, known), {
            minLength: schema.minItems ?? 0,
            maxLength: 3,
          })
    case 'object': {
      const { properties = {}, required = [] } = schema
      const parts = Object.fromEntries(
        Object.entries(properties).map(([name, part]) => [name, fitting(part, named, known)]),
      )
      return fc.record(parts, { requiredKeys: [...required] })
    }
    default:
      return fc.constantFrom(...known, ...WORDS)
  }
}

/** What is sent for a parameter: what fits, or anything at all. */
const values = (
  schema: Schema,
  named: Named,
  known: readonly string[],
  broken: boolean,
): fc.Arbitrary<string[]> =>
  broken
    ? fc.array(word(known), { minLength: 1, maxLength: 2 })
    : fitting(schema, named, known).map((v) => [v].flat().map(String))

interface Asked {
  readonly address: string
  readonly body?: string
}

const asking = (operation: Operation, named: Named, known: readonly string[]): fc.Arbitrary<Asked> =>
  fc.oneof(
    { weight: 3, arbitrary: askingSo(operation, named, known, false) },
    { weight: 1, arbitrary: askingSo(operation, named, known, true) },
  )

/** Parameters that are given at once at most: where all are, nothing fits them. */
const FEW = 3

const askingSo = (
  { path, parameters, body }: Operation,
  named: Named,
  known: readonly string[],
  broken: boolean,
): fc.Arbitrary<Asked> => {
  const inPath = parameters.filter((p) => p.in === 'path')
  const inQuery = parameters.filter((p) => p.in === 'query')
  return fc
    .record({
      parts: fc.tuple(
        ...inPath.map((p) => (broken ? word(known) : fitting(p.schema, named, known).map(String))),
      ),
      query: fc
        .subarray(inQuery, { maxLength: Math.min(FEW, inQuery.length) })
        .map((some) => [...new Set([...inQuery.filter((p) => p.required), ...some])])
        .chain((some) =>
          fc.tuple(
            ...some.map((p) => values(p.schema, named, known, broken).map((v) => [p.name, v] as const)),
          ),
        ),
      beside: broken ? fc.option(fc.tuple(word(known), word(known))) : fc.constant(null),
      body: body
        ? broken
          ? fc.oneof(
              fc.json(),
              fc.string(),
              fitting(body, named, HOSTILE).map((b) => JSON.stringify(b)),
            )
          : fitting(body, named, known).map((b) => JSON.stringify(b))
        : fc.constant(undefined),
    })
    .map(({ parts, query, beside, body: sent }) => {
      const search = new URLSearchParams()
      for (const [name, all] of query) for (const one of all) search.append(name, one)
      if (beside) search.append(...beside)
      let k = 0
      const filled = path.replace(/\{\w+\}/g, () => encodeURIComponent(parts[k++]!.slice(0, 500)) || '-')
      return { address: `${filled}?${search}`, ...(sent === undefined ? {} : { body: sent }) }
    })
}

/** Ids of what the ledger holds, so that many of the questions mean something. */
const knownIn = async (api: Api): Promise<string[]> => {
  const ids = async (path: string, id: (item: never) => string): Promise<string[]> => {
    const { items } = (await (await api.app.request(path)).json()) as { items: never[] }
    return items.slice(0, 6).map(id)
  }
  return [
    ...(await ids('/claims', ({ claim }: { claim: { id: string } }) => claim.id)),
    ...(await ids('/events', ({ id }: { id: string }) => id)),
    ...(await ids('/figures', ({ figure }: { figure: { id: string } }) => figure.id)),
    ...(await ids('/series', ({ key }: { key: string }) => key)),
    ...(await ids('/documents', ({ id }: { id: string }) => id)),
    ...(await ids('/sources', ({ key }: { key: string }) => key)),
    ...(await ids('/actors', ({ id }: { id: string }) => id)),
    ...(await ids('/samples', ({ name }: { name: string }) => name)),
  ]
}

onBothLedgers('the API against its own document', (make) => {
  let api: Api
  let described: Described
  let known: string[]
  const faults: unknown[] = []
  beforeAll(async () => {
    const where = await make()
    await (await sampleLedger(where)).close()
    api = await createApi({ ledger: where, onError: (error) => faults.push(error) })
    described = await describedBy(api)
    known = await knownIn(api)
  })
  afterAll(() => api.close())

  const held = async (operation: Operation, { address, body }: Asked): Promise<void> => {
    const answer = await api.app.request(address, {
      method: operation.method.toUpperCase(),
      ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } }),
    })
    const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
    const told = await answer.text()
    expect(faults, `${operation.method} ${address} ${body ?? ''}`).toEqual([])
    expect(answer.status, told).toBeLessThan(500)
    if (answer.status === 204) return
    const schema = schemaFor(operation, answer.status, type)
    expect(schema, `${answer.status} ${type} of ${address} is not described`).toBeDefined()
    if (type !== 'application/json' && type !== 'application/problem+json') return
    expect(misfits(JSON.parse(told), schema!, described.named)).toEqual([])
  }

  test('every address answers as it says, whatever it is asked', async () => {
    for (const operation of described.operations.filter((o) => !isSlow(o) && !isRun(o)))
      await fc.assert(
        fc.asyncProperty(asking(operation, described.named, known), (asked) => held(operation, asked)),
        { numRuns: operation.method === 'get' ? 30 : 12, endOnFailure: true },
      )
  }, 300_000)

  test('accounts, sessions and the audit, too', async () => {
    const slow = described.operations.filter(isSlow)
    expect(slow.length).toBeGreaterThan(6)
    for (const operation of slow)
      await fc.assert(
        fc.asyncProperty(asking(operation, described.named, known), (asked) => held(operation, asked)),
        { numRuns: 8, endOnFailure: true },
      )
  }, 300_000)

  test('what says nothing of an add begins none', async () => {
    const runs = described.operations.find(isRun)!
    const body = fc.oneof(fc.json(), fc.string(), fc.constantFrom(...HOSTILE))
    await fc.assert(
      fc.asyncProperty(body, (sent) => held(runs, { address: '/runs', body: sent })),
      { numRuns: 40, endOnFailure: true },
    )
    expect(await (await api.app.request('/runs')).json()).toEqual({ items: [] })
  })

  describe('what is held', () => {
    test('is answered in full where its id is asked for', async () => {
      const byId = described.operations.filter((o) => o.method === 'get' && /\{(?:id|key)\}$/.test(o.path))
      expect(byId.length).toBeGreaterThan(5)
      const met = new Set<string>()
      for (const operation of byId)
        for (const id of known) {
          const address = operation.path
            .replace('{role}', 'outlet')
            .replace(/\{\w+\}/, encodeURIComponent(id))
          if ((await api.app.request(address)).status === 200) met.add(operation.path)
          await held(operation, { address })
        }
      expect([...met].sort()).toEqual([
        '/actors/{id}',
        '/claims/{id}',
        '/documents/{id}',
        '/events/{id}',
        '/figures/{id}',
        '/series/{key}',
        '/sources/{role}/{key}',
      ])
    })
  })
})
