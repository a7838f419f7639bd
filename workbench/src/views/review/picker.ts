import type { ClaimItem } from '../../../../src/api/answers.ts'

/** One side of a merge or a split, and what it is called. */
export interface Side {
  readonly id: string
  readonly name: string
}

/** What a picker begins with. */
export interface PickerStart {
  readonly act?: 'merge' | 'split'
  readonly kind?: 'events' | 'actors'
  readonly first?: Side
  /** Where it is to be split from others of its own event. */
  readonly event?: string
}

/** Of a claim: its event is merged with another; or the claim is split from another claim of its event. */
export const pickerFor = ({ claim, event }: ClaimItem, act: 'merge' | 'split'): PickerStart => {
  const name = `“${claim.target.selector[1].exact}”`
  return {
    act,
    kind: 'events',
    first: { id: claim.id, name },
    ...(act === 'split' && event ? { event } : {}),
  }
}
