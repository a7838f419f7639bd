const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** What a limiting phrase makes of the number behind it. */
export type Bound = 'at-least' | 'more' | 'at-most' | 'fewer' | 'about' | 'exactly'

/** Words before a number, as lower-case forms, longest first where one begins with another. */
export const BOUNDS: readonly (readonly [phrase: string, bound: Bound])[] = [
  ['not less than', 'at-least'],
  ['not fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['no fewer than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['at the least', 'at-least'],
  ['at least', 'at-least'],
  ['upwards of', 'more'],
  ['upward of', 'more'],
  ['well over', 'more'],
  ['in excess of', 'more'],
  ['not more than', 'at-most'],
  ['no more than', 'at-most'],
  ['no greater than', 'at-most'],
  ['more than', 'more'],
  ['over', 'more'],
  ['above', 'more'],
  ['exceeding', 'more'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['a maximum of', 'at-most'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['fewer than', 'fewer'],
  ['less than', 'fewer'],
  ['under', 'fewer'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['somewhere around', 'about'],
  ['close to', 'about'],
  ['some', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['circa', 'about'],
  ['perhaps', 'about'],
  ['exactly', 'exactly'],
  ['precisely', 'exactly'],
]

/** Plural numerals that name a range: the contract's table. */
export const MULTIPLES: Readonly<Record<string, readonly [low: number, high: number]>> = {
  tens: [20, 99],
  dozens: [24, 99],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  millions: [2_000_000, 9_999_999],
}

/** "several hundred" says what "hundreds" says. */
export const VAGUE_MULTIPLE: Readonly<Record<string, string>> = {
  dozen: 'dozens',
  hundred: 'hundreds',
  thousand: 'thousands',
  million: 'millions',
}

/** Phrases that count without a number. */
export const VAGUE: readonly string[] = [
  'a great many',
  'a large number of',
  'a small number of',
  'large numbers of',
  'an unknown number of',
  'an unspecified number of',
  'a number of',
  'a handful of',
  'quite a few',
  'a few',
  'scores',
  'several',
  'numerous',
  'countless',
  'many',
]

export const FRACTIONS: readonly string[] = [
  'more than half',
  'at least half',
  'about half',
  'nearly half',
  'almost half',
  'half',
  'a third',
  'one third',
  'two thirds',
  'a quarter',
  'three quarters',
  'the majority',
  'a majority',
]

/** Units of measure, money and time: what stands before them is no count of things. */
export const MEASURES = words(`
  percent per cent % percentage point points km kilometer kilometers kilometre kilometres mile miles meter meters
  metre metres m mm cm millimeter millimeters millimetre millimetres centimeter centimeters centimetre centimetres
  foot feet ft inch inches yard yards mph kph knot knots acre acres hectare hectares kg kilo kilos kilogram kilograms
  gram grams ton tons tonne tonnes pound pounds lb lbs liter liters litre litres gallon gallons barrel barrels
  degree degrees calibre caliber watt watts megawatt megawatts kw mw gw
  dollar dollars euro euros sterling ruble rubles rouble roubles lira liras cent cents yen shekel shekels dinar
  dinars riyal riyals rial rials rupee rupees franc francs yuan usd eur gbp bn trillion
  second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months year years
  decade decades century centuries a.m. p.m. am pm gmt utc o'clock`)

/** What stands before a number that names and does not count: "Resolution 2118", "No. 4". */
export const LABELS = words(`
  resolution article chapter section page no. no number room route highway road flight brigade division regiment
  battalion sector zone phase stage group line article law decree case count level type class unit channel bus gate
  building block apartment pier line terminal version aged age pm verse bill`)

export const MONEY_SIGNS = words('$ us$ £ € ¥ a$ c$ usd eur gbp')

/** Nouns for a body of people or a sum, whose "of" phrase names what is counted. */
export const CONTAINERS = words(`
  group number total wave crowd batch convoy team party band score dozen hundred thousand million tens handful couple
  pair trio estimate minimum maximum majority rest bulk most`)
