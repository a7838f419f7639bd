/** States of the USA with their abbreviations: those of newspapers first, then those of the post. */
const STATES: Readonly<Record<string, string>> = {
  Alabama: 'Ala. AL',
  Alaska: 'AK',
  Arizona: 'Ariz. AZ',
  Arkansas: 'Ark. AR',
  California: 'Calif. CA',
  Colorado: 'Colo. CO',
  Connecticut: 'Conn. CT',
  Delaware: 'Del. DE',
  Florida: 'Fla. FL',
  Georgia: 'Ga. GA',
  Hawaii: 'HI',
  Idaho: 'ID',
  Illinois: 'Ill. IL',
  Indiana: 'Ind. IN',
  Iowa: 'IA',
  Kansas: 'Kan. KS',
  Kentucky: 'Ky. KY',
  Louisiana: 'La. LA',
  Maine: 'ME',
  Maryland: 'Md. MD',
  Massachusetts: 'Mass. MA',
  Michigan: 'Mich. MI',
  Minnesota: 'Minn. MN',
  Mississippi: 'Miss. MS',
  Missouri: 'Mo. MO',
  Montana: 'Mont. MT',
  Nebraska: 'Neb. NE',
  Nevada: 'Nev. NV',
  'New Hampshire': 'N.H. NH',
  'New Jersey': 'N.J. NJ',
  'New Mexico': 'N.M. NM',
  'New York': 'N.Y. NY',
  'North Carolina': 'N.C. NC',
  'North Dakota': 'N.D. ND',
  Ohio: 'OH',
  Oklahoma: 'Okla. OK',
  Oregon: 'Ore. OR',
  Pennsylvania: 'Pa. PA',
  'Rhode Island': 'R.I. RI',
  'South Carolina': 'S.C. SC',
  'South Dakota': 'S.D. SD',
  Tennessee: 'Tenn. TN',
  Texas: 'TX',
  Utah: 'UT',
  Vermont: 'Vt. VT',
  Virginia: 'Va. VA',
  Washington: 'Wash. WA',
  'West Virginia': 'W.Va. WV',
  Wisconsin: 'Wis. WI',
  Wyoming: 'Wyo. WY',
}

const literal = (words: string): string => words.replace(/[.\\]/g, '\\$&')

/** The name itself, an abbreviation with its stop, or the two letters of the post after a comma or in brackets. */
const SAID = Object.entries(STATES).map(([state, short]) => {
  const forms = short
    .split(' ')
    .map((s) => (s.includes('.') ? `(?<![\\p{L}.])${literal(s)}` : `(?:, |\\()${s}\\b`))
  // Virginia is not said by West Virginia
  const name = `${state === 'Virginia' ? '(?<!West )' : ''}\\b${state}\\b`
  return [state, new RegExp([name, ...forms].join('|'), 'gu')] as const
})

/** How often a text names each state; states that it does not name are left out. */
export const statesNamed = (text: string): Map<string, number> =>
  new Map(
    SAID.flatMap(([state, form]) => {
      const times = [...text.matchAll(form)].length
      return times ? [[state, times] as const] : []
    }),
  )
