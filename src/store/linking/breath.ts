/**
 * Lets what waits for this thread have its turn: SQLite answers at once, so that linking would keep the threads that read
 * from handing over what they have and taking what is next.
 */
export const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
