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
