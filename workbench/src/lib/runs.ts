import type { ReadAsked, Run } from '../../../src/api/answers.ts'
import { get, post } from './api.ts'

export const isOver = ({ state }: Run): boolean =>
  state === 'done' || state === 'failed' || state === 'stopped'

/** Begins an add of a file or of words. @throws ApiError */
export const addRun = (given: File | ReadAsked): Promise<Run> => {
  if (!(given instanceof File)) return post<Run>('/runs', { ...given })
  const form = new FormData()
  form.append('file', given)
  return post<Run>('/runs', form)
}

/** Ends an add in order: what is under way is finished, and what was added stays. @throws ApiError */
export const stopRun = ({ id }: Run): Promise<Run> => post<Run>(`/runs/${encodeURIComponent(id)}/stop`)

/** Tells of each step of an add until it is over. Gives what stops the telling. */
export const followRun = (run: Run, tell: (run: Run) => void): (() => void) => {
  const path = `/runs/${encodeURIComponent(run.id)}`
  const source = new EventSource(`/api${path}/progress`)
  const told = (event: MessageEvent<string>): void => {
    const next = JSON.parse(event.data) as Run
    tell(next)
    if (isOver(next)) source.close()
  }
  source.addEventListener('run', told)
  // a line that breaks is taken up again by the browser; one that the server closed tells by the plain answer
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) void get<Run>(path).then(tell)
  })
  return () => source.close()
}
