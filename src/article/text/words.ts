/** Names under which news agencies and the like sign what they send. */
export const AGENCIES =
  'Reuters|AFP|Agence France-Presse|AP|Associated Press|The Associated Press|UPI|DPA|EFE|ANSA|Xinhua|TASS|Itar-Tass|Interfax|Sputnik|RIA Novosti|SANA|Anadolu(?: Agency)?|Anatolia|AA|IRNA|Fars|Tasnim|MENA|Petra|NNA|KUNA|WAM|SPA|CNN|BBC|Al Jazeera|Al-Jazeera|Bloomberg|Kyodo|PTI|ANI|IANS|PA|Press Association|AAP|Getty Images|Getty|EPA|ACAN-EFE|IPS|NOTIMEX|PL|Agencies|agencies|News Agencies|Staff'

export const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'

export const WEEKDAYS =
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun'

/** Verbs of news heads in the present, and forms of be and have: with them a short line tells a happening. */
export const HEAD_VERBS = new Set(
  'is are was were be been has have had will would can could may might must says say said kills kill killed dies die died hits hit leaves leave left seeks seek calls call rejects reject denies deny warns warn vows vow urges urge claims claim reports report finds find found flees flee fled defects defect attacks attack strikes strike bombs bomb shells shell seizes seize takes take takes retakes captures capture enters enter crosses cross wins win loses lose meets meet backs back blames blame accuses accuse accepts accept agrees agree hardens harden tightens tighten sends send holds hold makes make gets get goes go comes come faces face rises rise falls fall grows grow opens open closes close ends end begins begin starts start continues continue ravages destroys destroy injures injure wounds wound arrests arrest frees free releases release threatens threaten condemns condemn praises praise confirms confirm orders order bans ban moves move returns return reaches reach needs need wants want'.split(
    ' ',
  ),
)

/** Words of the rows of buttons that pages put around a report. */
export const BUTTONS = new Set(
  'share tweet email e-mail print comment comments facebook twitter whatsapp telegram linkedin reddit pinterest google google+ save bookmark copy link url like pin it via on this story article more menu search home login log in sign up close skip advertisement send to friend font size text a aa'.split(
    ' ',
  ),
)
