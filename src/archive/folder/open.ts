import type { Decision, Receipt, Refusal } from '../../base/index.ts'
import type { Archive } from '../archive.ts'
import { ArchiveError } from '../errors.ts'
import type { Finding } from '../finding.ts'
import { CaptureFiles } from './captures.ts'
import { diskError, syncFolder } from './disk.ts'
import { FolderArchive } from './folder.ts'
import { isLedger, makeLedger, makeRoom } from './format.ts'
import { Journal } from './journal.ts'
import { type Layout, layoutOf } from './layout.ts'
import { type WaitOptions, WriterLock } from './lock.ts'
import { mendTail } from './tail.ts'

export interface FolderOptions extends WaitOptions {
  /** Readers need not wait for anyone; of writers there is one at a time. A writer makes the ledger where there is none. */
  readonly write: boolean
  /** Told what an interrupted writer left, and what was done about it. */
  readonly onRepair?: (finding: Finding) => void
}

/**
 * Opens the archive of a ledger that is a folder.
 * @throws LedgerBusy
 */
export const openFolder = async (path: string, options: FolderOptions): Promise<Archive> => {
  const layout = layoutOf(path)
  const captures = new CaptureFiles(layout.captures)
  const there = await isLedger(layout)
  if (options.write) return openToWrite(layout, captures, options)
  if (!there)
    throw new ArchiveError(
      'missing',
      `there is no ledger in ${path}: make one with \`muster add SOURCE --ledger ${path}\`, or name the folder of yours`,
    )
  return new FolderArchive(layout, captures, undefined)
}

const openToWrite = async (
  layout: Layout,
  captures: CaptureFiles,
  options: FolderOptions,
): Promise<Archive> => {
  if (!(await isLedger(layout))) await makeRoom(layout)
  const lock = await WriterLock.take(layout, options)
  try {
    await captures.prepare()
    // Another may have made it while this one waited.
    if (!(await isLedger(layout))) await makeLedger(layout)
    await mend(layout, options)
    const receipts = await Journal.open<Receipt | Refusal>(layout.journals.receipts)
    const decisions = await Journal.open<Decision>(layout.journals.decisions)
    await syncFolder(layout.root)
    const again = async (): Promise<void> => {
      await mend(layout, options)
      await receipts.refresh()
      await decisions.refresh()
    }
    return new FolderArchive(layout, captures, { lock, receipts, decisions, again })
  } catch (error) {
    lock.release()
    throw diskError(error, layout.root)
  }
}

const mend = async ({ journals }: Layout, { onRepair }: FolderOptions): Promise<void> => {
  for (const path of [journals.receipts, journals.decisions]) {
    const found = await mendTail(path)
    if (found) onRepair?.(found)
  }
}
