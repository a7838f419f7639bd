import type { Filter, RoleSpec } from '../match/index.ts'

const REFLEXIVE: ReadonlySet<string> = new Set('himself herself themselves self oneself'.split(' '))

/** A word that turns an act back on who does it. */
export const toOneself: Filter = {
  name: 'oneself',
  test: ({ tree }, i) => REFLEXIVE.has(tree.word(i).form.toLowerCase()),
}

/** Those who do it to themselves: "shot himself". */
export const oneself = (): RoleSpec => ({
  describe: 'those who do it to themselves',
  optional: false,
  find: (scene, met) => {
    const next = Math.max(...met.words) + 1
    return next < scene.tree.words.length && toOneself.test(scene, next) ? met.args.subject : undefined
  },
})
