import type { Archive, Arrival, Finding } from '../../../src/archive/index.ts'
import { digestOf, documentOf } from '../../../src/archive/receipt.ts'
import type { Anchor, Capture, Decision, Refusal } from '../../../src/base/index.ts'

const AT = '2026-03-01T08:00:00.000Z'

/** A small report that came by a file's name. */
export const arrival = (text: string, change: Partial<Capture> = {}): Arrival => {
  const bytes = Buffer.from(text)
  return {
    source: 'reports',
    capture: {
      sha256: digestOf(bytes),
      bytes,
      mediaType: 'text/plain',
      retrievedAt: AT,
      input: 'reports/ferry.txt',
      context: {},
      ...change,
    },
  }
}

export const documentIn = (arrived: Arrival): string => documentOf(arrived.capture.sha256)

export const refusal = (input: string, change: Partial<Refusal> = {}): Refusal => ({
  kind: 'refusal',
  source: 'reports',
  input,
  at: AT,
  code: 'empty',
  message: 'has no bytes',
  ...change,
})

const anchor = (exact: string): Anchor => ({
  document: documentOf(digestOf(Buffer.from(exact))),
  start: 0,
  end: exact.length,
  exact,
  prefix: '',
  suffix: '',
  type: 'protest',
  claim: 'claim:0001',
})

export const decision = (id: string, why = 'the harbour office says so'): Decision => ({
  kind: 'decision',
  id,
  at: AT,
  by: 'Mara Quill',
  why,
  act: 'accept',
  claim: anchor(`Dockers walked out (${id}).`),
})

export const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

/** What an audit finds, by code and place. */
export const found = async (
  archive: Archive,
  known?: Parameters<Archive['audit']>[0],
): Promise<Pick<Finding, 'code' | 'where'>[]> =>
  (await all(archive.audit(known))).map(({ code, where }) => ({ code, where }))
