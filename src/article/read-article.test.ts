import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Article, type Capture, type CaptureContext, DocumentError } from '../base/index.ts'
import { readArticle } from './index.ts'

const capture = (
  content: string | Uint8Array,
  mediaType = 'text/plain',
  context: CaptureContext = {},
  charset?: string,
): Capture => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    mediaType,
    ...(charset ? { charset } : {}),
    retrievedAt: '2026-01-02T03:04:05Z',
    input: 'test',
    context,
  }
}
const blocks = (a: Article): string[] => a.blocks.map((b) => `${b.kind}: ${a.text.slice(b)}`)
const failing = async (c: Capture, options = {}): Promise<string> =>
  readArticle(c, options).then(
    () => 'read',
    (e) => (e instanceof DocumentError ? e.issue.code : 'threw'),
  )

const REPORT = `The Evening Bell
Friday 14 March 2014

Ferry runs aground near Orm

ORM (Coastal Wire) - A ferry with 40 passengers ran aground on Friday, the coast guard said.

Port authority raises its fees

"We heard a bang and then nothing," said a passenger who gave no name.

Did you spot an error in this story? Let us know`

describe('plain text', () => {
  it('says what each part is', async () => {
    const a = await readArticle(capture(REPORT))
    expect(blocks(a)).toEqual([
      'credit-line: The Evening Bell',
      'credit-line: Friday 14 March 2014',
      'headline: Ferry runs aground near Orm',
      'credit-line: ORM (Coastal Wire) -',
      'body: A ferry with 40 passengers ran aground on Friday, the coast guard said.',
      'related-headline: Port authority raises its fees',
      'body: "We heard a bang and then nothing," said a passenger who gave no name.',
      'correction-contact: Did you spot an error in this story? Let us know',
    ])
    expect(a).toMatchObject({
      title: 'Ferry runs aground near Orm',
      publisher: 'The Evening Bell',
      datelinePlace: 'ORM',
      language: 'en',
      published: { edtf: '2014-03-14', basis: 'dateline' },
    })
  })

  it('keeps the box of highlights, the label of a picture and the title of a video apart', async () => {
    const a = await readArticle(
      capture(
        'Burnt harbour sheds\nBurnt harbour sheds Reuters\n\nMayor visits the burnt harbour\n02:15 - Source: CNN\n\nStory highlights\n\nSheds burn for two days\n\nNobody is hurt, the mayor says\n\nTHE PORT —\n\nA fire destroyed nine sheds on Monday, the mayor said.',
      ),
    )
    expect(a.blocks.map((b) => b.kind)).toEqual([
      'credit-line',
      'credit-line',
      'related-headline',
      'boilerplate',
      'boilerplate',
      'highlight',
      'highlight',
      'credit-line',
      'body',
    ])
  })

  it('cuts date line, title and sign-off from a paragraph that runs them together', async () => {
    const a = await readArticle(
      capture(
        'Tue 04 Mar 2014 18:20 Harbour fire kills two in Orm. Two people died in a fire on Tuesday, police said. ---Reuters',
        'text/plain',
        { title: 'Harbour fire kills two in Orm' },
      ),
    )
    expect(blocks(a)).toEqual([
      'credit-line: Tue 04 Mar 2014 18:20',
      'headline: Harbour fire kills two in Orm',
      'body: Two people died in a fire on Tuesday, police said.',
      'credit-line: ---Reuters',
    ])
  })

  it('joins lines that were broken to a width', async () => {
    const a = await readArticle(
      capture(
        '   PORT ORM, 4 FEB 90 (CPA) -- [TEXT] THE NAVY DENIED TODAY THAT ANY OF\nITS BOATS HAD FIRED ON THE FERRY THAT SANK IN THE MOUTH OF THE RIVER ON\nFRIDAY.\n\n   A SPOKESMAN SAID THAT THE CREW OF THE FERRY HAD BEEN WARNED TWICE BY\nRADIO.\n',
      ),
    )
    expect(a.blocks.filter((b) => b.kind === 'body')).toHaveLength(2)
    expect(a).toMatchObject({ language: 'en', published: { edtf: '1990-02-04' }, datelinePlace: 'PORT ORM' })
  })

  it('is the text as given, and its blocks stand in order, apart, without white space at their ends', async () => {
    const line = fc.constantFrom(
      ...REPORT.split('\n'),
      '- 𝒜 point',
      'e\u0301te\u0301 was hot.',
      '\u00a0',
      'ADVERTISEMENT',
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(line).map((l) => l.join('\n')),
      fc.array(line).map((l) => l.join('\r\n')),
    )
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        fc.pre(/[^\s\ufeff]/.test(given) && Buffer.from(given).toString() === given)
        const a = await readArticle(capture(given))
        expect(a.text.string).toBe(given)
        let end = 0
        for (const b of a.blocks) {
          expect(b.start).toBeGreaterThanOrEqual(end)
          expect(b.end).toBeGreaterThan(b.start)
          expect(a.text.slice(b)).toBe(a.text.slice(b).trim())
          end = b.end
        }
        expect(end).toBeLessThanOrEqual(a.text.length)
        const left = [...given].filter((_, i) => !a.blocks.some((b) => b.start <= i && i < b.end)).join('')
        expect(left).not.toMatch(/\p{L}/u)
      }),
    )
  })

  it('keeps a byte order mark as a character and reads windows-1252 and UTF-16', async () => {
    const words = 'The café “Orm” was hit by a shell on Friday, the mayor said.'
    expect((await readArticle(capture(`\ufeff${words}`))).blocks[0]?.start).toBe(1)
    const western = Buffer.from(words.replace('“', '\x93').replace('”', '\x94'), 'latin1')
    expect((await readArticle(capture(western))).text.string).toBe(words)
    expect((await readArticle(capture(Buffer.from(`\ufeff${words}`, 'utf16le')))).text.string).toContain(
      words,
    )
  })

  it('names the byte at which it is in no encoding', async () => {
    const error = await readArticle(
      capture(Buffer.concat([Buffer.from('caf\u00e9 '), Buffer.from([0xff, 0x41])])),
    ).catch((e) => e)
    expect(error.issue).toMatchObject({ code: 'encoding', message: expect.stringContaining('byte 6') })
  })
})

describe('publication date', () => {
  const dated = async (text: string, options = {}, context: CaptureContext = {}) =>
    (await readArticle(capture(text, 'text/plain', context), options)).published
  it.each([
    ['2014-03-14', '2014-03-14'],
    ['2014-03-14T23:50:00-05:00', '2014-03-14'],
    ['2014-03', '2014-03'],
  ])('is as given: %s', async (given, edtf) => {
    expect(await dated('A ferry sank on Friday.', { published: given })).toMatchObject({
      edtf,
      basis: 'given',
    })
  })
  it('refuses a given date that is none', async () => {
    expect(await failing(capture('A ferry sank.'), { published: '2014-02-30' })).toBe('bad-date')
    expect(await failing(capture('A ferry sank.', 'text/plain', { published: 'soon' }))).toBe('bad-date')
  })
  it('is the text’s own where its date line contradicts the given one', async () => {
    const p = await dated('14 March 2014\n\nA ferry sank on Friday, police said.', {
      published: '2014-04-02',
    })
    expect(p).toMatchObject({
      edtf: '2014-03-14',
      basis: 'dateline',
      why: expect.stringContaining('2014-04-02'),
    })
  })
  it.each([
    ['Shelling went on into 2015 on Wednesday, residents said.', '2014-12-31'],
    [
      'Two people died on Friday, police said.\n\nThe town rang in 2016 on Thursday under fire.',
      '2016-01-01',
    ],
    [
      'Two people died on Thursday, police said.\n\nThe fighting went on as 2015 dawned on Thursday.',
      '2015-01-01',
    ],
  ])('is reasoned from a weekday at a year’s turn: %s', async (text, edtf) => {
    expect(await dated(text)).toMatchObject({ edtf, basis: 'inferred' })
  })
  it('is an interval where the text allows no more', async () => {
    expect(
      await dated(
        'Ten people died on Monday. Since the Syrian uprising began in March last year, many have fled.',
      ),
    ).toMatchObject({ edtf: '2012', start: '2012-01-01', end: '2012-12-31', basis: 'inferred' })
  })
  it('is absent where nothing tells it', async () => {
    expect(await dated('Ten people died on Monday, the mayor said.')).toBeUndefined()
  })
  it('never lies after the day of the capture', async () => {
    expect(await dated('14 March 2044\n\nA ferry sank on Friday, police said.')).toBeUndefined()
  })
})

describe('language', () => {
  it.each([
    ['en', 'THE NAVY SAID TODAY THAT THE FERRY WAS LOST.'],
    ['und', 'Ferry sinks near Orm'],
    ['fr', 'Le gouvernement a démenti que des soldats aient été tués dans la ville, selon le ministre.'],
    ['de', 'Die Regierung hat am Montag erklärt, dass der Hafen für die Schiffe nicht mehr offen ist.'],
    ['es', 'El gobierno dijo que los soldados de la ciudad fueron trasladados en un barco por la noche.'],
    ['tr', 'Bakanlık bu sabah için bir açıklama yaptı ve gemi ile ilgili çok haber olduğu için üzgün oldu.'],
    ['ar', 'قالت الوزارة إن السفينة غرقت يوم الجمعة'],
    ['ru', 'Министерство сообщило, что паром затонул в пятницу'],
    ['zh', '该部门表示，渡轮于星期五沉没。'],
    ['ja', '同省はフェリーが金曜日に沈没したと発表した。'],
  ])('%s', async (language, text) => {
    expect((await readArticle(capture(text))).language).toBe(language)
  })
})

const paragraph = (n: number): string =>
  `<p>Paragraph ${n} tells how the ferry was pulled from the rocks by two tugs, and what the coast guard and the owners said of it on Friday &amp; later.</p>`
const page = (inside: string, head = ''): string =>
  `<!doctype html><html><head><title>Ferry runs aground near Orm | Bell</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Ferry runs aground near Orm</h1>${inside}</article></body></html>`

describe('HTML', () => {
  it('says what each part is and knows the page’s own data', async () => {
    const a = await readArticle(
      capture(
        page(
          `<div><h2>Key points</h2><ul><li>A ferry hit rocks</li><li>All aboard are safe</li></ul></div>${paragraph(1)}<figure><img src="x"><figcaption>Tugs pulled the ferry on Friday.</figcaption></figure>${paragraph(2)}<p><a href="/x">Port authority raises its fees again</a></p><p>Advertisement</p>${paragraph(3)}<blockquote>We heard a bang and then nothing.</blockquote>${paragraph(4)}`,
          '<meta property="og:site_name" content="The Bell"><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ferry runs aground near Orm","datePublished":"2014-03-14T20:00:00Z","author":[{"name":"Ada Orm"}]}]}</script>',
        ),
        'text/html',
      ),
    )
    expect(a.blocks.map((b) => b.kind)).toEqual([
      'headline',
      'boilerplate',
      'highlight',
      'highlight',
      'body',
      'caption',
      'body',
      'related-headline',
      'boilerplate',
      'body',
      'quote',
      'body',
    ])
    expect(a).toMatchObject({
      title: 'Ferry runs aground near Orm',
      publisher: 'The Bell',
      byline: 'Ada Orm',
      language: 'en',
      published: { edtf: '2014-03-14', basis: 'metadata' },
    })
  })

  it('maps each block to the bytes that it was made from', async () => {
    const source = Buffer.from(
      page(`<p>Café “Orm” stands by the port.</p>${[1, 2, 3, 4].map(paragraph).join('')}`),
    )
    const a = await readArticle(capture(source, 'text/html'))
    const bodies = a.map.map((m) => [
      a.text.slice(m.text),
      source.subarray(m.bytes.start, m.bytes.end).toString(),
    ])
    expect(bodies.length).toBe(a.blocks.length)
    for (const [text, bytes] of bodies) expect(bytes?.replace('&amp;', '&')).toBe(text)
  })

  it.each([
    ['windows-1252', '<meta charset="windows-1252">'],
    ['windows-1252', ''],
    ['utf-8', ''],
    ['utf-8', '<meta charset="utf-8">'],
  ])('reads %s where the page says %s', async (encoding, head) => {
    const html = page(
      `<p>The café “Orm” stands by the port and was not hurt.</p>${[1, 2, 3].map(paragraph).join('')}`,
      head,
    )
    const bytes =
      encoding === 'utf-8'
        ? Buffer.from(html)
        : Buffer.from(html.replace('“', '\x93').replace('”', '\x94'), 'latin1')
    expect((await readArticle(capture(bytes, 'text/html'))).text.string).toContain('The café “Orm” stands')
  })

  it('takes the date from the address where nothing else tells it', async () => {
    const c = {
      ...capture(page([1, 2, 3, 4].map(paragraph).join('')), 'text/html'),
      url: 'https://bell.example/2014/03/14/ferry',
    }
    expect((await readArticle(c)).published).toMatchObject({ edtf: '2014-03-14', basis: 'metadata' })
  })

  it.each([
    ['body', /<\/?body>/g],
    ['head and body', /<\/?(head|body)>/g],
    ['html, head and body', /<\/?(html|head|body)>/g],
  ])('reads a page that leaves out the tags of %s', async (_, tags) => {
    const whole = page([1, 2, 3, 4].map(paragraph).join(''))
    const textOf = async (html: string) => (await readArticle(capture(html, 'text/html'))).text.string
    expect(await textOf(whole.replace(tags, ''))).toBe(await textOf(whole))
  })

  it('refuses a page without an article', async () => {
    expect(
      await failing(capture('<html><body><nav><a href="/">Home</a></nav></body></html>', 'text/html')),
    ).toBe('no-article')
  })
})

it('gives the same article for the same bytes', async () => {
  const c = capture(page([1, 2, 3, 4].map(paragraph).join('')), 'text/html')
  expect(JSON.stringify(await readArticle(c))).toBe(JSON.stringify(await readArticle(c)))
})

describe('PDF', () => {
  const pdf = (pages: readonly (readonly string[])[]): Buffer => {
    const show = (lines: readonly string[]) =>
      `BT /F1 10 Tf 50 750 Td 14 TL ${lines.map((l) => `(${l.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ')} ET`
    const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...pages.flatMap((lines, i) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${show(lines).length} >>\nstream\n${show(lines)}\nendstream`,
      ]),
    ]
    let body = '%PDF-1.4\n'
    const offsets = objects.map((o, i) => {
      const at = body.length
      body += `${i + 1} 0 obj\n${o}\nendobj\n`
      return `${String(at).padStart(10, '0')} 00000 n \n`
    })
    const size = objects.length + 1
    return Buffer.from(
      `${body}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
      'latin1',
    )
  }

  it('joins broken words and lines, and sets aside what every page repeats', async () => {
    const head = 'The Evening Bell, weekly edition'
    const a = await readArticle(
      capture(
        pdf([
          [
            head,
            'The coast guard said on Friday that two tugs had pulled the fer-',
            'ry from the rocks and into port.',
          ],
          [head, 'Its owners said that the crew of nine would be questioned in the', 'town hall on Monday.'],
          [head, 'Nobody was hurt, and the passengers went home by bus the same', 'evening, the mayor said.'],
        ]),
        'application/pdf',
      ),
    )
    expect(blocks(a).filter((b) => b.startsWith('body:'))).toHaveLength(3)
    expect(a.text.string).toContain('pulled the ferry from the rocks and')
    expect(blocks(a).filter((b) => b.includes('weekly edition'))).toEqual([
      'boilerplate: The Evening Bell, weekly edition',
    ])
  })
  it('that is damaged is named', async () => {
    expect(await failing(capture('%PDF-1.4 nothing more', 'application/pdf'))).toBe('bad-pdf')
  })
})
