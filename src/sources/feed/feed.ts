/** An item of a feed, whatever the feed's kind. */
export interface FeedItem {
  /** What tells it from others: its own id, else its link, else its title. */
  readonly id: string
  /** Of the page, in full. */
  readonly link?: string
  readonly title?: string
  /** ISO date, or date and time. */
  readonly published?: string
  /** The whole of the report, where the feed has it. */
  readonly content?: { readonly mediaType: 'text/html' | 'text/plain'; readonly text: string }
}

export interface Feed {
  readonly title?: string
  /** In the feed's own order. */
  readonly items: readonly FeedItem[]
  /** Items that the feed has beyond those taken. */
  readonly more: number
  /** Milliseconds for which it says it need not be asked again. */
  readonly restFor?: number
}
