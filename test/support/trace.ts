import { readFileSync } from 'node:fs'

/** A system call of a trace by strace (`-f -y`), with the moments (line numbers) at which it began and ended. */
export interface Call {
  readonly name: string
  /** Its arguments as strace writes them; files by their paths. */
  readonly args: string
  readonly began: number
  readonly ended: number
}

const WHOLE = /^(\d+) +(\w+)\((.*)\) += (-?\d+)/
const BEGUN = /^(\d+) +(\w+)\((.*) <unfinished \.\.\.>$/
const RESUMED = /^(\d+) +<\.\.\. (\w+) resumed>(.*)\) += (-?\d+)/

/** The calls of a trace that succeeded, by the moment at which they ended. */
export const callsOf = (trace: string): Call[] => {
  const calls: Call[] = []
  const open = new Map<string, Omit<Call, 'ended'>>()
  readFileSync(trace, 'utf8')
    .split('\n')
    .forEach((line, moment) => {
      const whole = WHOLE.exec(line)
      if (whole) {
        const [, , name, args, result] = whole
        if (Number(result) >= 0) calls.push({ name: name!, args: args!, began: moment, ended: moment })
        return
      }
      const begun = BEGUN.exec(line)
      if (begun) open.set(begun[1]!, { name: begun[2]!, args: begun[3]!, began: moment })
      const resumed = RESUMED.exec(line)
      const call = resumed && open.get(resumed[1]!)
      if (!resumed || !call) return
      open.delete(resumed[1]!)
      if (Number(resumed[4]) >= 0) calls.push({ ...call, args: call.args + resumed[3]!, ended: moment })
    })
  return calls
}
