import type { Capture, Issue } from '../base/index.ts'

/** What a source gives, before it is said which source that is. */
export type Found = { readonly capture: Capture } | { readonly issue: Issue } | { readonly unchanged: string }

export const found = (result: Capture | Issue): Found =>
  'code' in result ? { issue: result } : { capture: result }
