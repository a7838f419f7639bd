import type { Rule } from '../match/index.ts'
import { assault } from './assault.ts'
import { chemical } from './chemical.ts'
import { defect } from './defect.ts'
import { evacuate } from './evacuate.ts'
import { flee } from './flee.ts'
import { force } from './force.ts'
import { harm } from './harm.ts'
import { means } from './means.ts'
import { movement } from './movement.ts'
import { nominal } from './nominal.ts'
import { politics } from './politics.ts'
import { publicLife } from './public.ts'
import { violence } from './violence.ts'

/** The rules by the file that holds them, in their stated order: where two fire at one word, the earlier wins. */
export const RULE_FILES = {
  chemical,
  means,
  harm,
  violence,
  defect,
  flee,
  movement,
  public: publicLife,
  nominal,
  assault,
  force,
  evacuate,
  politics,
} satisfies Readonly<Record<string, readonly Rule[]>>

export const RULES: readonly Rule[] = Object.values(RULE_FILES).flat()
