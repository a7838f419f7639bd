import { lexiconsPage } from './lexicons.ts'
import { rulesPage } from './rules.ts'

/** The pages of the catalogue by their path, and what makes each. */
export const PAGES: Readonly<Record<string, () => Promise<string>>> = {
  'docs/rules.md': rulesPage,
  'docs/lexicons.md': lexiconsPage,
}
