import { type Capture, DocumentError, type Issue } from '../base/index.ts'

/** What `work` makes of a capture; an Issue where the document is at fault, or Muster (code `internal`). Never throws. */
export const attempt = async <T>(
  { input }: Pick<Capture, 'input'>,
  work: () => T | Promise<T>,
): Promise<T | Issue> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DocumentError) return error.issue
    // A fault of ours in one document is no reason to lose the others of a long run.
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { code: 'internal', input, message: `Muster has a fault here, please report it: ${trace}` }
  }
}
