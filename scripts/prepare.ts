/** npm runs this after every install, and once more before the first `npx muster` in this folder: it must be quick then. */
import { buildIfStale } from './build-if-stale.ts'

buildIfStale()
