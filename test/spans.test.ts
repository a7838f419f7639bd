import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../src/analysis/index.ts'
import { readArticle } from '../src/article/index.ts'
import { type Analysis, type Capture, type Claim, DocumentError, type Text } from '../src/base/index.ts'
import { extractClaims } from '../src/claims/index.ts'
import { loadEngine } from '../src/language/index.ts'
import { loadGazetteer } from '../src/places/index.ts'

const tools = { engine: loadEngine(), gazetteer: loadGazetteer() }

const captureOf = (text: string): Capture => {
  const bytes = Buffer.from(text, 'utf8')
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    mediaType: 'text/plain',
    charset: 'utf-8',
    retrievedAt: '2026-01-01T00:00:00Z',
    input: 'random.txt',
    context: { published: '2012-06-25' },
  }
}

/** Words of reports, and what breaks the counting of characters: astral signs, marks, joiners, odd white space. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'At least 80 people were killed in Daraa on Monday, activists said.',
      '“We saw 20 soldiers,” a diplomat told AFP last week.',
      'Two colonels defected from the army and fled to Turkey.',
      'The ministry denied that its forces had possibly shelled Deir ez-Zor.',
      "Syria's news agency said dozens of men were buried.",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2003', '\u200d', '\ufeff'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('😀', '👩‍👩‍👧', '𝔸𝕤𝕤𝕒𝕕', 'e\u0301', 'ﷺ', 'دمشق', '\u0301', '--', '…', '’'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
)

const report = fc.array(piece, { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join(' '))

/** Every object, at any depth, that has a span and its words. */
const withSpans = (value: unknown): { start: number; end: number; words: string }[] => {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  const { start, end, text, form, exact } = value as Record<string, unknown>
  const words = [form, text, exact].find((w) => typeof w === 'string')
  const own =
    typeof start === 'number' && typeof end === 'number' && typeof words === 'string'
      ? [{ start, end, words }]
      : []
  return [...own, ...Object.values(value).flatMap(withSpans)]
}

const check = (text: Text, value: unknown) => {
  for (const { start, end, words } of withSpans(value)) expect(text.slice({ start, end })).toBe(words)
}

const checkTarget = (text: Text, { target, document }: Claim) => {
  const [position, quote] = target.selector
  expect(target.source).toBe(document)
  expect(text.slice(position)).toBe(quote.exact)
  const before = { start: Math.max(0, position.start - 32), end: position.start }
  expect(text.slice(before)).toBe(quote.prefix)
  expect(text.slice({ start: position.end, end: Math.min(text.length, position.end + 32) })).toBe(
    quote.suffix,
  )
}

/** The analysis of a text; undefined where it is refused, as text of another language or without words is. */
const analysisOf = async (text: string): Promise<Analysis | undefined> => {
  try {
    return analyse(await readArticle(captureOf(text)), tools)
  } catch (error) {
    if (error instanceof DocumentError) return undefined
    throw error
  }
}

describe('every span of every layer', () => {
  it('gives back its own words, whatever signs the text holds', async () => {
    let claimed = 0
    await fc.assert(
      fc.asyncProperty(report, async (string) => {
        const analysis = await analysisOf(string)
        if (!analysis) return
        const { article, ...layers } = analysis
        if (!string.startsWith('\ufeff')) expect(article.text.string).toBe(string)
        for (const [i, b] of article.blocks.entries()) {
          expect(b.start).toBeGreaterThanOrEqual(article.blocks[i - 1]?.end ?? 0)
          expect(b.end).toBeLessThanOrEqual(article.text.length)
        }
        check(article.text, layers)
        const claims = extractClaims(analysis)
        claimed += claims.length
        check(article.text, claims)
        for (const claim of claims) checkTarget(article.text, claim)
      }),
      { numRuns: 150, seed: 2012 },
    )
    expect(claimed).toBeGreaterThan(100)
  })
})
