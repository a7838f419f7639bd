import { type Capture, DocumentError } from '../../base/index.ts'
import type { Draft } from '../draft.ts'
export const readHtml = (capture: Capture, _title?: string): Draft => {
  throw new DocumentError('no-article', capture.input, 'todo')
}
