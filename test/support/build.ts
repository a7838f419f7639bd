import '../../scripts/prepare.ts'

/** The tests of this folder run the built command; the import above builds it anew where the sources are newer. */
export const setup = (): void => {}
