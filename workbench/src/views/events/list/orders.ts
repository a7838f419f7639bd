/** Orders of a list of events, by their names in the address and in the API. */
export const ORDERS = { time: 'time', documents: 'most documents', changed: 'latest change' } as const
export type Order = keyof typeof ORDERS

export const orderOf = (value: string | undefined): Order =>
  value !== undefined && Object.hasOwn(ORDERS, value) ? (value as Order) : 'time'
