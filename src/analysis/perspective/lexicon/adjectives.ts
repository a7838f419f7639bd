const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Adjectives that tell what somebody thinks, feels or intends, with a complement. */
export const ADJECTIVES = words(`
  certain confident proud critical willing unwilling eager reluctant hesitant keen concerned worried afraid fearful
  scared hopeful optimistic pessimistic skeptical sceptical doubtful dubious convinced adamant aware unaware mindful
  conscious happy glad pleased delighted thrilled excited grateful thankful sorry sad angry furious upset mad
  frustrated disappointed dismayed disgusted appalled outraged horrified shocked surprised stunned amazed astonished
  alarmed troubled disturbed nervous anxious uneasy wary cautious suspicious jealous envious fond supportive
  dismissive disdainful contemptuous scornful tolerant intolerant receptive sympathetic hostile opposed averse
  committed determined resolved intent bent interested uninterested curious impressed unimpressed amused bored tired
  sick weary fed satisfied dissatisfied unhappy comfortable uncomfortable ashamed embarrassed loath inclined
  disinclined unprepared open honest frank candid outspoken vocal mum silent noncommittal positive negative
  ambivalent undecided unsure uncertain bullish bearish desperate dedicated devoted loyal upbeat gloomy livid
  enthusiastic passionate`)
