import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { typeOfBytes } from '../../capture/index.ts'
import { document } from '../../store/index.ts'
import type { ApiEnv } from '../env.ts'
import { matches, PROBLEMS, validPart } from '../http/endpoint.ts'
import { notHeld } from '../http/problem.ts'
import { flag } from '../http/query.ts'
import { needs } from '../http/rights.ts'
import type { Parts } from '../parts.ts'

const params = z.strictObject({ id: z.string() })
const query = z.strictObject({ download: flag('As a file, of the type that it has') })

const bytesAnswer = { schema: z.string().openapi({ format: 'binary' }) }

/**
 * The bytes of a document exactly as received. A captured page is never a page of ours: it is given as plain text, or as a
 * file to be kept, and may run nothing.
 */
export const captureRoutes = ({ server: { app }, held }: Parts): void => {
  const route = createRoute({
    method: 'get',
    path: '/documents/{id}/capture',
    tags: ['Documents'],
    summary: 'The bytes of a document, exactly as received',
    description: 'HTML is given as plain text. PDF, and whatever is asked for with `download`, as a file.',
    middleware: [needs('reader')],
    request: { params, query },
    responses: {
      200: {
        description: 'The bytes',
        content: {
          'text/plain': bytesAnswer,
          'application/pdf': bytesAnswer,
          'application/octet-stream': bytesAnswer,
        },
      },
      304: { description: 'As the one whose ETag was sent' },
      ...PROBLEMS,
    },
  })
  app.openapi(route, (async (c: Context<ApiEnv>) => {
    const { id } = validPart<z.output<typeof params>>(c, 'param')
    const { download } = validPart<z.output<typeof query>>(c, 'query')
    const { archive, store } = await held.ledger()
    const found = await document(store, id)
    const bytes = found && (await archive.bytes(id))
    if (!bytes) throw notHeld('capture', id, 'GET /api/documents lists the ids of documents')
    // bytes are what their name says, for ever
    const etag = `"${id.replace(/^sha256:/, '')}"`
    const headers = {
      etag,
      'cache-control': 'private, max-age=31536000, immutable',
      vary: 'Cookie, Authorization',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    }
    if (matches(c.req.header('if-none-match'), etag)) return c.body(null, 304, headers)
    const type = typeOfBytes(bytes, found.input)
    const asFile = download === true || type === 'application/pdf'
    const own = {
      'content-type': asFile ? typeOfFile(type) : `text/plain; charset=${charsetOf(bytes)}`,
      'content-disposition': `${asFile ? 'attachment' : 'inline'}; filename="${fileName(found.input, type)}"`,
    }
    return c.body(new Uint8Array(bytes), 200, { ...headers, ...own })
  }) as never)
}

/** A page that is kept as a file is not named as one either: browsers open what they know. */
const typeOfFile = (type: string): string => (type === 'application/pdf' ? type : 'application/octet-stream')

const charsetOf = (bytes: Uint8Array): string => {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'utf-16'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

const ENDINGS: Readonly<Record<string, string>> = {
  'text/plain': '.txt',
  'text/html': '.html.txt',
  'application/pdf': '.pdf',
}

/** The last part of the name that it came by, in letters that every system takes. */
const fileName = (input: string, type: string): string => {
  const last = input.split(/[/\\]/).findLast(Boolean) ?? 'capture'
  const plain = last
    .normalize('NFKD')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 80)
  return `${plain.replace(/\.(?:txt|html?|pdf)$/i, '') || 'capture'}${ENDINGS[type] ?? '.bin'}`
}
