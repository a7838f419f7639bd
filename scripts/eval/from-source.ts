/** The command line from src, for measuring before anything is built. */
import { main } from '../../src/cli/index.ts'

process.exitCode = await main(process.argv.slice(2))
