import { describe, expect, it } from 'vitest'
import { difference } from './difference.ts'

const page = (...entries: string[]): string => ['Head', '', '== kill/verb', ...entries, ''].join('\n')

describe('what changed in a list of hits', () => {
  it('is nothing where both are the same', () => {
    expect(difference(page('a.txt: “one”'), page('a.txt: “one”'))).toBe('')
  })

  it('names the rule, what went and what came', () => {
    expect(difference(page('a.txt: “one”', 'b.txt: “two”'), page('b.txt: “two”', 'c.txt: “three”'))).toBe(
      '== kill/verb\n- a.txt: “one”\n+ c.txt: “three”',
    )
  })

  it('shows of a find that stays only the slots that changed', () => {
    const before = page('a.txt: “one”\n    agent: men\n    time: 2012')
    const after = page('a.txt: “one”\n    agent: gunmen\n    time: 2012')
    expect(difference(before, after)).toBe(
      '== kill/verb\n  a.txt: “one”\n-     agent: men\n+     agent: gunmen',
    )
  })

  it('tells a find that is there twice from one that is there once', () => {
    expect(difference(page('a.txt: “one”', 'a.txt: “one”'), page('a.txt: “one”'))).toBe(
      '== kill/verb\n- a.txt: “one”',
    )
  })

  it('shows a rule that found nothing before and something now', () => {
    const before = 'Head\n\n== found nothing: 2 of 3 rules\nflee/verb\nkill/noun\n'
    const after = 'Head\n\n== flee/verb\na.txt: “fled”\n\n== found nothing: 1 of 3 rules\nkill/noun\n'
    expect(difference(before, after)).toBe('== found nothing\n- flee/verb\n== flee/verb\n+ a.txt: “fled”')
  })
})
