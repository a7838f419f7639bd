import type { Rule } from '../match/index.ts'
import { accord } from './accord.ts'
import { accuse } from './accuse.ts'
import { allegiance } from './allegiance.ts'
import { assault } from './assault.ts'
import { assess } from './assess.ts'
import { blame } from './blame.ts'
import { carriedOut } from './carried-out.ts'
import { chemical } from './chemical.ts'
import { control } from './control.ts'
import { defect } from './defect.ts'
import { demand } from './demand.ts'
import { deploy } from './deploy.ts'
import { evacuate } from './evacuate.ts'
import { flee } from './flee.ts'
import { gunfire } from './gunfire.ts'
import { harm } from './harm.ts'
import { justice } from './justice.ts'
import { means } from './means.ts'
import { meet } from './meet.ts'
import { movement } from './movement.ts'
import { nominal } from './nominal.ts'
import { protest } from './protest.ts'
import { reject } from './reject.ts'
import { sanction } from './sanction.ts'
import { statements } from './statements.ts'
import { violence } from './violence.ts'
import { waiting } from './waiting.ts'

/** The rules by the file that holds them, in their stated order: where two fire at one word, the earlier wins. */
export const RULE_FILES = {
  protest,
  chemical,
  means,
  harm,
  violence,
  control,
  deploy,
  defect,
  allegiance,
  meet,
  flee,
  blame,
  movement,
  statements,
  nominal,
  accuse,
  reject,
  demand,
  sanction,
  assess,
  gunfire,
  assault,
  carriedOut,
  evacuate,
  waiting,
  accord,
  justice,
} satisfies Readonly<Record<string, readonly Rule[]>>

export const RULES: readonly Rule[] = Object.values(RULE_FILES).flat()
