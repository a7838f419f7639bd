import { type Furniture, line } from './furniture-line.ts'

/** What a site says of itself, its accounts and its players, where the text of a page was taken whole. */
export const SITE_FURNITURE: readonly Furniture[] = [
  line('boilerplate', 'a blank of a form', 40, /\{\* ?\w+ ?\*\}/),
  line(
    'boilerplate',
    'part of a form to sign in or to register',
    12,
    /^\W*(?:(?:please )?(?:sign|log) in\b|welcome back\W*$|thank you for (?:registering|signing up|subscribing)|(?:already|don['’]t) have an account|forgot(?:ten)? (?:your )?password|why are we asking this)/i,
  ),
  line(
    'boilerplate',
    'asks to set up an account',
    45,
    /^\W*(?:(?:set up|activate|reset|confirm) (?:an?|your) (?:new )?(?:account|password|profile|registration)\b|(?:please )?(?:click|tap|check|visit|follow)\b.{0,120}\b(?:your|an) (?:account|password|profile|registration)\b|we (?:look forward to seeing you on|(?:have|['’]ve) sent (?:you )?an?\b.{0,20}\be-?mail|did(?: not|n['’]t) recogni[sz]e (?:your|that)))/i,
  ),
  line(
    'boilerplate',
    'asks to agree to terms',
    45,
    /^\W*by (?:submitting|registering|signing|creating|clicking|continuing|using|joining)\b.{0,120}\b(?:agree|terms of|privacy policy)\b/i,
  ),
  line(
    'boilerplate',
    'asks for a setting of the browser',
    30,
    /^(?:please |you (?:need|must) |to (?:see|view|watch|play)\b.{0,40}|try )?(?:enable|disabling|turn on|install|have|allow)?\b.{0,40}\b(?:java ?script|flash player|ad ?block\w*|html5)\b|^having trouble (?:viewing|watching|playing)\b/i,
  ),
  line(
    'boilerplate',
    'asks to come back for news',
    30,
    /^(?:(?:please )?(?:check back|stay with|stay tuned|keep checking|refresh)\b|(?:get|to get) (?:\w+ ){0,2}alerts?\b|(?:this is an? )?(?:developing|breaking)(?: news)? (?:story|alert)\W*$|(?:for more|for the latest)\b.{0,60}\blisten\b|watch for updates\b)/i,
  ),
  line(
    'boilerplate',
    'a station or paper on itself',
    60,
    /^.{0,60}\bwelcome to\b.{0,60}(?:\.com\b|\b\d+(?:\.\d+)? ?[AF]M\b|\bthe home of\b)|^.{0,60}\b(?:is|are) (?:a )?(?:part|division|subsidiary|partners?) (?:of|with)\b.{0,60}\b(?:radio|television|TV|broadcasting|media group)\b|\bjoin(?:ing|ed) forces with\b.{0,80}\b(?:radio|television|TV) (?:stations?|and)\b|\bclick here (?:for|to)\b/i,
  ),
]
