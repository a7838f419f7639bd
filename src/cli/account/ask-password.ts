import { DeskError } from '../../desk/index.ts'
import type { Streams } from '../streams.ts'
import { UsageError } from '../usage.ts'
import type { PasswordOptions } from './options.ts'

const HELP = 'muster help account'

/** A password from the terminal, asked twice and not shown, or from standard input where that is said. */
export const askPassword = async (
  name: string,
  { passwordStdin }: PasswordOptions,
  { err }: Streams,
): Promise<string> => {
  if (passwordStdin) return firstLine()
  if (!process.stdin.isTTY)
    throw new UsageError('there is no terminal to ask for the password: use --password-stdin', HELP)
  const ask = async (words: string): Promise<string> => {
    err.write(words)
    return hidden().finally(() => err.write('\n'))
  }
  const password = await ask(`Password of ${name}: `)
  if ((await ask('The same again: ')) !== password)
    throw new DeskError('weak-password', 'the two are not the same: nothing was changed')
  return password
}

const firstLine = async (): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  const line = Buffer.concat(chunks).toString('utf8').split(/\r?\n/, 1)[0] ?? ''
  if (!line) throw new UsageError('--password-stdin: standard input is empty', HELP)
  return line
}

const [BACKSPACE, DELETE, INTERRUPT, END] = ['\b', '\x7f', '\x03', '\x04']

/** A line from the terminal that is not echoed. Ctrl-C ends the run as it does elsewhere. */
const hidden = (): Promise<string> =>
  new Promise((resolve) => {
    const { stdin } = process
    let typed: string[] = []
    const end = (): void => {
      stdin.off('data', take)
      stdin.setRawMode(false)
      stdin.pause()
    }
    const take = (chunk: string): void => {
      for (const character of chunk) {
        if (character === '\r' || character === '\n' || character === END) {
          end()
          resolve(typed.join(''))
          return
        }
        if (character === INTERRUPT) {
          end()
          process.kill(process.pid, 'SIGINT')
          return
        }
        if (character === BACKSPACE || character === DELETE) typed = typed.slice(0, -1)
        else if (character >= ' ') typed.push(character)
      }
    }
    stdin.setEncoding('utf8')
    stdin.setRawMode(true)
    stdin.on('data', take)
    stdin.resume()
  })
