import { type Tensor, type TensorHeader, writeModel } from '../src/language/model/file.ts'
import type { LabelSets } from './labels.ts'
import type { Shape } from './network.ts'
import type { Parameter } from './parameter.ts'
import type { Vectors } from './vectors.ts'

/** Tables that are kept in eight bits, each row by its own scale. */
const TABLES = new Set(['form', 'affix', 'vectors'])

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
    const tensor: Tensor = TABLES.has(name)
      ? inEightBits(rows, columns, values)
      : { type: 'f32', rows, columns, values: values.slice() }
    tensors.set(name, tensor)
    headers.push({ name, rows, columns, type: tensor.type })
  }
  return writeModel(
    {
      version: 1,
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

const inEightBits = (rows: number, columns: number, values: Float32Array): Tensor => {
  const scales = new Float32Array(rows)
  const small = new Int8Array(rows * columns)
  for (let r = 0; r < rows; r++) {
    let top = 1e-12
    for (let c = 0; c < columns; c++) top = Math.max(top, Math.abs(values[r * columns + c]!))
    scales[r] = top / 127
    for (let c = 0; c < columns; c++)
      small[r * columns + c] = Math.round((values[r * columns + c]! * 127) / top)
  }
  return { type: 'i8', rows, columns, scales, values: small }
}
