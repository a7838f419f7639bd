import type { Class } from '../text/classify.ts'

/** What class names and ids tell of the block they stand at or right above it. First match decides. */
const HINTS: readonly (readonly [RegExp, Class])[] = [
  [
    /(?:^|[\s_-])(?:story|article)?[_-]?highlights?(?:$|[\s_-])|key-?points|keypoints|takeaways/i,
    { kind: 'highlight', why: 'the markup calls it a highlights box' },
  ],
  [/correction|clarification/i, { kind: 'correction-notice', why: 'the markup calls it a correction' }],
  [
    /(?:^|[\s_-])(?:wp-)?caption(?:$|[\s_-])|image-?caption|media-?caption/i,
    { kind: 'caption', why: 'the markup calls it a caption' },
  ],
  [
    /(?:image|photo|media|picture)[_-]*(?:credit|copyright|source)|photographer/i,
    { kind: 'credit-line', why: 'the markup calls it a credit' },
  ],
  [
    /by-?line|(?:^|[\s_-])author(?:$|[\s_-])|author-?(?:bio|box|info|name|desc)|contributor/i,
    { kind: 'credit-line', why: 'the markup calls it a byline' },
  ],
  [
    /date-?line|time-?stamp|pub(?:lish(?:ed)?)?-?date|post-?date|entry-?date|(?:^|[\s_-])date(?:$|[\s_-])/i,
    { kind: 'credit-line', why: 'the markup calls it a date' },
  ],
  [
    /related|recirc|more-?stories|read-?(?:more|next|also)|recommend|you-?may|most-?(?:read|popular)|popular-?posts|trending|outbrain|taboola/i,
    { kind: 'related-headline', why: 'the markup calls it other stories' },
  ],
  [
    /newsletter|subscri(?:be|ption)|sign-?up|donat(?:e|ion)|paywall|cookie|gdpr/i,
    { kind: 'boilerplate', why: 'the markup calls it a subscription' },
  ],
  [
    /(?:^|[\s_-])(?:ad|ads|advert(?:isement)?|sponsored|promo|dfp)(?:$|[\s_-])/i,
    { kind: 'boilerplate', why: 'the markup calls it an advertisement' },
  ],
  [
    /(?:^|[\s_-])(?:share|sharing|social|tags?|tag-?list|breadcrumbs?|comments?|disqus|pagination|toolbar)(?:$|[\s_-])/i,
    { kind: 'boilerplate', why: 'the markup calls it page furniture' },
  ],
]

/** `names`: the class names and ids of the block's own element and the nearest one around it. */
export const classOfHints = (names: string): Class | undefined =>
  HINTS.find(([name]) => name.test(names))?.[1]
