import { PassThrough } from 'node:stream'
import type { Streams } from '../streams.ts'

/** Streams that keep what is written to them, for tests of what a command prints. */
export const page = (width = 80): { readonly streams: Streams; out(): string; err(): string } => {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const text = (stream: PassThrough): string => String(stream.read() ?? '')
  return { streams: { out, err, width, colour: false }, out: () => text(out), err: () => text(err) }
}
