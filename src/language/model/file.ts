/** What the network is made of: the sizes and the label sets. It stands as JSON at the head of the weights file. */
export interface ModelHeader {
  readonly version: 2
  /** Width of a layer; half of it for each direction. */
  readonly width: number
  readonly layers: number
  readonly arc: number
  readonly label: number
  /** Length of a pre-trained vector. */
  readonly vector: number
  /** `UPOS XPOS`. */
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  /** Entity types, the first empty: no mention. */
  readonly entities: readonly string[]
  /** UD features by `form tag` where the tag alone does not fix them, and by tag. */
  readonly features: Readonly<Record<string, string>>
  readonly forms: readonly string[]
  readonly vectorWords: readonly string[]
  readonly tensors: readonly TensorHeader[]
}

export interface TensorHeader {
  readonly name: string
  readonly rows: number
  readonly columns: number
  /** `f32`, or integers after their f32 scales: `i8` (tables) one scale a row, `i16` (matrices) one a column. */
  readonly type: 'f32' | 'i8' | 'i16'
}

export type Tensor =
  | { readonly type: 'f32'; readonly rows: number; readonly columns: number; readonly values: Float32Array }
  | {
      readonly type: 'i8'
      readonly rows: number
      readonly columns: number
      readonly scales: Float32Array
      readonly values: Int8Array
    }
  | {
      readonly type: 'i16'
      readonly rows: number
      readonly columns: number
      readonly scales: Float32Array
      readonly values: Int16Array
    }

const MAGIC = 0x4d555354 // "MUST"

const aligned = (n: number): number => (n + 3) & ~3

/** The bytes of a weights file: magic, length of the header, header (JSON), tensors in the header's order. */
export const writeModel = (header: ModelHeader, tensors: ReadonlyMap<string, Tensor>): Uint8Array => {
  const json = new TextEncoder().encode(JSON.stringify(header))
  const parts: Uint8Array[] = []
  const head = new Uint8Array(8 + aligned(json.length)).fill(0x20)
  new DataView(head.buffer).setUint32(0, MAGIC, true)
  new DataView(head.buffer).setUint32(4, aligned(json.length), true)
  head.set(json, 8)
  parts.push(head)
  for (const { name } of header.tensors) {
    const t = tensors.get(name)
    if (!t) throw new Error(`no tensor ${name}`)
    if (t.type !== 'f32') parts.push(bytesOf(t.scales))
    const values = bytesOf(t.values)
    const room = new Uint8Array(aligned(values.length))
    room.set(values)
    parts.push(room)
  }
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0))
  let at = 0
  for (const p of parts) {
    out.set(p, at)
    at += p.length
  }
  return out
}

const bytesOf = (a: Float32Array | Int8Array | Int16Array): Uint8Array =>
  new Uint8Array(a.buffer, a.byteOffset, a.byteLength)

/** Reads what writeModel wrote. Throws an Error for other bytes. */
export const readModel = (bytes: Uint8Array): { header: ModelHeader; tensors: Map<string, Tensor> } => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('not a weights file of Muster')
  const length = view.getUint32(4, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as ModelHeader
  if (header.version !== 2) throw new Error(`weights of version ${header.version}, not 2`)
  const tensors = new Map<string, Tensor>()
  let at = 8 + length
  const take = (n: number): ArrayBuffer => {
    // A Buffer's own slice would share its memory.
    const part = Uint8Array.prototype.slice.call(bytes, at, at + n)
    if (part.length !== n) throw new Error('the weights file is cut short')
    at += aligned(n)
    return part.buffer
  }
  for (const { name, rows, columns, type } of header.tensors) {
    if (type === 'f32')
      tensors.set(name, { type, rows, columns, values: new Float32Array(take(rows * columns * 4)) })
    else if (type === 'i16') {
      const scales = new Float32Array(take(columns * 4))
      tensors.set(name, { type, rows, columns, scales, values: new Int16Array(take(rows * columns * 2)) })
    } else {
      const scales = new Float32Array(take(rows * 4))
      tensors.set(name, { type, rows, columns, scales, values: new Int8Array(take(rows * columns)) })
    }
  }
  return { header, tensors }
}
