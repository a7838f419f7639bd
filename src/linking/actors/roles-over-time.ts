import type { Actor } from '../../base/index.ts'
import type { LocalActor } from './local.ts'

interface Told {
  text: string
  held: string[]
  past: string[]
}

/**
 * The roles that reports give a party. `from` and `to` are the first and the last day on which a report has the role
 * held; where reports only call it former, it ended before the first of them, which is `to`.
 */
export const rolesOverTime = (locals: readonly LocalActor[]): Actor['roles'] => {
  const told = new Map<string, Told>()
  for (const local of [...locals].sort((a, b) => (a.key < b.key ? -1 : 1)))
    for (const role of local.roles) {
      const key = role.text.toLowerCase().replace(/\s+/g, ' ')
      const entry = told.get(key) ?? { text: role.text, held: [], past: [] }
      if (role.text < entry.text) entry.text = role.text
      if (local.day) (role.former ? entry.past : entry.held).push(local.day)
      told.set(key, entry)
    }
  return [...told.values()]
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ text, held, past }) => {
      const days = [...held].sort()
      const to = days.at(-1) ?? [...past].sort()[0]
      return { text, ...(days[0] ? { from: days[0] } : {}), ...(to ? { to } : {}) }
    })
}
