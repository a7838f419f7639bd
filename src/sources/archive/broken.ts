/** Why an archive cannot be read on, and where in its file: a byte offset. */
export class BrokenArchive extends Error {
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.name = 'BrokenArchive'
    this.offset = offset
  }
}
