/**
 * `npm run prepare`, which npm runs after every install, and once more before the first `npx muster` in this folder:
 * builds, unless what was built is newer than all that it is made from.
 */
import { execFileSync } from 'node:child_process'
import { isFresh, root } from './fresh.ts'

if (!isFresh())
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
