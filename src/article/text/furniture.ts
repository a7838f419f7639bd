import { type Furniture, line } from './furniture-line.ts'
import { SITE_FURNITURE } from './site-furniture.ts'
import { AGENCIES, MONTHS, WEEKDAYS } from './words.ts'

const AGENCY = `(?:${AGENCIES})`

export const HIGHLIGHTS_LABEL =
  /^(?:story |article )?(?:highlights?|key (?:points|facts|takeaways|developments)|main points|at a glance|in brief|in short|summary|what we know(?: so far)?)\s*:?$/i

const DATE = `(?:(?:${WEEKDAYS})[,.]?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${MONTHS})[,.]?\\s+\\d{4}|(?:${MONTHS})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`
const CLOCK = `(?:\\s*[,|–-]?\\s*(?:at\\s+)?\\d{1,2}[:.]?\\d{2}(?::\\d\\d)?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*\\(?(?:GMT|UTC|BST|EST|EDT|CST|CDT|PST|PDT|CET|CEST|EET|EEST|KSA|IST|AEST|ET|PT)\\b\\)?)?)?`

/** A date, with a clock time or without, as a line of its own or at the head of one. */
export const DATE_WORDS = `(?:(?:posted|published|updated|last (?:updated?|modified)|date|first published)\\s*(?:on|at|:)?\\s*)?(?:${AGENCY}[,.]?\\s+)?${DATE}${CLOCK}`

/** A line that holds a date and nothing else but perhaps the place it was sent from: "KHARTOUM, 4 May 2023". */
export const DATE_LINE = new RegExp(`^(?:\\p{Lu}[\\p{L}.'’ -]{1,30},\\s*){0,2}${DATE_WORDS}\\W*$`, 'iu')

/** Lines that are no part of what the report tells, each class by the words it is known by. First match decides. */
export const FURNITURE: readonly Furniture[] = [
  line('boilerplate', 'the label of a highlights box', 5, HIGHLIGHTS_LABEL),
  line(
    'correction-contact',
    'asks readers to report mistakes',
    45,
    /\b(?:find|found|spot|spotted|see|seen|noticed?)\b[^.?!]{0,40}\b(?:mistakes?|errors?|typos?|inaccurac(?:y|ies))\b[^.!]*\?|\b(?:report|send|e-?mail)\b[^.]{0,30}\b(?:errors?|mistakes?|corrections?)\b[^.]{0,20}\b(?:to us|@)/i,
  ),
  line(
    'correction-notice',
    'tells of a correction',
    150,
    /^[[(*]*(?:(?:corrections?|clarifications?|erratum)\b[^:]{0,40}:|(?:editors?['’]s? note|update)\b[^:]{0,40}:.*\b(?:corrected|correction|earlier version|misstated|amended|clarified|in error|inaccurate)|(?:an|a) (?:earlier|previous) version of th(?:is|e)|th(?:is|e) (?:story|article|report|headline|post|piece) (?:has been|was) (?:corrected|amended|updated|edited|clarified)|corrects\b)/i,
  ),
  line(
    'boilerplate',
    'an advertisement label',
    8,
    /^\W*(?:advert(?:isement|ising)?|ads?|sponsored(?: content| links?| by .*)?|promoted(?: content)?|(?:story|article) continues below.*|continue reading.*|scroll (?:down|to continue).*|loading.*)\W*$/i,
  ),
  line(
    'boilerplate',
    'a running time and source of a video',
    14,
    /^\d{1,2}:\d{2}(?::\d{2})?\b.*\b(?:source|video|duration)\b|^(?:source|video)\b.*\b\d{1,2}:\d{2}$/i,
  ),
  line(
    'boilerplate',
    'a player or gallery label',
    9,
    /^(?:(?:now playing|must watch|more videos?|replay|play video|media caption|(?:photo )?gallery|slideshow|image \d+ of \d+|photos?:|hide caption|toggle caption|enlarge this image|view gallery)\b.*|(?:photos|video|watch|listen))$/i,
  ),
  line(
    'boilerplate',
    'asks to subscribe or follow',
    45,
    /^\W*(?:sign up|subscribe|register|join (?:us|our|the conversation)|follow (?:us|@|\w+ on|the)|like us|get (?:the|our|all the|breaking)\b.*\b(?:inbox|newsletter|app|alerts?)|download (?:our|the)\b.*\bapp|click here|tap here|support (?:us|our|independent)|become a (?:member|subscriber|supporter)|(?:to|for) (?:receive|read)\b.*\b(?:subscribe|sign up|newsletter)|send (?:us|your)|tell us|have your say|what do you think|leave a comment|listen to)\b|\bnewsletters?\b.*\b(?:sign|subscribe|inbox)|\b(?:sign up|subscribe)\b.*\b(?:newsletter|inbox|updates)/i,
  ),
  line(
    'related-headline',
    'points to another story',
    30,
    /^\W*(?:read (?:more|also|next|the full\b.*)|see also|also (?:read|see|on)|related(?: \w+)?|more (?:on this|from)|don['’]t miss|watch|in pictures|recommended(?: \w+)?|you (?:may|might) (?:also )?like|related (?:stories|articles))\s*[:|>–—-]\s*\S/i,
  ),
  line(
    'boilerplate',
    'the label of a list of other stories',
    7,
    /^\W*(?:read (?:more|also|next)|see also|also read|related(?: \w+){0,2}|more (?:on|from)\b.*|most (?:read|popular|viewed|shared)|recommended(?: \w+){0,2}|you (?:may|might) (?:also )?like|latest (?:news|stories)|top stories|trending(?: now)?|editors?['’]? picks?|popular(?: now)?|up next|next (?:story|article|post)|previous (?:story|article|post))\W*$/i,
  ),
  line(
    'boilerplate',
    'a list of tags or topics',
    25,
    /^(?:tags?|topics?|keywords|filed under|categories|category|posted in|labels)\b\s*(?::|[A-Z])/i,
  ),
  line(
    'boilerplate',
    'a notice of rights',
    60,
    /^\W*(?:©|\(c\)\s|copyright\b)|\ball rights reserved\b|\bmay not be (?:published|reproduced|redistributed)\b|^our standards:/i,
  ),
  line(
    'credit-line',
    'says who made or sent the report',
    40,
    new RegExp(
      `^[(\\[]*(?:sources?|photo(?:s|graphs?)?(?: by| credit| courtesy)?|images?(?: by| credit| source| courtesy)?|pictures?(?: by| credit)?|credits?|file photo|reporting|additional reporting|edit(?:ing|ed)|writing|written|compiled|translated|contribut(?:ed|ing|ions?))(?:\\s+by\\b|\\s*:)|^[(\\[]*with (?:material|reporting|files?|inputs?|contributions?|information|agenc|${AGENCY})|^[(\\[]*(?:source|with)\\s+(?:${AGENCY})|\\bcontributed to this (?:report|story|article)\\b|\\breporting by\\b.*\\bediting by\\b`,
      'i',
    ),
  ),
  line(
    'credit-line',
    'a note about the text itself',
    40,
    /^\W*(?:(?:sample|this) (?:report|story|article|piece|post|text)\b (?:was |is |has been )?(?:first |originally )?(?:written|produced|published|appeared|translated|generated|republished|provided|supplied)\b|(?:originally|first) published\b)/i,
  ),
  line(
    'credit-line',
    'a byline',
    14,
    /^(?:by|from|story by|posted by|words by)\s+(?:(?:an?|our|the)\s+[a-z ]+(?:correspondents?|reporters?|staff)|[A-Z][\p{L}.'’-]+(?:\s+(?:and|&|van|von|de|der|al|el|bin)\b|[ ,]+[A-Z][\p{L}.'’-]*)*)[\s,|–-]*(?:(?:in|at|,)\s+[A-Z]\w+.*|[\w ]*(?:correspondents?|reporters?|editor|writer)[\w ]*)?$/u,
  ),
  line(
    'credit-line',
    'the name of an agency alone',
    5,
    new RegExp(`^[\\s(–—-]*(?:${AGENCY}|and|via|/|,|\\s)+[).\\s–—-]*$`),
  ),
  line('credit-line', 'a date line', 14, DATE_LINE),
  line('credit-line', 'a date line', 16, /^(?:last )?updated?\s*:?\s.*\b\d{4}\b/i),
  line('credit-line', 'a date line', 10, new RegExp(`^${DATE_WORDS}\\b[^.]{0,30}$`, 'i')),
  line(
    'credit-line',
    'a date line',
    14,
    /^(?:first )?(?:posted|published|updated|last updated)\b[^.]{0,12}\b(?:\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago|\w+ \d{1,2}(?:st|nd|rd|th)?,|\d{1,2}:\d\d)/i,
  ),
  line('boilerplate', 'an editor’s note', 150, /^[[(*]*editors?['’]s? note\b/i),
  line('boilerplate', 'an address', 1, /^(?:https?:\/\/|www\.)\S+$/i),
  line(
    'boilerplate',
    'a player or gallery label',
    8,
    /^(?:image|media|video) (?:copyright|credit|\d)|^media playback\b|^this (?:slideshow|video|content|page) requires\b/i,
  ),
  line(
    'boilerplate',
    'a notice on cookies',
    60,
    /\bcookies\b.*\b(?:accept|experience|consent|agree|policy)\b/i,
  ),
  ...SITE_FURNITURE,
  line('boilerplate', 'no words', 99, /^\P{L}*$/u),
]
