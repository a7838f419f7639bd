/** A column of a table. */
export interface Column<Row> {
  readonly name: string
  readonly label: string
  /** What it is sorted by, and shown as where no snippet shows it. */
  readonly value?: (row: Row) => string | number | undefined | null
  /** Numbers stand at the end of the cell, and are sorted the largest first. */
  readonly number?: boolean
  /** False where its order means nothing. */
  readonly sortable?: boolean
  /** The first column may head its rows. */
  readonly heads?: boolean
}
