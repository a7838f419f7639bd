/** First key of all advisory locks of Muster; the second says what is locked. */
export const LOCKS = 0x4d75

export const LOCK = { migration: 0, receipts: 1, decisions: 2, linking: 3, rebuilding: 4 } as const
