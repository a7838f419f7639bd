import { readFileSync } from 'node:fs'
import { packageFile } from '../../base/index.ts'

let cached: string | undefined

/** How Muster names itself to servers: `Muster/1.2.3 (+https://…)`, the address where package.json has a homepage. */
export const userAgent = (): string => {
  cached ??= read()
  return cached
}

const read = (): string => {
  const manifest: { version?: unknown; homepage?: unknown } = JSON.parse(
    readFileSync(packageFile('package.json'), 'utf8'),
  )
  const home = typeof manifest.homepage === 'string' ? ` (+${manifest.homepage})` : ''
  return `Muster/${manifest.version}${home}`
}
