import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wordLists } from '../scripts/catalogue/lexicons.ts'
import { PAGES } from '../scripts/catalogue/pages.ts'
import { root } from './support/run.ts'

describe('the catalogue', () => {
  it.each(Object.entries(PAGES))(
    '%s is what the sources give (npm run catalogue renews it)',
    async (name, make) => {
      expect(readFileSync(join(root, name), 'utf8')).toBe(await make())
    },
  )

  it('links to headings that are there', () => {
    const pages = Object.keys(PAGES).map((name) => [name, readFileSync(join(root, name), 'utf8')] as const)
    const anchors = (page: string): Set<string> =>
      new Set(
        [...page.matchAll(/^#+ (.+)$/gm)].map(([, h]) =>
          (h ?? '')
            .toLowerCase()
            .replace(/[^\w\- ]/g, '')
            .replace(/ /g, '-'),
        ),
      )
    for (const [name, page] of pages)
      for (const [, file, anchor] of page.matchAll(/\]\(([\w.]*)#([\w-]+)\)/g)) {
        const target = file ? pages.find(([n]) => n.endsWith(`/${file}`))?.[1] : page
        expect(anchors(target ?? ''), `${name} links to ${file}#${anchor}`).toContain(anchor)
      }
  })

  it('lists the words of every stage that has lists, each with its words', async () => {
    const lists = await wordLists()
    for (const stage of ['src/claims/lexicon/', 'src/analysis/', 'src/places/'])
      expect(
        lists.some((l) => l.path.startsWith(stage)),
        stage,
      ).toBe(true)
    for (const list of lists) expect(list.entries.length, `${list.path} ${list.name}`).toBeGreaterThan(0)
  })
})
