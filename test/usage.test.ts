import { describe, expect, it } from 'vitest'
import { muster } from './support/run.ts'

describe('help', () => {
  it.each([[[]], [['--help']], [['help']]])(
    'muster %j shows what there is to do, with an example',
    async (args) => {
      const run = await muster(args)
      expect(run).toMatchObject({ code: 0, err: '' })
      expect(run.out).toContain('muster read report.txt')
      expect(run.out).toMatch(/^ {2}read .*print the claims/m)
    },
  )

  it('tells all about a command', async () => {
    const run = await muster(['help', 'read'])
    expect(run.code).toBe(0)
    for (const word of ['--published', '--publisher', '--format', 'standard input', 'Exit code'])
      expect(run.out).toContain(word)
  })

  it('gives the version', async () => {
    expect((await muster(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('wrong use ends with code 2 and names the right use', () => {
  it.each([
    [['raed', 'x.txt'], 'Did you mean read?'],
    [['read', 'x.txt', '--publishd', '2012-06-25'], 'Did you mean --published?'],
    [['read'], 'muster help read'],
    [['read', 'x.txt', '--format', 'xml'], 'text, jsonl'],
    [['read', 'x.txt', '--published', '25.6.2012'], 'YYYY-MM-DD'],
    [['read', 'x.txt', '--published', '2012-02-30'], 'YYYY-MM-DD'],
    [['analyse', 'x.txt'], '--layer'],
    [['analyse', 'x.txt', '--layer', 'tree'], 'syntax'],
    [['analyse', 'x.conllu', '--layer', 'times'], '--layer syntax'],
  ])('muster %j', async (args, hint) => {
    const run = await muster(args)
    expect(run.code).toBe(2)
    expect(run.out).toBe('')
    expect(run.err).toContain(hint)
  })
})
