import { defineConfig } from 'tsdown'

const STAGES = [
  'base',
  'capture',
  'article',
  'language',
  'places',
  'analysis',
  'claims',
  'report',
  'linking',
  'reconciliation',
  'linker',
  'archive',
  'sources',
  'reading',
  'store',
  'ledger',
  'desk',
  'api',
  'serve',
  'cli',
]

/**
 * One entry for the whole library and one for each stage, named as package.json's `exports` has them, and what the threads
 * of `src/reading` and the processes of `src/api` run.
 */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'reading/worker': 'src/reading/worker.ts',
    'api/run': 'src/api/runs/child.ts',
    ...Object.fromEntries(STAGES.map((s) => [`${s}/index`, `src/${s}/index.ts`])),
  },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: true,
  clean: true,
  // one file instead of some 300: a question to a ledger is answered in half the time
  deps: { alwaysBundle: ['kysely'] },
  logLevel: 'warn',
  inputOptions: { checks: { pluginTimings: false } },
})
