import { execFileSync } from 'node:child_process'

/** The documents whose examples are held to what the commands print. */
export const DOCUMENTS = ['README.md', 'ARCHITECTURE.md'] as const

/** An example: a fenced block of the language `console` whose first line is a command of Muster after `$ `. */
const EXAMPLE = /^```console\n\$ (npx muster .*)\n[\s\S]*?^```$/gm

/** The document with every example showing what its command prints in `folder`. */
export const withTrueExamples = (markdown: string, folder: string): string =>
  markdown.replace(
    EXAMPLE,
    (_, command: string) => `\`\`\`console\n$ ${command}\n${outputOf(command, folder)}\`\`\``,
  )

const outputOf = (command: string, folder: string): string => {
  const line = command.replaceAll('npx muster', 'node bin/muster.mjs')
  const out = execFileSync('bash', ['-c', `set -o pipefail; ${line}`], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  }).toString()
  return out.replace(/[ \t]+$/gm, '').replace(/\n*$/, '\n')
}
