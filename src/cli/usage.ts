/** Wrong use of the command line: the message says what was wrong and what would be right. Exit code 2. */
export class UsageError extends Error {
  /** The command that tells more. */
  readonly help: string
  constructor(message: string, help = 'muster --help') {
    super(message)
    this.help = help
  }
}
