import { access, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Capture } from '../../base/index.ts'
import { each } from '../each.ts'
import { pack } from '../pack.ts'
import { codeOf, diskError, namesIn, placeFile, syncFolder } from './disk.ts'

/** Files that are written at a time: each of a batch, as every step of one waits for the thread, which has other work. */
const AT_ONCE = 64

const SUFFIX = '.gz'

/** The captures of a folder, each in a file of its own that is named for what it holds. */
export class CaptureFiles {
  readonly #folder: string
  /** Folders that this writer has synced, so that all names in them last. */
  readonly #synced = new Set<string>()
  /** Folders that are there, or are being made. */
  readonly #made = new Map<string, Promise<void>>()
  #drafts = 0

  constructor(folder: string) {
    this.#folder = folder
  }

  pathOf(digest: string): string {
    return join(this.#folder, digest.slice(0, 2), digest + SUFFIX)
  }

  /** Where captures are written before they are put in their places. */
  get #incoming(): string {
    return join(this.#folder, 'incoming')
  }

  /** Makes what is missing of the folder, and removes what an interrupted writer left. */
  async prepare(): Promise<void> {
    await mkdir(this.#incoming, { recursive: true })
    for (const draft of await readdir(this.#incoming)) await rm(join(this.#incoming, draft))
    await syncFolder(this.#folder)
  }

  /** Puts captures on disk. When it resolves, they are found there after a power loss. */
  async put(captures: readonly Capture[]): Promise<void> {
    const unsynced = new Set<string>()
    const seen = new Map(captures.map((capture) => [capture.sha256, capture]))
    await each([...seen.values()], AT_ONCE, async ({ sha256, bytes }) => {
      const folder = sha256.slice(0, 2)
      const path = this.pathOf(sha256)
      try {
        // A file that a killed writer put there is whole, but its name may not last yet.
        if (await exists(path)) {
          if (!this.#synced.has(folder)) unsynced.add(folder)
          return
        }
        await this.#ready(folder)
        await placeFile(join(this.#incoming, `${sha256}-${this.#drafts++}`), path, await pack(bytes))
        unsynced.add(folder)
      } catch (error) {
        throw diskError(error, path)
      }
    })
    await each([...unsynced], AT_ONCE, async (folder) => {
      await syncFolder(join(this.#folder, folder))
      this.#synced.add(folder)
    })
  }

  /** The folder is there, and its own name lasts. */
  #ready(folder: string): Promise<void> {
    const making = this.#made.get(folder) ?? this.#make(folder)
    this.#made.set(folder, making)
    making.catch(() => this.#made.delete(folder))
    return making
  }

  async #make(folder: string): Promise<void> {
    if (await mkdir(join(this.#folder, folder), { recursive: true })) await syncFolder(this.#folder)
  }

  /** The packed bytes of a capture. */
  async packed(digest: string): Promise<Buffer | undefined> {
    try {
      return await readFile(this.pathOf(digest))
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return
      throw diskError(error, this.pathOf(digest))
    }
  }

  holds(digest: string): Promise<boolean> {
    return exists(this.pathOf(digest))
  }

  /** All files that stand where captures do, folder by folder; `digest` is undefined where a name is none. */
  async *files(): AsyncGenerator<{ readonly path: string; readonly digest: string | undefined }> {
    for (const folder of await namesIn(this.#folder)) {
      const inside = join(this.#folder, folder)
      if (inside === this.#incoming) continue
      if (!/^[0-9a-f]{2}$/.test(folder)) yield { path: inside, digest: undefined }
      else
        for (const name of await namesIn(inside)) {
          const digest = /^([0-9a-f]{64})\.gz$/.exec(name)?.[1]
          yield { path: join(inside, name), digest: digest?.startsWith(folder) ? digest : undefined }
        }
    }
  }
}

const exists = async (path: string): Promise<boolean> => {
  try {
    await access(path)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return false
    throw error
  }
}
