import { expect, test } from 'vitest'
import type { Lineage } from '../../../../src/base/index.ts'
import type { HeldDocument } from '../../../../src/store/index.ts'
import { claim } from '../../charts/cases.ts'
import { claimGroups } from './claim-groups.ts'
import { compared } from './compare.ts'
import { documentGroups } from './document-groups.ts'
import { counterpartOf } from './split.ts'

const held = (id: string, day: string, seq: number): HeldDocument => ({
  seq,
  id,
  source: id,
  input: `${id}.txt`,
  retrievedAt: '2031-06-01T00:00:00Z',
  status: 'read',
  linked: true,
  published: { start: day, end: day },
  words: 100,
  claims: 1,
})
const copy = (documents: readonly string[], more: Partial<Lineage> = {}): Lineage => ({
  kind: 'lineage',
  id: documents.join(),
  documents,
  relation: 'copy',
  evidence: [],
  added: [],
  why: ['two passages are the same'],
  ...more,
})

test('reports of one text are one, under the one that the others drew on', () => {
  const documents = [
    held('post', '2031-05-05', 0),
    held('wire', '2031-05-05', 1),
    held('own', '2031-05-04', 2),
  ]
  const groups = documentGroups(documents, [
    copy(['post', 'wire'], { from: 'wire', relation: 'partial-copy' }),
  ])
  expect(groups.map((g) => [g.first.id, g.copies.map((c) => `${c.document.id}: ${c.relation}`)])).toEqual([
    ['wire', ['post: partial copy']],
    ['own', []],
  ])
})

test('copies of copies are of one text; where nobody knows whose it is, the earliest stands first', () => {
  const documents = ['a', 'b', 'c'].map((id, k) => held(id, `2031-05-0${5 - k}`, k))
  const [group, ...others] = documentGroups(documents, [copy(['a', 'b']), copy(['b', 'c'])])
  expect(others).toEqual([])
  expect([group?.first.id, group?.copies.map((c) => c.document.id)]).toEqual(['c', ['b', 'a']])
})

test('whom a report cites is said, and makes no two reports one', () => {
  const documents = [held('a', '2031-05-05', 0), held('b', '2031-05-05', 1)]
  const groups = documentGroups(documents, [copy(['a', 'b'], { relation: 'cites', from: 'Delta Wire' })])
  expect(groups.map((g) => g.cites)).toEqual([['Delta Wire'], ['Delta Wire']])
})

test('claims stand under their origin, counted ones first, and those of no known origin under who says them', () => {
  const claims = [
    claim('a', 'Post', 'a resident'),
    claim('b', 'Post', 'the army'),
    claim('c', 'Post'),
    claim('d', 'Post', 'the rebels'),
  ]
  const source = (name: string, independent: boolean, of: string) => ({
    origin: name,
    name,
    independent,
    why: 'named',
    claims: [of],
  })
  const groups = claimGroups({
    claims,
    sources: [source('a resident', false, 'a'), source('the army', true, 'b')],
  })
  expect(groups.map((g) => [g.name, g.claims.map((c) => c.claim.id)])).toEqual([
    ['the army', ['b']],
    ['a resident', ['a']],
    ['Post, in its own voice', ['c']],
    ['the rebels', ['d']],
  ])
})

test('a claim is split off from one of another report, never from one of its own', () => {
  const claims = [claim('a', 'Post'), claim('b', 'Post'), claim('c', 'Wire')]
  const event = { claims: ['a', 'b', 'c'] } as never
  expect(counterpartOf('b', { event, claims })).toBe('c')
  expect(counterpartOf('c', { event, claims })).toBe('a')
  expect(counterpartOf('a', { event, claims: claims.slice(0, 2) })).toBeUndefined()
})

test('two look-alikes are told apart by what happened, not by how often it is told', () => {
  const item = (more: object) =>
    ({
      type: 'kill',
      words: 'w',
      status: 'reported',
      independent_origins: 1,
      documents: 1,
      figures: [],
      ...more,
    }) as never
  const lines = compared(
    item({ place: { name: 'Saltmarsh' }, documents: 4 }),
    item({ place: { name: 'Highfield' }, time: { start: '2031-05-04', end: '2031-05-04' } }),
    (type) => type,
  )
  expect(lines.map((l) => [l.name, l.same])).toEqual([
    ['What', true],
    ['When', undefined],
    ['Where', false],
    ['Words', undefined],
    ['Status', undefined],
    ['Independent origins', undefined],
    ['Reports', undefined],
  ])
})
