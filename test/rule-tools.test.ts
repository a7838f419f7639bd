import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { jsonLines, muster, root, scratch, shell } from './support/run.ts'

interface Found {
  readonly input: string
  readonly line?: number
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly before: string
  readonly text: string
  readonly trigger: { readonly text: string }
  readonly roles: readonly { readonly role: string; readonly text: string }[]
  readonly claim?: { readonly found_by: string }
  readonly dropped?: string
}

const files = scratch()
const report = files.file(
  'report.txt',
  'Quarry Post\n\nTwo drivers were killed in Mopti on Friday.\n\nThe shop opened. Gunmen killed a guard.\n',
)
const record = JSON.stringify({
  id: 'one',
  text: 'Nine villagers were killed in Tahoua, police said on Sunday.',
})
const packed = files.file('reports.jsonl.gz', gzipSync(`${record}\n{"broken`))

describe('muster rule list', () => {
  it('gives the rules of a type', async () => {
    const run = await muster(['rule', 'list', '--type', 'flee'])
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toMatch(/^flee\/verb +\d+\+\d+ +flee +verb flee, escape \+ agent/m)
    for (const line of run.out.trimEnd().split('\n')) expect(line).toMatch(/^flee\//)
  })

  it('gives programs one object a rule', async () => {
    const run = await muster(['rule', 'list', '--type', 'flee', '--format', 'jsonl'])
    const [first] = jsonLines<{ id: string; type: string; words: string[]; near_misses: string[] }>(run.out)
    expect(first).toMatchObject({ id: 'flee/verb', type: 'flee', words: ['flee', 'escape'] })
    expect(first?.near_misses.length).toBeGreaterThan(0)
  })

  it('ends quietly where the reader has seen enough', async () => {
    expect(await shell('$MUSTER rule list | head -n 1')).toMatchObject({ code: 0, err: '' })
  })
})

describe('muster rule test', () => {
  it('runs all rules, and all do as they say', async () => {
    const run = await muster(['rule', 'test'])
    expect(run.out.split('\n').filter((l) => l.includes('FAIL'))).toEqual([])
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toMatch(/\n\d+ rules, \d+ sentences: all as declared\n$/)
  })

  it('runs those that are named', async () => {
    const run = await muster(['rule', 'test', 'defect/verb', 'flee/verb'])
    expect(run.code).toBe(0)
    expect(run.out).toMatch(/^2 rules, /m)
    expect(run.out).toContain('pass  example    [agent Six officers] [trigger defected]')
  })
})

describe('muster rule grep', () => {
  it('shows what it finds in its context, with the line and the slots', async () => {
    const run = await muster(['rule', 'grep', 'kill/verb', report])
    expect(run.code).toBe(0)
    expect(run.out).toContain(`${report}:3`)
    expect(run.out).toContain('[Two drivers were ‹killed› in Mopti on Friday].')
    expect(run.out).toContain('whom      Two drivers')
    expect(run.out).toContain('where     Mopti (MLI)')
    expect(run.out).toContain('The shop opened. [Gunmen ‹killed› a guard].')
    expect(run.err).toBe('kill/verb: 2 finds in 1 document\n')
  })

  it('gives programs spans that hold the words, from packed JSONL and standard input alike', async () => {
    const run = await muster(['rule', 'grep', 'kill/verb', report, packed, '-', '--format', 'jsonl'], {
      stdin: 'A sniper killed two boys in Hama.',
    })
    const found = jsonLines<Found>(run.out)
    expect(
      found.map((f) => [f.line, f.trigger.text, f.roles.find((r) => r.role === 'patient')?.text]),
    ).toEqual([
      [3, 'killed', 'Two drivers'],
      [5, 'killed', 'a guard'],
      [1, 'killed', 'Nine villagers'],
      [1, 'killed', 'two boys'],
    ])
    const text = readFileSync(report, 'utf8')
    expect(text).toContain(found[0]?.text)
    expect(found.every((f) => f.claim?.found_by === 'kill/verb')).toBe(true)
    // The broken line of the packed file is named, and the others are read.
    expect(run.code).toBe(1)
    expect(run.err).toMatch(/reports\.jsonl\.gz:2: .*\(bad-json\)/)
  })

  it('names a file that is not there, and reads the others', async () => {
    const run = await muster(['rule', 'grep', 'kill/verb', 'nowhere.txt', report])
    expect(run.code).toBe(1)
    expect(run.err).toContain('muster: nowhere.txt: no such file')
    expect(run.out).toContain('Two drivers')
  })

  it('says where a find became no claim, and why', async () => {
    const wish = files.file('wish.txt', 'The rebels want to capture the town of Idlib.')
    const run = await muster(['rule', 'grep', 'capture/verb', wish])
    expect(run.out).toMatch(/no claim: \w+/)
    expect(run.err).toContain('1 find in 1 document, 1 of them no claim')
  })

  it('says that it found nothing', async () => {
    const run = await muster(['rule', 'grep', 'flee/verb', report])
    expect(run).toMatchObject({ code: 0, out: '', err: 'flee/verb: found nothing in 1 document\n' })
  })
})

describe('muster explain', () => {
  const sample = join(root, 'samples/05-two-counts.txt')
  const asked = (...args: string[]) => muster(['explain', sample, ...args])

  it('tells of a word that gave a claim: tree, rule, slots and what they hang on', async () => {
    const run = await asked('--words', 'Twenty of them died in Daraa')
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toMatch(/^> +4 died +VERB +ccomp +← said 17$/m)
    expect(run.out).toMatch(/kill\/die fired/)
    expect(run.out).toContain('kill/die at “died”')
    expect(run.out).toMatch(/patient “Twenty of them” \(.*nsubj\s+of\s+died\)/s)
    expect(run.out).toMatch(/place +“Daraa”: Dar/)
    expect(run.out).toMatch(/source +the network/)
  })

  it('tells the same of the same words by their span', async () => {
    const byWords = await asked('--words', 'died in Daraa')
    const [, span] = /· (\d+-\d+) ·/.exec(byWords.out) ?? []
    expect((await asked('--span', span ?? '')).out).toBe(byWords.out)
  })

  it('tells how far a rule got that gave nothing', async () => {
    const file = files.file('engine.txt', 'He killed the engine and waited for the others at the gate.')
    const run = await muster(['explain', file, '--words', 'killed the engine'])
    expect(run.code).toBe(0)
    expect(run.out).toMatch(/kill\/verb gave up at a role: no patient/)
    expect(run.out).toMatch(/around it: .*object “the engine”/)
    expect(run.out).toContain('no rule’s trigger has the lemma of: the, engine')
  })

  it('tells why a find became no claim', async () => {
    const file = files.file('plan.txt', 'The rebels want to capture the town of Idlib.')
    const run = await muster(['explain', file, '--words', 'capture'])
    expect(run.out).toMatch(/capture\/verb fired/)
    expect(run.out).toMatch(/no claim: \w+/)
  })

  it('finds the words as a keyboard writes them, over line ends too', async () => {
    const file = files.file(
      'marks.txt',
      'The ex-governor’s office (north)\nsaid “two drivers” were killed in Mopti.\n',
    )
    const run = await muster([
      'explain',
      file,
      '--words',
      `ex-governor's office (north) said "two drivers" were killed`,
    ])
    expect(run).toMatchObject({ code: 0, err: '' })
  })

  it('counts code points where the text has letters beyond the basic plane', async () => {
    const file = files.file('signs.txt', '𝔊𝔢𝔫 😀 Two drivers were killed in Mopti on Friday, police said.')
    const run = await muster(['explain', file, '--words', 'killed'])
    const [, start] = /· (\d+)-\d+ · “killed”/.exec(run.out) ?? []
    expect(Number(start)).toBe([...'𝔊𝔢𝔫 😀 Two drivers were '].length)
  })

  it('asks which document, where a file holds several, and takes its name', async () => {
    const file = join(root, 'samples/12-dispatches.jsonl')
    const run = await muster(['explain', file, '--words', 'killed'])
    expect(run.code).toBe(2)
    expect(run.err).toContain('--document houla-first-count')
    const named = await muster(['explain', file, '--words', 'were killed', '--document', 'aleppo-university'])
    expect(named).toMatchObject({ code: 0, err: '' })
    expect(named.out).toContain('aleppo-university · ')
    const other = await muster(['explain', file, '--words', 'killed', '--document', 'nobody'])
    expect(other.code).toBe(2)
    expect(other.err).toMatch(/holds no document nobody; it has houla-first-count/)
  })

  it('names a file that cannot be read, with code 1', async () => {
    const run = await muster(['explain', 'nowhere.txt', '--words', 'killed'])
    expect(run).toMatchObject({ code: 1, out: '' })
    expect(run.err).toContain('muster: nowhere.txt: no such file')
  })

  it.each([
    [['--span', '300-200'], 'stands the wrong way round: write --span 200-300'],
    [['--span', '200-200'], 'holds no words'],
    [['--span', '200-99999'], 'is out of range: the text of'],
    [['--span', 'abc'], 'a span is written A-B'],
    [['--span', '3-8'], 'block of kind credit-line'],
    [['--words', 'unicorns of the sea'], 'do not stand in'],
    [['--words', 'of'], 'choose --span'],
    [['--words', ' '], '--words is empty'],
    [[], 'say which words'],
    [['--span', '1-2', '--words', 'of'], 'say which words'],
  ])('%j is wrong use, and it says what is right', async (args, hint) => {
    const run = await asked(...args)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain(hint)
    expect(run.err).toMatch(/\nTry: muster help explain\n$/)
  })
})

describe('wrong use of muster rule ends with code 2 and names the right use', () => {
  it.each([
    [['rule', 'test', 'kil/verb'], 'Did you mean kill/verb?'],
    [['rule', 'grep', 'fle/verb', 'samples'], 'Did you mean flee/verb?'],
    [['rule', 'grep', 'flee/verb'], 'Try: muster rule help grep'],
    [['rule', 'list', '--type', 'fle'], 'Did you mean flee'],
    [['rule', 'list', '--type', 'zzzzzzzz'], 'The types are kill, injure'],
    [['rule', 'lst'], 'Did you mean list?'],
    [['rule', 'test', 'zzzzzzzz'], 'muster rule list'],
  ])('muster %j', async (args, hint) => {
    const run = await muster(args)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain(hint)
  })

  it('helps', async () => {
    expect((await muster(['rule', 'help', 'grep'])).out).toContain('‹trigger›')
    expect((await muster(['help', 'rule'])).out).toMatch(/^ {2}test .*run the examples/m)
    expect((await muster(['help', 'explain'])).out).toContain('code points')
  })
})
