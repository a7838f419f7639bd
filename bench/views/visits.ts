import type { Page } from 'playwright-core'
import { type Act, back, click, drag, KEYS, key, keyIn, type } from './acts.ts'
import type { Served } from './served.ts'

/** A view at an address of the ledger, and what a person does there, one thing after the other. Nothing is decided. */
export interface Visit {
  readonly view: string
  readonly address: string
  readonly acts: readonly Act[]
}

type Item = Readonly<Record<string, unknown>>

/** Every view, over the largest things that the ledger holds. */
export const visitsOf = async ({ get }: Served): Promise<Visit[]> => {
  const first = async (path: string): Promise<Item> => {
    const [one] = (await get<{ items: readonly Item[] }>(path)).items
    if (!one) throw new Error(`the ledger has nothing at ${path}: fill it first`)
    return one
  }
  const event = await first('/api/events?order=documents&limit=1')
  const series = await first('/api/series?limit=1')
  const source = await first('/api/sources?limit=1')
  const { documents } = await get<{ documents: readonly { readonly id: string; readonly claims: number }[] }>(
    `/api/events/${String(event.id)}`,
  )
  const longest = documents.toSorted((a, b) => b.claims - a.claims)[0]!.id
  return [
    { view: 'first minute', address: '/', acts: FIRST_MINUTE },
    { view: 'reader', address: `/documents/${longest}`, acts: READER },
    { view: 'timeline and map', address: '/events', acts: TIMELINE_AND_MAP },
    { view: 'event', address: `/events/${String(event.id)}`, acts: EVENT },
    { view: 'figures', address: '/figures', acts: FIGURES },
    { view: 'series', address: `/figures/series/${encodeURIComponent(String(series.key))}`, acts: SERIES },
    { view: 'sources', address: '/sources', acts: SOURCES },
    {
      view: 'source',
      address: `/sources/${String(source.role)}/${encodeURIComponent(String(source.key))}`,
      acts: SOURCE,
    },
    { view: 'search', address: '/search?q=killed', acts: SEARCH },
    { view: 'review', address: '/review', acts: REVIEW },
    { view: 'decisions', address: '/decisions', acts: DECISIONS },
    { view: 'status', address: '/status', acts: STATUS },
  ]
}

const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name })
const tables = (region: string) => (page: Page) =>
  page.getByRole('region', { name: region }).getByRole('button', { name: /^(?:Hide t|T)able$/ })

const FIRST_MINUTE: readonly Act[] = [
  type('#report-text', 'At least 12 people were killed in Homs on Monday, the mayor said.', 'types a report'),
  key('Control+Enter', 'has it read'),
  key('j', 'next claim'),
  key('Escape', 'no claim'),
  click(button('Another report'), 'another report'),
  click('main a[href*="sample="]', 'opens a sample'),
  key('j', 'next claim'),
  key('j', 'next claim'),
  click('[data-claim]', 'presses a claim'),
  ...KEYS,
]

const READER: readonly Act[] = [
  key('j', 'next claim'),
  key('j', 'next claim'),
  key('k', 'claim before'),
  click('aside li button.head', 'presses a claim of the list'),
  key('a', 'asks to accept it'),
  type('#reason', 'seen', 'types a reason'),
  key('Escape', 'does not'),
  key('Escape', 'no claim'),
  ...KEYS,
]

const TIMELINE_AND_MAP: readonly Act[] = [
  key('j', 'next event, at once'),
  key('j', 'next event'),
  key('k', 'event before'),
  drag('.timeline .field', 0.4, 0.6, 'draws over the timeline'),
  keyIn('[role=slider]', 'ArrowRight', 'moves its end'),
  click(button('Any time'), 'any time'),
  click(tables('When'), 'table of the timeline'),
  click(tables('When'), 'hides it'),
  click(button('Zoom in'), 'zooms in'),
  click(button('Zoom out'), 'zooms out'),
  keyIn('[role=application], canvas.maplibregl-canvas', 'ArrowRight', 'pans by keyboard'),
  key('ArrowDown', 'pans by keyboard'),
  key('+', 'zooms by keyboard'),
  key('-', 'zooms by keyboard'),
  drag('.map .base, .map [role=application]', 0.3, 0.2, 'drags the map'),
  keyIn('g.mark[tabindex="0"]', 'ArrowRight', 'goes to another mark'),
  key('Enter', 'chooses the mark'),
  click(button('Show all places'), 'shows all places'),
  click(tables('Where'), 'table of the map'),
  click(button(/^Events$/), 'sorts it'),
  click(tables('Where'), 'hides it'),
  click(button('Only what the map shows'), 'only what the map shows'),
  click(button('Whole map'), 'whole map'),
  click('summary >> text=Type', 'opens the types'),
  click('details[open] fieldset label input >> nth=1', 'ticks a type'),
  key('Escape', 'closes the types'),
  keyIn('select[aria-label=Country]', 'ArrowDown', 'chooses a country'),
  click(button('Clear all'), 'clears all'),
  type('form.filters input[type=search]', 'killed', 'types words', 'Enter'),
  click(button(/: take away$/), 'takes them away'),
  click(button('Show more'), 'more events'),
  ...KEYS,
  click('ol > li a.words', 'opens an event'),
  back,
  key('j', 'next event, once back'),
]

const EVENT: readonly Act[] = [
  click('nav.sections a', 'jumps to a part'),
  click('g.mark[role=button]', 'presses a row of the chart'),
  keyIn('g.mark[tabindex="0"]', 'ArrowDown', 'next row'),
  key('ArrowDown', 'next row'),
  click(button('Table'), 'table of the chart'),
  click(button('Hide table'), 'hides it'),
  ...KEYS,
  click('q a', 'opens a report'),
  back,
  key('?', 'opens the keys, once back'),
]

const FIGURES: readonly Act[] = [
  click(button(/^Figures/), 'sorts by figures'),
  click(button(/^Place/), 'sorts by place'),
  type('input[name=population]', 'killed', 'types what is counted', 'Enter'),
  keyIn('form[aria-label=Series] select', 'ArrowDown', 'chooses a measure'),
  click('form[aria-label=Series] input[type=checkbox]', 'contested only'),
  ...KEYS,
  click('tbody th a', 'opens a series'),
  back,
  key('?', 'opens the keys, once back'),
]

const SERIES: readonly Act[] = [
  click('g.mark[role=button]', 'presses a point'),
  keyIn('g.mark[tabindex="0"]', 'ArrowRight', 'next point'),
  key('ArrowRight', 'next point'),
  key('End', 'last point'),
  keyIn('div[role=group] select', 'ArrowDown', 'another scale'),
  click(button('Table'), 'table of the chart'),
  click(button('Hide table'), 'hides it'),
  ...KEYS,
]

const SOURCES: readonly Act[] = [
  click(button(/^Documents/), 'sorts by documents'),
  click(button(/^Source/), 'sorts by name'),
  keyIn('select[aria-label="Kind of source"]', 'ArrowDown', 'chooses the outlets'),
  type('input[aria-label="Words of the name"]', 'post', 'types a name', 'Enter'),
  keyIn('section[aria-label="Who cites whom"] select', 'ArrowUp', 'citations as lines'),
  click('section[aria-label="Who cites whom"] g.mark[role=button]', 'presses an outlet'),
  keyIn('section[aria-label="Who cites whom"] select', 'ArrowDown', 'citations as a grid'),
  click(tables('Who cites whom'), 'table of citations'),
  ...KEYS,
  click('tbody th a', 'opens a source'),
  back,
  key('?', 'opens the keys, once back'),
]

const SOURCE: readonly Act[] = [
  click('[aria-label="Status of the claims"] button >> nth=1', 'claims of a status'),
  click(button('Show more'), 'more claims'),
  click('.scale button', 'asks to grade it'),
  key('Escape', 'does not'),
  ...KEYS,
]

const SEARCH: readonly Act[] = [
  key('j', 'next result'),
  key('j', 'next result'),
  key('/', 'goes to the field'),
  type('form.ask input', 'Homs', 'types words', 'Enter'),
  click('fieldset label input', 'presses a facet'),
  click('fieldset >> nth=2 >> label input', 'presses another'),
  click(button('Clear all'), 'clears all'),
  type('form.ask input', 'shelling', 'types words', 'Enter'),
  click(button('Show more'), 'more results'),
  ...KEYS,
  click('a.hit', 'opens a claim'),
  back,
  key('j', 'next result, once back'),
]

const REVIEW: readonly Act[] = [
  key('j', 'next item'),
  key('j', 'next item'),
  key('k', 'item before'),
  key('r', 'opens the panel'),
  key('2', 'takes a reason'),
  key('w', 'goes to the field'),
  type('.panel .own input', 'another day', 'types a reason'),
  key('Escape', 'leaves the field'),
  key('Escape', 'leaves the panel'),
  key('Escape', 'leaves the panel'),
  key('e', 'edits the claim'),
  key('Escape', 'leaves the panel'),
  click('section[aria-label=Queue] li:nth-child(12) a', 'presses an item of the queue'),
  click('nav.kinds a >> nth=2', 'events only'),
  key('j', 'next item'),
  click('nav.kinds a', 'all'),
  key('p', 'opens the picker'),
  key('Escape', 'closes the picker'),
  ...KEYS,
]

const DECISIONS: readonly Act[] = [
  click('nav.filter a >> nth=1', 'only those that stand'),
  click('nav.filter a', 'all'),
  ...KEYS,
]

const STATUS: readonly Act[] = [
  ...KEYS,
  key('Control+k', 'opens the palette'),
  type('dialog[open] input', 'rev', 'types into the palette'),
  key('Enter', 'goes to the review'),
  key('j', 'next item'),
]
