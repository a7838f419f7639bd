import { statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { WorkbenchFile } from './file.ts'

/** The files of the built workbench, by their path in the address. One that is built anew is read anew. */
export class WorkbenchFiles {
  readonly #folder: string
  readonly #files = new Map<string, { readonly stamp: string; readonly file: WorkbenchFile }>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Undefined where there is no such file, or it is none of the workbench. `path` is still encoded. */
  at(path: string): WorkbenchFile | undefined {
    const name = decoded(path)
    if (name === undefined) return undefined
    const full = join(this.#folder, name)
    if (!full.startsWith(this.#folder + sep)) return undefined
    const stat = statSync(full, { throwIfNoEntry: false })
    if (!stat?.isFile()) return undefined
    const stamp = `${stat.mtimeMs} ${stat.size}`
    const held = this.#files.get(full)
    if (held?.stamp === stamp) return held.file
    const file = new WorkbenchFile(full)
    this.#files.set(full, { stamp, file })
    return file
  }
}

const decoded = (path: string): string | undefined => {
  try {
    const name = decodeURIComponent(path)
    return name.includes('\0') || name.includes('\\') ? undefined : name
  } catch {
    return undefined
  }
}
