import type { OpenAPIHono } from '@hono/zod-openapi'
import type { ApiEnv } from '../env.ts'

type Document = ReturnType<OpenAPIHono<ApiEnv>['getOpenAPI31Document']>

/** The OpenAPI 3.1 document of the application. */
export const documentOf = (app: OpenAPIHono<ApiEnv>, version: string): Document => {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Muster',
      version,
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/api' }],
    security: [{}, { session: [] }, { token: [] }],
  })
  // a body of several kinds is asked for by its Content-Type; none at all is refused
  for (const path of Object.values(document.paths ?? {}))
    for (const operation of Object.values(path as object) as { requestBody?: { required?: boolean } }[])
      if (operation.requestBody) operation.requestBody.required = true
  return {
    ...document,
    components: {
      ...document.components,
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'session' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
  }
}

const DESCRIPTION = `What a ledger of claims holds: who says what happened, where, when, how many, on whose word.

Lists come in parts: \`next\` of an answer, given as \`after\`, asks for the part that follows. Filters must all hold; of those that take several values, any of them. Offsets are Unicode code points of a document's text. Days are ISO days, both ends included. Null is an open end of an interval.

Answers have a weak ETag that changes with the ledger: send it as If-None-Match, and what is the same is not sent again. Errors are problem details (RFC 9457), whose \`detail\` says the way out.

Where there are accounts, scripts send a token (\`Authorization: Bearer …\`), and browsers the header \`X-CSRF-Token\` of GET /me with whatever changes something.`
