/** The header in which the address of the one who asks is handed to better-auth. What a client sends by that name is not. */
export const ADDRESS_HEADER = 'x-muster-address'
