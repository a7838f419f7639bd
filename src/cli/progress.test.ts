import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { progressOf } from './progress.ts'
import type { Streams } from './streams.ts'
import { page } from './support/page.ts'
import { Screen } from './support/screen.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const onScreen = (columns: number): { screen: Screen; streams: Streams } => {
  const screen = new Screen(columns)
  return { screen, streams: { ...page().streams, err: screen, errIsTerminal: true } }
}

const second = () => vi.advanceTimersByTime(1000)

describe('on a terminal', () => {
  it('one line tells how many of how many, how fast, and the time left', () => {
    const { screen, streams } = onScreen(80)
    const progress = progressOf(streams, { total: 400 })
    for (let n = 1; n <= 4; n++) {
      second()
      progress.step({ done: n * 20 - 1, failed: 1, held: 20 })
    }
    vi.advanceTimersByTime(300)
    expect(screen.lines).toEqual([
      expect.stringMatching(
        /^█+░+ +25% {2}100 of 400 {2}1 failed {2}1\d s left {2}2\d\/s {2}20 held before$/,
      ),
    ])
    progress.end()
  })

  it.each([40, 60, 80, 132])('keeps to one line of %i columns', (columns) => {
    const { screen, streams } = onScreen(columns)
    const progress = progressOf(streams, { total: 1_234_567 })
    for (let n = 1; n <= 12; n++) {
      second()
      progress.step({ done: n * 12_345, failed: n * 321, held: n * 45_678 })
    }
    second()
    expect(screen.lines).toHaveLength(1)
    expect(screen.lines[0]!.length).toBeLessThan(columns)
    expect(screen.lines[0]).toMatch(/█.* 56% {2}700,128 of 1,234,567/)
    progress.end()
  })

  it('shows no bar where nobody knows how many there will be', () => {
    const { screen, streams } = onScreen(80)
    const progress = progressOf(streams)
    second()
    progress.step({ done: 1500, failed: 0, held: 0 })
    second()
    expect(screen.lines).toEqual([expect.stringMatching(/^1,500 documents {2}\d+\/s$/)])
    progress.end()
  })

  it('ends in what was said and a last line, and nothing else', () => {
    const { screen, streams } = onScreen(60)
    const progress = progressOf(streams, { total: 3 })
    second()
    progress.step({ done: 1, failed: 0, held: 0 })
    progress.say('muster: b.pdf: is locked with a password (encrypted)')
    second()
    progress.step({ done: 2, failed: 1, held: 0 })
    progress.say('muster: the last word')
    progress.end()
    expect(screen.lines).toEqual([
      'muster: b.pdf: is locked with a password (encrypted)',
      'muster: the last word',
      'muster: 3 documents in 2 s (1.5/s): 2 done, 1 failed',
      '',
    ])
  })

  it('draws nothing more once it has ended', () => {
    const { screen, streams } = onScreen(60)
    const progress = progressOf(streams, { total: 3 })
    progress.step({ done: 1, failed: 0, held: 0 })
    progress.end()
    const { raw } = screen
    vi.advanceTimersByTime(60_000)
    expect(screen.raw).toBe(raw)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('changes nothing of the terminal that a broken-off run would leave behind', () => {
    const { screen, streams } = onScreen(60)
    const progress = progressOf(streams, { total: 3 })
    second()
    progress.step({ done: 1, failed: 0, held: 0 })
    second()
    // The cursor hidden, lines no longer wrapped, the cursor saved, colours: all are other sequences than these.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal is told with
    expect(screen.raw.replace(/\u001b\[\d*[AGJK]/g, '')).not.toContain('\u001b')
    progress.end()
  })
})

describe('in a pipe', () => {
  it('gives plain lines, one in ten seconds at most, and a last one', () => {
    const { streams, err } = page()
    const progress = progressOf(streams, { total: 100 })
    for (let n = 1; n <= 25; n++) {
      second()
      progress.step({ done: n * 4, failed: 0, held: 0 })
    }
    progress.end()
    expect(err().split('\n')).toEqual([
      'muster: 40 of 100, 15 s left, 4.0/s',
      'muster: 80 of 100, 5 s left, 4.0/s',
      'muster: 100 documents in 25 s (4.0/s): 100 done',
      '',
    ])
  })

  it('says a line as it comes', () => {
    const { streams, err } = page()
    const progress = progressOf(streams, { total: 100 })
    progress.say('muster: b.pdf: is empty (empty)')
    expect(err()).toBe('muster: b.pdf: is empty (empty)\n')
    progress.end()
  })

  it('has nothing to tell of a run without documents', () => {
    const { streams, err } = page()
    progressOf(streams).end()
    expect(err()).toBe('')
  })
})

describe('where it is not wanted', () => {
  it.each([true, false])('says only what is said aloud (terminal: %s)', (errIsTerminal) => {
    const { streams, err } = page()
    const progress = progressOf({ ...streams, errIsTerminal }, { total: 100, quiet: true })
    for (let n = 1; n <= 25; n++) {
      second()
      progress.step({ done: n * 4, failed: 0, held: 0 })
    }
    progress.say('muster: b.pdf: is empty (empty)')
    progress.end()
    expect(err()).toBe('muster: b.pdf: is empty (empty)\n')
  })
})
