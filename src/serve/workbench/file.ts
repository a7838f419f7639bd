import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { getMimeType } from 'hono/utils/mime'

/** How the bytes of a file may be packed on the way, the better one first. */
export type Packing = 'br' | 'gzip'

/** A file as it is sent. */
export interface Sent {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly etag: string
  readonly packing?: Packing
}

const PACKED = new Set(['.html', '.js', '.mjs', '.css', '.json', '.svg', '.txt', '.map', '.webmanifest'])
const LEAST_PACKED = 1024

/** A file of the workbench, read once, and packed once for each way that a browser asks for. */
export class WorkbenchFile {
  readonly #path: string
  readonly #forms = new Map<Packing | 'plain', Promise<Sent>>()

  constructor(path: string) {
    this.#path = path
  }

  async sent(accepted: string | undefined): Promise<Sent> {
    const plain = await this.#form('plain', () => this.#read())
    const packing = this.#packs(plain) ? ORDER.find((each) => accepts(accepted, each)) : undefined
    return packing ? this.#form(packing, () => packed(plain, packing)) : plain
  }

  #form(name: Packing | 'plain', make: () => Promise<Sent>): Promise<Sent> {
    let form = this.#forms.get(name)
    if (!form) {
      form = make()
      this.#forms.set(name, form)
    }
    return form
  }

  #packs({ bytes }: Sent): boolean {
    return bytes.length >= LEAST_PACKED && PACKED.has(extname(this.#path))
  }

  async #read(): Promise<Sent> {
    const bytes = new Uint8Array(await readFile(this.#path))
    const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
    return {
      bytes,
      type: getMimeType(this.#path) ?? 'application/octet-stream',
      etag: `"${digest}"`,
    }
  }
}

const ORDER: readonly Packing[] = ['br', 'gzip']

/** Whether `Accept-Encoding` lets an answer be packed so (RFC 9110, 12.5.3). */
const accepts = (header: string | undefined, packing: Packing): boolean =>
  (header ?? '')
    .toLowerCase()
    .split(',')
    .some((part) => {
      const [name, ...parameters] = part.split(';').map((p) => p.trim())
      return name === packing && !parameters.some((p) => /^q=0(\.0*)?$/.test(p))
    })

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Quality 9 of 11: a megabyte takes a fifth of a second, once. */
const QUALITY = 9

const packed = async (plain: Sent, packing: Packing): Promise<Sent> => {
  const bytes =
    packing === 'br'
      ? await brotli(plain.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })
      : await gzipped(plain.bytes, { level: 9 })
  return { ...plain, bytes: new Uint8Array(bytes), etag: plain.etag.replace(/"$/, `-${packing}"`), packing }
}
