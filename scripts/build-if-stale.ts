import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const MADE = ['dist/index.mjs', 'dist/cli/index.mjs', 'data/places.bin', 'dist/workbench/index.html']
const MADE_FROM = [
  'src',
  'workbench',
  'scripts/gazetteer',
  'scripts/build-gazetteer.ts',
  'tsdown.config.ts',
  'package-lock.json',
]

/** Runs `npm run build`, unless everything that it makes is there and newer than its sources. */
export const buildIfStale = (): void => {
  if (isFresh()) return
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
}

const isFresh = (): boolean => {
  const made = MADE.map((path) => join(root, path))
  return made.every(existsSync) && Math.min(...made.map(changed)) >= Math.max(...MADE_FROM.map(lastChange))
}

const changed = (path: string): number => statSync(path).mtimeMs

const lastChange = (name: string): number => {
  const path = join(root, name)
  if (!existsSync(path)) return 0
  if (!statSync(path).isDirectory()) return changed(path)
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && !e.name.endsWith('.test.ts'))
    .reduce((last, e) => Math.max(last, changed(join(e.parentPath, e.name))), 0)
}
