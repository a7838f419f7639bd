import { type Tensor, type TensorHeader, writeModel } from '../src/language/model/file.ts'
import type { LabelSets } from './labels.ts'
import type { Shape } from './network/index.ts'
import type { Parameter } from './parameter.ts'
import type { Vectors } from './vectors.ts'

/** Tables that are kept in eight bits, each row by its own scale. */
const TABLES = new Set(['form', 'affix', 'vectors'])
/** Matrices that the network at work multiplies in integers: twelve bits, each column by its own scale. */
const MATRICES = /^(W\d+|A1|A2|U|L1|L2|L|T|E)$/

/** The bytes of a weights file. `values` holds the parameters' values in their order. */
export const packModel = (
  shape: Shape,
  labels: LabelSets,
  vectors: Vectors,
  parameters: readonly Parameter[],
  values: readonly Float32Array[],
): Uint8Array => {
  const matrices = parameters.map((p, i) => ({
    name: p.name,
    rows: p.rows,
    columns: p.columns,
    values: values[i]!,
  }))
  matrices.push({
    name: 'vectors',
    rows: vectors.words.length,
    columns: vectors.length,
    values: vectors.values,
  })
  const tensors = new Map<string, Tensor>()
  const headers: TensorHeader[] = []
  for (const { name, rows, columns, values } of matrices) {
    const tensor = pressed(name, rows, columns, values)
    tensors.set(name, tensor)
    headers.push({ name, rows, columns, type: tensor.type })
  }
  return writeModel(
    {
      version: 2,
      width: shape.width,
      layers: shape.layers,
      arc: shape.arc,
      label: shape.label,
      vector: vectors.length,
      ...labels,
      vectorWords: vectors.words,
      tensors: headers,
    },
    tensors,
  )
}

/** A matrix in as few bits as its use allows. */
const pressed = (name: string, rows: number, columns: number, values: Float32Array): Tensor => {
  if (TABLES.has(name)) {
    const small = new Int8Array(rows * columns)
    const scales = new Float32Array(rows)
    for (let r = 0; r < rows; r++) scales[r] = quantise(values, small, 127, r * columns, columns, 1)
    return { type: 'i8', rows, columns, scales, values: small }
  }
  if (MATRICES.test(name)) {
    const small = new Int16Array(rows * columns)
    const scales = new Float32Array(columns)
    for (let c = 0; c < columns; c++) scales[c] = quantise(values, small, 2047, c, rows, columns)
    return { type: 'i16', rows, columns, scales, values: small }
  }
  return { type: 'f32', rows, columns, values: values.slice() }
}

/** Rounds `count` values from `first` on, `stride` apart, so that the largest becomes `most`. Gives their scale. */
const quantise = (
  values: Float32Array,
  to: Int8Array | Int16Array,
  most: number,
  first: number,
  count: number,
  stride: number,
): number => {
  let top = 1e-12
  for (let k = 0; k < count; k++) top = Math.max(top, Math.abs(values[first + k * stride]!))
  for (let k = 0; k < count; k++)
    to[first + k * stride] = Math.round((values[first + k * stride]! * most) / top)
  return top / most
}
