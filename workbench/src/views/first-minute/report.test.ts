import { expect, test } from 'vitest'
import { givenOf, nameOf } from './report.ts'

const jsonl = (...lines: string[]) => new File([lines.join('\n')], 'reports.jsonl')

test('a JSONL file is one report a line, with what is known of each', async () => {
  const given = await givenOf(
    jsonl(
      '{"id":"first","text":"Rain fell.","published":"2012-06-25T10:00:00Z","publisher":"The Courier"}',
      '',
      '{"html":"<p>Snow fell.</p>"}',
    ),
  )
  expect(given).toEqual([
    {
      kind: 'text',
      asked: {
        text: 'Rain fell.',
        input: 'first',
        mediaType: 'text/plain',
        published: '2012-06-25',
        publisher: 'The Courier',
      },
    },
    {
      kind: 'text',
      asked: { text: '<p>Snow fell.</p>', input: 'reports.jsonl:3', mediaType: 'text/html' },
    },
  ])
})

test('a line that cannot be read is named', async () => {
  await expect(givenOf(jsonl('{"text":"a"}', '{"text":'))).rejects.toThrow('reports.jsonl:2')
  await expect(givenOf(jsonl('{"title":"no text"}'))).rejects.toThrow(/reports\.jsonl:1 has neither/)
})

test('any other file is given as it is', async () => {
  const [given] = await givenOf(new File(['%PDF-1.7'], 'report.pdf'))
  expect(given && nameOf(given)).toBe('report.pdf')
  expect(given?.kind).toBe('file')
})
