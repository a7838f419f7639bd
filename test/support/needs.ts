import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, onTestFinished, test } from 'vitest'

/**
 * Tests that need something of the machine. Where it is missing they are skipped and that is said, but they fail in CI.
 */
export const whereThereIs = (need: string, there: boolean, name: string, tests: () => void): void => {
  if (there) describe(name, tests)
  else if (process.env.CI)
    test(name, () => {
      throw new Error(`there is no ${need}, and CI does not skip`)
    })
  else {
    process.stderr.write(`${name}: skipped: no ${need}\n`)
    describe.skip(`${name} (skipped: no ${need})`, tests)
  }
}

export const hasStrace = (): boolean => spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0

const mounted = (folder: string, options: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0

export const canMount = (): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-mount-'))
  const can = mounted(folder, 'size=64k')
  if (can) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true })
  return can
}

/** A small disk for one test; `readOnly` lets it be read only from now on. */
export const smallDisk = (kilobytes: number): { readonly folder: string; readonly readOnly: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-disk-'))
  if (!mounted(folder, `size=${kilobytes}k`)) throw new Error('the small disk cannot be mounted')
  onTestFinished(() => {
    spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    folder,
    readOnly: () => {
      if (spawnSync('mount', ['-o', 'remount,ro', folder]).status !== 0)
        throw new Error('the small disk cannot be made read-only')
    },
  }
}
