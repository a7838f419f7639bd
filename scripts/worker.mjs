/** The worker of src/reading from the sources: a thread does not inherit what makes Node read TypeScript. */
import { register } from 'tsx/esm/api'

register()
export const { work } = await import('../src/reading/worker.ts')
