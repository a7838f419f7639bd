import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Path of a file of this package, from the sources and from the built bundle alike. Throws where there is none. */
export const packageFile = (name: string): string => {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const path = join(folder, name)
    if (existsSync(join(folder, 'package.json')) && existsSync(path)) return path
    if (folder === dirname(folder))
      throw new Error(`${name} is not in the package: is the installation complete?`)
  }
}
