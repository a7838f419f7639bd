/**
 * Which folder of src may import which. This table is the one place where it is written; `npm run boundaries` checks
 * it, and that stages meet only through their index files, and that nothing goes round in a circle.
 */
const MAY_IMPORT = {
  base: [],
  capture: ['base'],
  article: ['base', 'capture'],
  language: ['base'],
  places: ['base'],
  analysis: ['base', 'language', 'places'],
  claims: ['base', 'analysis'],
  report: ['base', 'analysis', 'places'],
  linking: ['base'],
  reconciliation: ['base'],
  linker: ['base', 'linking', 'reconciliation'],
  archive: ['base'],
  sources: ['base', 'capture'],
  reading: ['base', 'article', 'language', 'places', 'analysis', 'claims', 'report', 'linking'],
  store: ['base', 'archive', 'linking', 'reconciliation', 'linker'],
  ledger: ['base', 'capture', 'sources', 'archive', 'reading', 'store', 'linking', 'linker', 'claims'],
  review: ['base', 'store'],
  desk: ['base', 'store', 'ledger'],
  api: [
    'base',
    'capture',
    'sources',
    'archive',
    'reading',
    'claims',
    'linker',
    'store',
    'ledger',
    'review',
    'desk',
  ],
  serve: ['base', 'ledger', 'desk', 'api'],
  cli: [
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
    'review',
    'desk',
    'api',
    'serve',
  ],
}

const TESTS = '\\.test\\.ts$'

const boundaries = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: TESTS },
  to: { path: '^(src|training|bench|scripts|test)/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...boundaries,
    {
      name: 'through-the-index',
      comment: 'A folder is used through its index.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: TESTS },
      to: { path: '^src/[^/]+/.', pathNot: '^src/($1/|[^/]+/index\\.ts$)' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-development-tools',
      comment: 'What ships leans on the dependencies, not on the devDependencies.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
