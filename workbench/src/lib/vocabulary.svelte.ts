import type { Vocabulary } from '../../../src/api/answers.ts'
import { get } from './api.ts'

/** A claim type as it is shown. */
export interface TypeShown {
  readonly label: string
  readonly group: string
}

const known: { vocabulary: Vocabulary | undefined } = $state({ vocabulary: undefined })
const byType: ReadonlyMap<string, TypeShown> = $derived(
  new Map(known.vocabulary?.types.map((t) => [t.type, { label: t.label, group: t.group }])),
)

/** Asked once, when the workbench starts. Until it is there, types show their own names. */
export const loadVocabulary = async (): Promise<void> => {
  known.vocabulary ??= await get<Vocabulary>('/vocabulary')
}

export const vocabulary = (): Vocabulary | undefined => known.vocabulary

export const typeShown = (type: string): TypeShown =>
  byType.get(type) ?? { label: type.replaceAll('-', ' '), group: 'statement' }

/** Groups of claim types in the order they are shown, each with its name. */
export const GROUPS: Readonly<Record<string, string>> = {
  harm: 'Harm to people',
  violence: 'Violence',
  control: 'Control',
  allegiance: 'Allegiance',
  movement: 'Movement',
  public: 'Public action',
  diplomacy: 'Diplomacy and justice',
  statement: 'Statements',
}

/** The group that colours it: one that is not known is shown as a statement. */
export const groupOf = (type: string): string => {
  const { group } = typeShown(type)
  return Object.hasOwn(GROUPS, group) ? group : 'statement'
}
