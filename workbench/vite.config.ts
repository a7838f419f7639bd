import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The server that `npm run workbench` asks: `muster serve` at its usual address, unless told otherwise. */
const served = process.env.MUSTER_SERVER ?? 'http://127.0.0.1:4173'

// the tests build too, and Svelte would take their NODE_ENV for a wish to develop
if (process.argv.includes('build')) process.env.NODE_ENV = 'production'

/**
 * The pages are served under a policy that refuses inline script and style: nothing is inlined, and Svelte puts its styles
 * into files. The manifest is what the test of the first load's size reads.
 */
export default defineConfig({
  root: here('.'),
  plugins: [svelte({ compilerOptions: { css: 'external' } })],
  build: {
    outDir: here('../dist/workbench'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
  server: { port: 5173, strictPort: true, proxy: { '/api': { target: served } } },
})
