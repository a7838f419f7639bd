import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The documents whose examples are held to what the commands print. */
export const DOCUMENTS = ['README.md', 'ARCHITECTURE.md'] as const

/** An example: a fenced block of the language `console` whose first line is a command of Muster after `$ `. */
const EXAMPLE = /^```console\n\$ (npx muster .*)\n[\s\S]*?^```$/gm

/** Seconds that a run took: they are another number each time. */
const TOOK = /\bin \d+(?:\.\d+)? s$/gm

/** What no two runs have in common, and what stands for it. */
const OF_ITS_OWN: readonly (readonly [RegExp, string])[] = [
  [TOOK, 'in 3 s'],
  [/\bdecision:[0-9a-f]{12}\b/g, 'decision:8c41f0d27be3'],
  [/\b\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, '2026-11-02 09:15 UTC'],
]

/**
 * The document with every example showing what its command prints. All are run, in their order, in an empty folder that
 * has the samples of `root` and nothing else: what one leaves there, such as a ledger, the next ones find.
 */
export const withTrueExamples = (markdown: string, root: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-docs-'))
  try {
    symlinkSync(join(root, 'samples'), join(folder, 'samples'))
    return markdown.replace(
      EXAMPLE,
      (_, command: string) => `\`\`\`console\n$ ${command}\n${outputOf(command, folder, root)}\`\`\``,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const outputOf = (command: string, folder: string, root: string): string => {
  const line = command.replaceAll('npx muster', `node ${JSON.stringify(join(root, 'bin/muster.mjs'))}`)
  const { MUSTER_LEDGER: _, ...env } = process.env
  const out = execFileSync('bash', ['-c', `set -o pipefail; ${line}`], {
    cwd: folder,
    env: { ...env, NO_COLOR: '1' },
  }).toString()
  return OF_ITS_OWN.reduce((text, [each, instead]) => text.replace(each, instead), out)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n*$/, '\n')
}
