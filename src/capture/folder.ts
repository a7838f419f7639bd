import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { typeOfName } from './media-type.ts'

const byName = (a: { name: string }, b: { name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0

/**
 * The files of a folder and of those below it whose names are wanted (those of a type that Muster knows, unless told
 * otherwise), each folder's entries in the order of their names' code units. Hidden entries, other file types and links to
 * folders are passed over.
 */
export async function* filesOf(
  folder: string,
  wanted: (name: string) => boolean = (name) => typeOfName(name) !== undefined,
): AsyncIterable<string> {
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort(byName)) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesOf(path, wanted)
    else if (wanted(entry.name) && (entry.isFile() || (await isFile(path)))) yield path
  }
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (s) => s.isFile(),
    () => false,
  )
