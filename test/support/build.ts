/** The tests of this folder run the built command, so that is built anew where the sources are newer. */
export { buildIfStale as setup } from '../../scripts/build-if-stale.ts'
