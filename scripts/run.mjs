/** What src/api/runs starts from the sources: a process does not inherit what makes Node read TypeScript. */
import { register } from 'tsx/esm/api'

register()
await import('../src/api/runs/child.ts')
