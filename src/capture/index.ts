export { type CaptureOptions, captures } from './captures.ts'
export { MAX_DOCUMENT_BYTES } from './limits.ts'
