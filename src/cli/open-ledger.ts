/** What opening a ledger needs, to be loaded by the commands that open one. */
export { openLedger } from '../ledger/index.ts'
export { ledgerTrouble } from './ledger-trouble.ts'
