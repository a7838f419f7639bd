import type { Report } from '../base/index.ts'
import { type LocalActor, namesInDocument } from './actors/index.ts'
import { type Sketch, sketchOf } from './lineage/index.ts'

/** What linking finds in a report without a look at any other: whom it names, and its runs of words. A plain record. */
export interface Alone {
  readonly parties: readonly LocalActor[]
  readonly sketch: Sketch
}

/** A twentieth of linking, which can be done wherever the report is read. */
export const aloneOf = (report: Report): Alone => ({
  parties: namesInDocument(report),
  sketch: sketchOf(report),
})
