import { readFileSync } from 'node:fs'
import { packageFile } from '../base/index.ts'

/** Muster's version, as its package.json has it. */
export const version = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'))
  return String((manifest as { version?: unknown }).version)
}
