import { defect } from './defect.ts'
import { flee } from './flee.ts'
import { harm } from './harm.ts'
import { movement } from './movement.ts'
import { publicLife } from './public.ts'
import { violence } from './violence.ts'

/** All rules in their stated order: where two fire at one word, the earlier wins. */
export const RULES = [...harm, ...violence, ...defect, ...flee, ...movement, ...publicLife]
