/** `npm run muster -- ARGUMENTS`: the command line from the sources, without a build. */
import { main } from '../src/cli/index.ts'

process.exitCode = await main(process.argv.slice(2))
