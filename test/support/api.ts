import { expect } from 'vitest'
import type { Api } from '../../src/api/index.ts'
import type { Named, Schema } from './json-schema.ts'

export interface Operation {
  readonly path: string
  readonly method: string
  readonly parameters: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly schema: Schema
  }[]
  readonly body?: Schema
  /** Schemas of the answers, by status (`200`, `4XX`) and media type. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Schema>>>>
}

export interface Described {
  readonly operations: readonly Operation[]
  readonly named: Named
}

/** What the API says of itself. */
export const describedBy = async (api: Api): Promise<Described> => {
  const document = (await (await api.app.request('/openapi.json')).json()) as {
    paths: Record<string, Record<string, Record<string, unknown>>>
    components: { schemas: Named }
  }
  const operations = Object.entries(document.paths).flatMap(([path, ways]) =>
    Object.entries(ways).map(([method, operation]): Operation => {
      const contents = (part: unknown): Record<string, Schema> =>
        Object.fromEntries(
          Object.entries((part as { content?: Record<string, { schema: Schema }> })?.content ?? {}).map(
            ([type, { schema }]) => [type, schema],
          ),
        )
      const body = contents(operation.requestBody)['application/json']
      return {
        path,
        method,
        parameters: (operation.parameters ?? []) as Operation['parameters'],
        ...(body ? { body } : {}),
        answers: Object.fromEntries(
          Object.entries(operation.responses as object).map(([status, answer]) => [status, contents(answer)]),
        ),
      }
    }),
  )
  return { operations, named: document.components.schemas }
}

/** The schema that an answer of this status and type is to fit; undefined where none is described. */
export const schemaFor = ({ answers }: Operation, status: number, type: string): Schema | undefined => {
  const own = answers[String(status)] ?? answers[`${Math.floor(status / 100)}XX`]
  return own?.[type]
}

/** What is sent as JSON. */
export const json = (body: unknown, method = 'POST'): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

/** Asks an API, and expects it to answer with a status. */
export const callsOf = (api: () => Api) => {
  const call = async <T>(path: string, init: RequestInit | undefined, status: number): Promise<T> => {
    const answer = await api().app.request(path, init)
    const said = await answer.text()
    expect([path, answer.status, answer.status === status || said]).toEqual([path, status, true])
    return (said ? JSON.parse(said) : undefined) as T
  }
  return {
    asked: <T>(path: string, status = 200) => call<T>(path, undefined, status),
    sent: <T>(method: string, path: string, body: unknown, status: number) =>
      call<T>(path, body === undefined ? { method } : json(body, method), status),
  }
}
