import { Writable } from 'node:stream'
import type { Streams } from '../streams.ts'

/** A stream that keeps all that is written to it, however much. */
const kept = (): { readonly stream: Writable; text(): string } => {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk)
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}

/** Streams that keep what is written to them, for tests of what a command prints. */
export const page = (width = 80): { readonly streams: Streams; out(): string; err(): string } => {
  const [out, err] = [kept(), kept()]
  const streams = { out: out.stream, err: err.stream, width, colour: false, errIsTerminal: false }
  return { streams, out: out.text, err: err.text }
}
