import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/index.ts'
import { type Article, contains, readMarked, Text } from '../base/index.ts'
import { loadEngine } from '../language/index.ts'
import { loadGazetteer } from '../places/index.ts'
import { find, indexRules } from './match/find.ts'
import { type Find, scenes } from './match/index.ts'
import { RULES } from './rules/index.ts'

const tools = { engine: loadEngine(), gazetteer: loadGazetteer() }
const index = indexRules(RULES)

const articleOf = (string: string): Article => {
  const text = new Text(string)
  return {
    document: 'sha256:test',
    input: 'test',
    language: 'en',
    text,
    blocks: [{ kind: 'body', start: 0, end: text.length, why: 'test' }],
    map: [],
  }
}

const findsIn = (text: string): Find[] =>
  scenes(analyse(articleOf(text), tools)).flatMap((scene) => find(index, scene))

const shown = (found: readonly Find[]): string =>
  found
    .map(
      (f) =>
        `${f.rule.id} at ${f.scene.tree.word(f.met.head).form} (${[...f.roles].map(([r, i]) => `${r}: ${f.scene.tree.word(i).form}`).join(', ')})`,
    )
    .join('; ') || 'nothing'

const syntax = (text: string): string =>
  tools.engine
    .parse(text)
    .map((s) => s.words.map((w, i) => `${i}:${w.form}/${w.xpos}/${w.deprel}>${w.head}`).join(' '))
    .join('\n')

describe('the rules', () => {
  it('have ids of their own, and examples on both sides', () => {
    expect(new Set(RULES.map((r) => r.id)).size).toBe(RULES.length)
    for (const rule of RULES) {
      expect(rule.examples.length, rule.id).toBeGreaterThanOrEqual(2)
      expect(rule.nearMisses.length, rule.id).toBeGreaterThanOrEqual(1)
      expect(rule.id.split('/')[0], rule.id).toBe(rule.yields)
    }
  })

  for (const rule of RULES) {
    it.each([...rule.examples])(`${rule.id} finds: %s`, (example) => {
      const { text, marks } = readMarked(example)
      const found = findsIn(text)
      const mine = found.filter((f) => f.rule.id === rule.id)
      const right = mine.some((f) =>
        marks.every((mark) => {
          const { tree } = f.scene
          if (mark.name === 'trigger') return f.met.words.some((i) => contains(mark, tree.word(i)))
          const filler = [...f.roles].find(([role]) => role === mark.name)?.[1]
          return filler !== undefined && contains(mark, tree.word(filler))
        }),
      )
      expect(right, `found ${shown(found)}\n${syntax(text)}`).toBe(true)
    })

    it.each([...rule.nearMisses])(`${rule.id} passes over: %s`, (sentence) => {
      const mine = findsIn(sentence).filter((f) => f.rule.id === rule.id)
      expect(mine.length, `found ${shown(mine)}\n${syntax(sentence)}`).toBe(0)
    })
  }
})
