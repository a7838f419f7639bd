/**
 * Set up before every test file: properties are tried with the same cases in every run, so that a change is refused for
 * what it does and not by chance. `MUSTER_SEED=random` draws others, and `MUSTER_SEED=N` those that a failure has named.
 */
import fc from 'fast-check'

const asked = process.env.MUSTER_SEED ?? '2012'
if (asked !== 'random' && !/^-?\d+$/.test(asked))
  throw new Error(`MUSTER_SEED is "${asked}": it is a whole number, or "random"`)
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) })
