/** Where a ledger is: a folder, or a PostgreSQL database by its URL. */
export type Where =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string }

/** The folder of a ledger where nothing else is said. */
export const USUAL_FOLDER = 'muster-ledger'

export const whereOf = (ledger: string): Where =>
  /^postgres(ql)?:\/\//i.test(ledger) ? { kind: 'postgres', url: ledger } : { kind: 'folder', path: ledger }

/** A ledger's name as it may be shown: without a password. */
export const shownWhere = (ledger: string): string =>
  ledger.replace(/^(postgres(?:ql)?:\/\/[^:/@]*):[^@]*@/i, '$1@')
