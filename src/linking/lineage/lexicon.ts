const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that name a day or a month: where these differ, two sentences tell of two days. */
export const DAY_WORDS =
  words(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
  thursdays fridays saturdays sundays today yesterday tomorrow
  january february march april june july august september october november december`)

/** Numbers in letters, as far as reports write them so. */
export const NUMBER_WORDS =
  words(`two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
  million dozen dozens scores tens hundreds thousands several`)

/** A news agency: the name it goes by here, and the forms in which credits and texts name it. */
export interface Agency {
  readonly name: string
  readonly forms: readonly string[]
}

/** News agencies of which other outlets print whole stories. */
export const AGENCIES: readonly Agency[] = [
  { name: 'AFP', forms: ['AFP', 'Afp', 'Agence France-Presse', 'Agence France Presse'] },
  { name: 'Reuters', forms: ['Reuters', 'REUTERS', 'Thomson Reuters'] },
  { name: 'Associated Press', forms: ['Associated Press', 'AP'] },
  { name: 'UPI', forms: ['UPI', 'United Press International'] },
  { name: 'DPA', forms: ['DPA', 'dpa', 'Deutsche Presse-Agentur'] },
  { name: 'EFE', forms: ['EFE', 'Agencia EFE'] },
  { name: 'ANSA', forms: ['ANSA'] },
  { name: 'TASS', forms: ['TASS', 'Tass', 'ITAR-TASS', 'Itar-Tass'] },
  { name: 'RIA Novosti', forms: ['RIA Novosti', 'RIA'] },
  { name: 'Interfax', forms: ['Interfax'] },
  { name: 'Xinhua', forms: ['Xinhua'] },
  { name: 'Kyodo', forms: ['Kyodo', 'Kyodo News'] },
  { name: 'Bloomberg', forms: ['Bloomberg'] },
  { name: 'PA Media', forms: ['PA Media', 'Press Association'] },
  { name: 'Canadian Press', forms: ['Canadian Press'] },
  { name: 'Press Trust of India', forms: ['Press Trust of India', 'PTI'] },
  { name: 'IANS', forms: ['IANS'] },
  { name: 'Yonhap', forms: ['Yonhap'] },
  { name: 'Anadolu', forms: ['Anadolu', 'Anatolia', 'AA'] },
  { name: 'IRNA', forms: ['IRNA'] },
  { name: 'Fars', forms: ['Fars', 'FNA'] },
  { name: 'SANA', forms: ['SANA', 'Sana', 'Syrian Arab News Agency'] },
  { name: 'Petra', forms: ['Petra'] },
  { name: 'WAFA', forms: ['WAFA', 'Wafa'] },
  { name: 'MENA', forms: ['MENA', 'Middle East News Agency'] },
  { name: 'KUNA', forms: ['KUNA', 'Kuwait News Agency'] },
  { name: 'KCNA', forms: ['KCNA'] },
  { name: 'Sputnik', forms: ['Sputnik'] },
]

/** Last words of the name of an agency, where a credit names one that the list does not know. */
export const AGENCY_ENDINGS = words('press agency news newswire wire service wires')
