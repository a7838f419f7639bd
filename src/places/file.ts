/**
 * The compiled gazetteer, one file: an index of name hashes (sorted, 64 bits in two halves, with the place each stands
 * for and whether it is the place's own name), and the places by column. Little-endian; made by
 * `npm run build:places`.
 */
export interface Table {
  /** Sorted name hashes, high and low half. */
  readonly high: Uint32Array
  readonly low: Uint32Array
  /** Place of each hash; the top bit is set for the place's main name. */
  readonly target: Uint32Array
  readonly lat: Float32Array
  readonly lon: Float32Array
  readonly population: Uint32Array
  readonly geonames: Uint32Array
  /** Index into `countries`. */
  readonly country: Uint16Array
  /** Index into `admins`; 0 for none. */
  readonly admin: Uint16Array
  /** 0 town, 1 first-order division, 2 second-order division. */
  readonly kind: Uint8Array
  /** Start of each name in `names`; one more than there are places. */
  readonly nameAt: Uint32Array
  readonly names: Uint8Array
  /** ISO 3166-1 alpha-3. */
  readonly countries: readonly string[]
  readonly admins: readonly string[]
}

const COLUMNS = [
  'high',
  'low',
  'target',
  'lat',
  'lon',
  'population',
  'geonames',
  'nameAt',
  'country',
  'admin',
  'kind',
  'names',
] as const
const MAGIC = 0x47415a31 // "GAZ1"

export const MAIN_NAME = 0x80000000

export const writeTable = (t: Table): Uint8Array => {
  const head = new TextEncoder().encode(
    JSON.stringify({ countries: t.countries, admins: t.admins, sizes: COLUMNS.map((c) => t[c].length) }),
  )
  const aligned = (n: number): number => (n + 7) & ~7
  const size = 16 + aligned(head.length) + COLUMNS.reduce((n, c) => n + aligned(t[c].byteLength), 0)
  const out = new Uint8Array(size)
  const view = new DataView(out.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, head.length, true)
  out.set(head, 16)
  let at = 16 + aligned(head.length)
  for (const c of COLUMNS) {
    out.set(new Uint8Array(t[c].buffer, t[c].byteOffset, t[c].byteLength), at)
    at += aligned(t[c].byteLength)
  }
  return out
}

/** Reads what writeTable wrote, without copying. Throws an Error for other bytes. */
export const readTable = (bytes: Uint8Array): Table => {
  const buffer = bytes.byteOffset % 8 ? bytes.slice().buffer : bytes.buffer
  const start = bytes.byteOffset % 8 ? 0 : bytes.byteOffset
  const view = new DataView(buffer, start)
  if (view.getUint32(0, true) !== MAGIC)
    throw new Error('data/places.bin is no gazetteer: run npm run build:places')
  const length = view.getUint32(4, true)
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, start + 16, length))) as {
    countries: string[]
    admins: string[]
    sizes: number[]
  }
  const aligned = (n: number): number => (n + 7) & ~7
  let at = start + 16 + aligned(length)
  const next = <T>(
    make: { new (b: ArrayBufferLike, o: number, n: number): T; BYTES_PER_ELEMENT: number },
    k: number,
  ): T => {
    const n = head.sizes[k] ?? 0
    const part = new make(buffer, at, n)
    at += aligned(n * make.BYTES_PER_ELEMENT)
    return part
  }
  return {
    high: next(Uint32Array, 0),
    low: next(Uint32Array, 1),
    target: next(Uint32Array, 2),
    lat: next(Float32Array, 3),
    lon: next(Float32Array, 4),
    population: next(Uint32Array, 5),
    geonames: next(Uint32Array, 6),
    nameAt: next(Uint32Array, 7),
    country: next(Uint16Array, 8),
    admin: next(Uint16Array, 9),
    kind: next(Uint8Array, 10),
    names: next(Uint8Array, 11),
    countries: head.countries,
    admins: head.admins,
  }
}
