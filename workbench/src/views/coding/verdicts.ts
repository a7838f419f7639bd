import type { Judgement } from '../../../../src/api/answers.ts'

export const VERDICTS: Readonly<
  Record<Judgement['verdict'], { readonly label: string; readonly key: string; readonly said: string }>
> = {
  accept: { label: 'Accept', key: 'a', said: 'Accepted' },
  reject: { label: 'Reject', key: 'r', said: 'Rejected' },
  unsure: { label: 'Unsure', key: 'x', said: 'Unsure' },
}
