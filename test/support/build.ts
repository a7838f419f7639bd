import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.ts'

/** The tests of this folder run the built command: it is built anew where the sources are newer. */
export const setup = (): void => {
  const built = join(root, 'dist/cli/index.mjs')
  if (existsSync(built) && statSync(built).mtimeMs >= newestSource()) return
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' })
}

const newestSource = (): number =>
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && !e.name.endsWith('.test.ts'))
    .reduce((newest, e) => Math.max(newest, statSync(join(e.parentPath, e.name)).mtimeMs), 0)
