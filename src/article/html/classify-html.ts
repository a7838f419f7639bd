import { type Class, classify } from '../text/classify.ts'
import type { HtmlBlock } from './blocks.ts'

export const classifyHtml = (blocks: readonly HtmlBlock[], _title?: string): Class[] => blocks.map(() => ({ kind: 'body', why: 'all' }))
