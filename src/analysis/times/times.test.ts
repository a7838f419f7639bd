import { parse } from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimeMention } from '../../base/index.ts'
import { findTimes } from './index.ts'
import { bracketed, report } from './support/report.ts'

/** A Wednesday. */
const PUBLISHED = '2015-06-17'

const timesOf = (text: string, published: string | undefined = PUBLISHED): TimeMention[] => {
  const { article, sentences } = report(text, published)
  return findTimes(article, sentences)
}

/** What a reader sees of a time: its words, and its days or why there are none. */
const told = (t: TimeMention): string => `${t.text} = ${t.interval?.edtf ?? t.kind}`

/** `sentence with [marks]`, then the EDTF (or the kind, where there is no interval) of each mark. */
const golden = (cases: readonly (readonly [string, ...string[]])[], published = PUBLISHED): void => {
  it.each(cases.map((c) => [c[0], c.slice(1)] as const))('%s', (marked, edtf) => {
    const { text, spans } = bracketed(marked)
    const chars = [...text]
    const expected = spans.map((s, i) => `${chars.slice(s.start, s.end).join('')} = ${edtf[i]}`)
    expect(timesOf(text, published).map(told)).toEqual(expected)
  })
}

describe('calendar dates', () => {
  golden([
    ['The bridge fell on [14 May 2013].', '2013-05-14'],
    ['The bridge fell on [May 14, 2013], officials said.', '2013-05-14'],
    ['The bridge fell on [Tuesday, May 14, 2013], officials said.', '2013-05-14'],
    ['On [May 14] the council met.', '2015-05-14'],
    ['On [Nov. 3] the council met.', '2014-11-03'],
    ['The council will meet on [Nov. 3].', '2015-11-03'],
    ['The council set a deadline of [July 1].', '2015-07-01'],
    ['He was there on [Saturday, July 5].', '2014-07-05'],
    ['HE WAS SHOT ON [19 MAY] IN THE CAPITAL.', '2015-05-19'],
    ['They left on [the 5th of March].', '2015-03-05'],
    ['The talks were held [June 2-5] in the capital.', '2015-06-02/2015-06-05'],
    ['The talks lasted from [3 to 5 June].', '2015-06-03/2015-06-05'],
    ['The log says [2014-02-09] in two places.', '2014-02-09'],
    ['The stamp read [25/03/2014] on both sides.', '2014-03-25'],
    ['The stamp read [07.03.2014] on both sides.', '2014-03-07'],
  ])
})

describe('months, seasons, years', () => {
  golden([
    ['Fighting began in [March 2011].', '2011-03'],
    ['Fighting began in [March].', '2015-03'],
    ['Fighting began in [August].', '2014-08'],
    ['Voting will begin in [August].', '2015-08'],
    ['Fighting began in [March last year].', '2014-03'],
    ['He arrived in [late November].', '2014-11-21/2014-11-30'],
    ['He arrived in [early May 2014].', '2014-05-01/2014-05-10'],
    ['He arrived in [mid-May].', '2015-05-11/2015-05-20'],
    ['The town was taken in [the summer of 2012].', '2012-06/2012-08'],
    ['The town was taken [last winter].', '2014-12/2015-02'],
    ['The town was taken in [2012].', '2012'],
    ['The camps were built in [the 1990s].', '199X'],
    ['The walls date from [the 12th century].', '11XX'],
    ['Exports rose in [the first half of 2012].', '2012-01/2012-06'],
    ['Exports rose in [the third quarter of 2014].', '2014-07/2014-09'],
    ['War lasted between [2011 and 2013].', '2011/2013'],
  ])
})

describe('weekdays and feasts', () => {
  golden([
    ['Troops entered the town on [Wednesday].', '2015-06-17'],
    ['Troops entered the town on [Thursday].', '2015-06-11'],
    ['The envoys will meet on [Friday].', '2015-06-19'],
    ['The envoys are expected to meet on [Friday].', '2015-06-19'],
    ['The envoys met [last Friday].', '2015-06-12'],
    ['The envoys will meet [next Friday].', '2015-06-19'],
    ['Shells fell [early Tuesday].', '2015-06-16'],
    ['Shells fell on [Monday night].', '2015-06-15'],
    ["The shells of [Monday]'s attack were old.", '2015-06-15'],
    ['Planes struck on [Saturday] and [Sunday].', '2015-06-13', '2015-06-14'],
    ['The guards stayed from [Monday to Wednesday].', '2015-06-15/2015-06-17'],
    ["The gate was shut on [New Year's Eve].", '2014-12-31'],
    ['The market closed during [Ramadan].', '2014-06-28~/2014-07-27~'],
    ['The market will close during [Ramadan].', '2015-06-18~/2015-07-17~'],
    ['Shells fell on [the eve of Eid al-Adha].', '2014-10-03~'],
    ['Shells fell on [the first day of Eid].', '2014-10-04~'],
    ['Shells fell on [Easter Monday].', '2015-04-06'],
    ['The market closed for [Hanukkah].', 'date'],
    ['The envoy was there [the week before last].', '2015-06-01/2015-06-07'],
    ['The log says [11/6/2015] in two places.', '2015-06-11'],
    ['The log says [3/4/2014] in two places.', 'date'],
    ['A bakery burned on [the night of June 12-13].', '2015-06-12/2015-06-13'],
  ])
})

describe('relative times', () => {
  golden([
    ['Two men were shot [yesterday].', '2015-06-16'],
    ['Two men were shot [last night].', '2015-06-16'],
    ['Two men were shot [this morning].', '2015-06-17'],
    ['Two men were shot [overnight].', '2015-06-16/2015-06-17'],
    ['Two men were shot [last week].', '2015-06-08/2015-06-14'],
    ['Two men were shot [last month].', '2015-05'],
    ['Two men were shot [last year].', '2014'],
    ['Two men were shot over [the weekend].', '2015-06-13/2015-06-14'],
    ['Two men were shot [three days ago].', '2015-06-14'],
    ['Two men were shot [two weeks ago].', '2015-06-03~'],
    ['Two men were shot [almost one month ago].', '2015-05-17~'],
    ['Two men were shot [two years ago].', '2013~'],
    ['Nine men were shot within [the past week].', '2015-06-10/2015-06-17'],
    ['Nine men were shot over [the past two weeks].', '2015-06-03/2015-06-17'],
    ['The town was quiet for [the past year].', '2014-06-17/2015-06-17'],
    ['Nine men were shot in [recent days].', 'duration'],
    ['The school opened [earlier this year].', '2015-01-01/2015-06-17'],
    ['The planes came for [the 10th consecutive day].', '2015-06-08/2015-06-17'],
  ])
})

describe('times counted from another time of the text', () => {
  golden([
    ['The raid was on [May 14, 2013]. [Two days earlier] a guard fled.', '2013-05-14', '2013-05-12'],
    ['The raid was on [May 14, 2013]. A guard fled [the next day].', '2013-05-14', '2013-05-15'],
    ['The raid was on [May 14, 2013]. A guard fled [that day].', '2013-05-14', '2013-05-14'],
    ['The raid was on [Tuesday]. He left in [the morning].', '2015-06-16', '2015-06-16'],
  ])
})

describe('times counted from a happening of the text', () => {
  golden([
    [
      'Rebels raided the depot on [3 May 2013]. [Two days after] the raid a guard fled.',
      '2013-05-03',
      '2013-05-05',
    ],
    ['[A day after] the raid on [Monday], the mayor fled.', '2015-06-16', '2015-06-15'],
    ['A bomb exploded on [Saturday]. [Hours after] the blast, crowds gathered.', '2015-06-13', '2015-06-13~'],
    ['The truce ended [two days before] the vote on [7 June].', '2015-06-05', '2015-06-07'],
    ['He died [a year after] the war began in [March 2011].', '2012~', '2011-03'],
    ['He was freed [a month after] his arrest.', 'duration'],
    [
      'The town fell on [2 June], officials said on [Monday]. [The next day] it was looted.',
      '2015-06-02',
      '2015-06-15',
      '2015-06-03',
    ],
  ])
})

describe('what is put off or fixed', () => {
  golden([
    ['The trial was postponed until [Friday].', '2015-06-19'],
    ['A march is planned for [Saturday].', '2015-06-20'],
    ['The envoys meet in Geneva on [Sunday].', '2015-06-21'],
    ['He wants the work done by [October].', '2015-10'],
    ['The envoys met [this Tuesday].', '2015-06-16'],
  ])
})

describe('where commas are missing', () => {
  golden([
    ['On [May 14 2013] shells fell.', '2013-05-14'],
    ['On [May 5] 20 people fled.', '2015-05-05'],
    ['In [May] 12 people fled.', '2015-05'],
    ['[Early on Sunday 7 June] 12 people fled.', '2015-06-07'],
  ])
})

describe('datelines, capitals and numbers', () => {
  golden([
    ['QUITO, [12 JAN 90] (EFE) -- TALKS FAILED ON [5 FEBRUARY].', '1990-01-12', '2015-02-05'],
    ['The raid began at [0530 GMT on Monday].', '2015-06-15'],
    ['It opened at [7:15 a.m. on 12 May 2014].', '2014-05-12'],
    ['They met in [the early hours of Monday].', '2015-06-15'],
    ['He waited [two and a half years].', 'duration'],
    ['He won in [mid-1996].', '1996-05-01/1996-08-31'],
    ['He served in [2011-12].', '2011/2012'],
  ])
  it('gives halves of a length', () => {
    expect(timesOf('He waited 2 1/2 years.')[0]?.timex?.value).toBe('P2Y6M')
    expect(timesOf('He spoke for a minute and a half.')[0]?.timex?.value).toBe('PT1M30S')
  })
  it('takes no age for a decade', () => expect(timesOf('A woman in her late 30s spoke.')).toEqual([]))
})

describe('a stretch', () => {
  it('keeps its ends', () => {
    const [time] = timesOf('The guards stayed from Monday to Wednesday.')
    expect(time?.ends?.map((e) => [e.text, e.timex.value])).toEqual([
      ['Monday', '2015-06-15'],
      ['Wednesday', '2015-06-17'],
    ])
  })
})

describe('clock times belong to a day', () => {
  golden([
    ['The raid began at [6 a.m. Monday].', '2015-06-15'],
    ['The raid began at [10:35 GMT on Monday].', '2015-06-15'],
    ['The raid began at [dawn on Monday].', '2015-06-15'],
  ])
})

describe('since, and lengths', () => {
  golden([
    ['Nine men have been shot [since March].', '2015-03/2015-06-17'],
    ['Nine men have been shot [since March last year].', '2014-03/2015-06-17'],
    ['He served for [two years].', 'duration'],
    ['A [three-day] truce was agreed.', 'duration'],
    ['It has lasted for [over two months now].', '2015-04-17~/2015-06-17'],
  ])

  it('names the kind', () => {
    expect(timesOf('He served for two years.')[0]?.kind).toBe('duration')
    expect(timesOf('He has served since March.')[0]?.kind).toBe('since')
    expect(timesOf('He served in March.')[0]?.kind).toBe('date')
  })
})

describe('what is no time', () => {
  it.each([
    'He may march with 2000 men.',
    'A second man was 34.',
    'The 12-year-old boy saw 120 tanks.',
    'It was resolution 2042 of the council.',
    'The village lost 1500 people.',
    'They spring from the sand and fall back.',
  ])('%s', (text) => expect(timesOf(text)).toEqual([]))
})

describe('how sure', () => {
  it('tells a date that its words fix from one counted from elsewhere', () => {
    expect(timesOf('He fled on 14 May 2013.')[0]?.basis).toBe('stated')
    expect(timesOf('He fled on 14 May.')[0]?.basis).toBe('inferred')
  })

  it.each([
    ['He fled on Monday.', 1],
    ['He fled last week.', 3],
    ['He fled in March.', 4],
    ['He fled in 2012.', 5],
  ])('%s has precision %i', (text, precision) => expect(timesOf(text)[0]?.precision).toBe(precision))
})

describe('without a day of publication', () => {
  const none = (text: string): string[] => {
    const { article, sentences } = report(text)
    return findTimes(article, sentences).map(told)
  }
  it('keeps the words of what cannot be anchored', () => {
    expect(none('He fled on Tuesday.')).toEqual(['Tuesday = date'])
    expect(none('He fled last week.')).toEqual(['last week = date'])
    expect(none('He has been there since March.')).toEqual(['since March = since'])
  })
  it('still reads what the words alone fix', () =>
    expect(none('He fled on 14 May 2013.')).toEqual(['14 May 2013 = 2013-05-14']))
  it('gives an interval where publication is known within days, and nothing where it is known by year', () => {
    expect(timesOf('He fled on Tuesday.', '2015-06-17/2015-06-19').map(told)).toEqual([
      'Tuesday = 2015-06-16',
    ])
    expect(timesOf('He fled yesterday.', '2015-06-17/2015-06-19').map(told)).toEqual([
      'yesterday = 2015-06-16/2015-06-18',
    ])
    expect(timesOf('He fled yesterday.', '2015-01-01/2015-12-31').map(told)).toEqual(['yesterday = date'])
  })
})

const WORDS =
  'in on since last next the Monday May March 14 2013 90 0530 GMT , two three half days weeks years ago late early from to between and after before raid until quarter 10:30 a.m. he fled 😀 é'.split(
    ' ',
  )

describe('any words', () => {
  it('spans give back their words, in order, and every interval is valid EDTF that runs forward', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 25 }), (words) => {
        const { article, sentences } = report(words.join(' '), PUBLISHED)
        let end = 0
        for (const t of findTimes(article, sentences)) {
          expect(t.start).toBeGreaterThanOrEqual(end)
          end = t.end
          expect(article.text.slice(t)).toBe(t.text)
          if (!t.interval) continue
          expect(() => parse(t.interval!.edtf, { level: 1 })).not.toThrow()
          expect(t.interval.start <= t.interval.end).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })
})
