/** Wrong use of the command line: the message says what was wrong and what would be right. Exit code 2. */
export class UsageError extends Error {}
