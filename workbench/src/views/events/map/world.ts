import type { Land } from './land.ts'

/** What the worker says. */
export type WorldTold = { readonly lands: readonly Land[] } | { readonly problem: string }

let asked: Promise<readonly Land[]> | undefined

/** The shapes of the countries: a file of this server, asked for once. @throws where it cannot be had; the next call asks again */
export const world = (): Promise<readonly Land[]> => {
  asked ??= laidOut().catch((error: unknown) => {
    asked = undefined
    throw error
  })
  return asked
}

const laidOut = (): Promise<readonly Land[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./world-worker.ts', import.meta.url), { type: 'module' })
    const end = (then: () => void) => {
      worker.terminate()
      then()
    }
    worker.onmessage = ({ data }: MessageEvent<WorldTold>) =>
      end(() => ('lands' in data ? resolve(data.lands) : reject(new Error(data.problem))))
    worker.onerror = ({ message }) =>
      end(() => reject(new Error(message || 'the shapes of the countries could not be loaded')))
  })
