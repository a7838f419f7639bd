import { afterAll, describe, expect, it } from 'vitest'
import { type Capture, packageFile } from '../base/index.ts'
import { captures } from '../capture/index.ts'
import { aloneOf } from '../linking/index.ts'
import { openReader, type Read, readAll, readCapture, unpackArticle, unpackReport } from './index.ts'
import { FERRY, textCapture } from './support/text-capture.ts'

async function* samples(): AsyncIterable<Capture> {
  for await (const found of captures([packageFile('samples')])) if ('bytes' in found) yield found
}

async function* these(...all: Capture[]): AsyncIterable<Capture> {
  yield* all
}

const gathered = async (all: AsyncIterable<Read>): Promise<Read[]> => {
  const found: Read[] = []
  for await (const read of all) found.push(read)
  return found
}

describe.each([1, 2])('a reader with threads: %i', (threads) => {
  const reader = openReader({ threads })
  afterAll(() => reader.close())

  it('reads the samples as readCapture does, in their order, and packs the same records', async () => {
    const read = await gathered(readAll(reader, samples()))
    expect(read.length).toBeGreaterThan(8)
    let n = 0
    for await (const capture of samples()) {
      const alone = await readCapture(capture)
      const { capture: of, result } = read[n++]!
      expect(of.input).toBe(capture.input)
      if ('code' in result || 'code' in alone) throw new Error(`${capture.input} was not read`)
      expect(result.document).toBe(`sha256:${capture.sha256}`)
      expect(JSON.stringify(result.report)).toBe(JSON.stringify(alone.report))
      expect(result.article).toStrictEqual(alone.article)
      expect(unpackReport(result.reportBody)).toStrictEqual(alone.report)
      expect(unpackArticle(result.articleBody)).toStrictEqual(alone.article)
      // the one thread leaves it to the linking
      if (threads > 1) expect(result.alone).toStrictEqual(aloneOf(alone.report))
    }
    expect(n).toBe(read.length)
  })

  it('holds what is said of a document from outside against what it says itself', async () => {
    const result = await reader.read(textCapture('ferry.txt', FERRY), { published: '2030-12-24' })
    expect(result).toMatchObject({ report: { published: { start: '2030-12-24', basis: 'given' } } })
  })

  it('gives an issue for a document that cannot be read, and reads the next', async () => {
    const [bad, good] = await gathered(
      readAll(
        reader,
        these(
          { ...textCapture('broken.pdf', '%PDF-1.4 and no more'), mediaType: 'application/pdf' },
          textCapture('ferry.txt', FERRY),
        ),
      ),
    )
    expect(bad!.result).toMatchObject({ code: 'bad-pdf', input: 'broken.pdf' })
    expect(good!.result).toMatchObject({
      report: {
        input: 'ferry.txt',
        claims: expect.arrayContaining([expect.objectContaining({ type: 'kill' })]),
      },
    })
  })

  it('leaves the bytes of a capture to the caller', async () => {
    const capture = textCapture('ferry.txt', FERRY)
    await reader.read(capture)
    expect(new TextDecoder().decode(capture.bytes)).toBe(FERRY)
  })

  it('gives a capture back with what the caller put beside it', async () => {
    const capture = { ...textCapture('ferry.txt', FERRY), done: () => 'entry 7' }
    async function* one() {
      yield capture
    }
    for await (const read of readAll(reader, one())) {
      expect(read.capture.done()).toBe('entry 7')
      expect(read.result).toMatchObject({ report: { input: 'ferry.txt' } })
    }
  })

  it('reads nothing for a signal that was given before', async () => {
    const reading = reader.read(textCapture('ferry.txt', FERRY), {
      signal: AbortSignal.abort(new Error('the user left')),
    })
    await expect(reading).rejects.toThrow('the user left')
  })

  it('reads nothing more once it is closed', async () => {
    const other = openReader({ threads })
    await other.close()
    await expect(other.read(textCapture('ferry.txt', FERRY))).rejects.toThrow('closed')
  })
})
