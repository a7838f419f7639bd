import type { Api } from '../api/index.ts'

/** What a workbench asks first. */
const FIRST = [
  '/status',
  '/events',
  '/timeline',
  '/map',
  '/review',
  '/series',
  '/sources',
  '/citations',
  '/figures?contested=true',
  '/claims',
  '/search?q=killed',
]

/** Milliseconds between two questions: whoever asks meanwhile comes first. */
const PAUSE = 50

/**
 * Asks what is asked first, before anybody waits for it: pages of the ledger's file are then at hand, code is compiled, and
 * what counts much is remembered. One question at a time; what goes wrong is told to whoever asks it again. Ends it early,
 * once the question under way is answered.
 */
export const getReady = ({ app }: Pick<Api, 'app'>): (() => Promise<void>) => {
  let ended = false
  const done = (async () => {
    for (const path of FIRST) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
      if (ended) return
      const answer = await app.request(path)
      await answer.arrayBuffer()
    }
  })().catch(() => {})
  return async () => {
    ended = true
    await done
  }
}
