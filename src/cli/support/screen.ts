import { Writable } from 'node:stream'

/** A terminal as far as a line that is redrawn needs one: what stands on it, and every byte that came. */
export class Screen extends Writable {
  readonly isTTY = true
  readonly columns: number
  /** All that was written. */
  raw = ''
  private readonly rows: string[] = ['']
  private row = 0
  private column = 0

  constructor(columns: number) {
    super({ decodeStrings: false })
    this.columns = columns
  }

  /** The rows, without the spaces at their ends. */
  get lines(): string[] {
    return this.rows.map((r) => r.trimEnd())
  }

  override _write(chunk: string | Buffer, _encoding: string, done: () => void): void {
    const text = chunk.toString()
    this.raw += text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal is told with
    for (const [part, move, code] of text.matchAll(/\u001b\[(\??[\d;]*)([A-Za-z])|\n|[^\u001b\n]/gu)) {
      if (part === '\n') this.moveTo(this.row + 1, 0)
      else if (code === undefined) this.put(part)
      else this.obey(code, Number(move) || 0)
    }
    done()
  }

  private put(character: string): void {
    if (this.column === this.columns) this.moveTo(this.row + 1, 0)
    const row = this.rows[this.row]!.padEnd(this.column)
    this.rows[this.row] = row.slice(0, this.column) + character + row.slice(this.column + 1)
    this.column++
  }

  private obey(code: string, n: number): void {
    if (code === 'G') this.column = Math.max(0, n - 1)
    else if (code === 'A') this.moveTo(this.row - (n || 1), this.column)
    else if (code === 'K') this.rows[this.row] = n === 2 ? '' : this.rows[this.row]!.slice(0, this.column)
    else if (code === 'J') {
      this.rows[this.row] = this.rows[this.row]!.slice(0, this.column)
      this.rows.length = this.row + 1
    } else throw new Error(`a terminal was told ${code}, which may need to be undone`)
  }

  private moveTo(row: number, column: number): void {
    this.row = row
    this.column = column
    while (this.rows.length <= row) this.rows.push('')
  }
}
