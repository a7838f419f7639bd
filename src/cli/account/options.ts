import type { LedgerOptions } from '../ledger-option.ts'

export type AccountOptions = LedgerOptions

export interface ListOptions extends LedgerOptions {
  readonly format: 'text' | 'jsonl'
}

export interface PasswordOptions extends LedgerOptions {
  readonly passwordStdin?: boolean
}

export interface TokenOptions extends LedgerOptions {
  readonly label: string
  readonly list?: boolean
  readonly revoke?: string
}
