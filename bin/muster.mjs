#!/usr/bin/env node
import { existsSync } from 'node:fs'

const built = new URL('../dist/cli/index.mjs', import.meta.url)
if (existsSync(built)) {
  const { main } = await import(built.href)
  process.exitCode = await main(process.argv.slice(2))
} else {
  console.error('muster: it has not been built yet; run: npm run build')
  process.exitCode = 2
}
