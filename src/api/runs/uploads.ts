import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file as it was sent. */
export interface Sent {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Puts files into a folder of their own, under the names they were sent by; `remove` takes it away. */
export const keptForNow = async (
  files: readonly Sent[],
): Promise<{ readonly folder: string; readonly names: readonly string[]; remove(): void }> => {
  const folder = await mkdtemp(join(tmpdir(), 'muster-add-'))
  const remove = (): void => void rm(folder, { recursive: true, force: true }).catch(() => {})
  const names: string[] = []
  try {
    for (const { name, bytes } of files) {
      const own = unused(plain(name), names)
      await writeFile(join(folder, own), bytes, { mode: 0o600 })
      names.push(own)
    }
  } catch (error) {
    remove()
    throw error
  }
  return { folder, names, remove }
}

const LONGEST = 120

/** The last part of a name, so that none leads out of the folder, and none is taken for an option, a URL or a hidden file. */
const plain = (name: string): string => {
  const last = name.split(/[/\\]/).findLast(Boolean) ?? ''
  const safe = last
    .replace(/[\p{Cc}\p{Cf}:*?"<>|]/gu, '-')
    .replace(/^[.\-\s]+/, '')
    .trim()
  const ending = /\.[A-Za-z0-9]{1,8}(?:\.gz)?$/.exec(safe)?.[0] ?? ''
  return `${[...safe.slice(0, safe.length - ending.length)].slice(0, LONGEST).join('') || 'document'}${ending}`
}

const unused = (name: string, taken: readonly string[]): string => {
  if (!taken.includes(name)) return name
  const [, stem, ending] = /^(.*?)((?:\.[A-Za-z0-9]+)*)$/s.exec(name) ?? []
  for (let k = 2; ; k++) {
    const other = `${stem} (${k})${ending}`
    if (!taken.includes(other)) return other
  }
}
