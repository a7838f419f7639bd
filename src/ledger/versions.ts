import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { packageFile } from '../base/index.ts'
import { RULE_SET } from '../claims/index.ts'

/** Which rules and which weights make records; each derived record keeps both. */
export interface Versions {
  readonly ruleSet: string
  /** Twelve hex digits of the digest of the weights. */
  readonly model: string
}

let known: Versions | undefined

/** The versions of this Muster. */
export const versions = (): Versions => {
  known ??= {
    ruleSet: RULE_SET,
    model: createHash('sha256')
      .update(readFileSync(packageFile('models/english.bin')))
      .digest('hex')
      .slice(0, 12),
  }
  return known
}
