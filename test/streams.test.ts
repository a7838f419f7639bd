import { describe, expect, it } from 'vitest'
import { muster, scratch, shell } from './support/run.ts'

const { file } = scratch()
const report = file('report.txt', 'At least 12 people were killed in Homs on Monday, activists said.\n')

describe('a pipe', () => {
  it('that is closed early ends the run quietly', async () => {
    const run = await shell('$MUSTER read samples samples samples samples --format jsonl | head -n 1')
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out.trim().split('\n')).toHaveLength(1)
  })

  it('gets no colour, unless FORCE_COLOR asks for it; NO_COLOR outweighs it', async () => {
    expect((await muster(['read', report])).out).not.toContain('\u001b[')
    expect((await muster(['read', report], { env: { FORCE_COLOR: '1' } })).out).toContain('\u001b[')
    expect((await muster(['read', report], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out).not.toContain(
      '\u001b[',
    )
    expect((await muster(['read', report], { env: { CI: 'true' } })).out).not.toContain('\u001b[')
  })

  it('can be read from', async () => {
    const run = await muster(['read', '-', '--format', 'jsonl'], {
      stdin: 'At least 12 people were killed in Homs on Monday, activists said.\n',
    })
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(run.out.split('\n')[0] ?? '')).toMatchObject({ input: '-', type: 'kill' })
  })
})
