const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const phrases = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[,\n]/)
      .map((p) => p.trim())
      .filter(Boolean),
  )

/** Verbs of saying, writing, thinking and knowing: with a clause or a quotation, whatever else stands beside. */
export const CLAUSE = words(`
  say tell write ask add show suggest note report argue announce know think describe appear find continue tweet point claim
  respond believe explain hope cite declare acknowledge agree insist promise mention urge express question reveal state
  recall propose vow consider warn conclude discuss pledge predict decide indicate feel post admit deny reply confirm
  recognize recognise learn repeat remember charge remind assure worry complain assert emphasize emphasise estimate allege
  concede reiterate boast wonder stress remark determine understand joke demand rule shout chant imply lament recommend
  caution signal maintain contend speculate assume testify brag suspect realize realise fear hold reckon guess muse
  quip retort counter observe inform notify affirm swear attest counsel prophesy foresee forecast anticipate dream imagine
  expect doubt dispute decree proclaim profess confess disclose divulge hint intimate insinuate theorize theorise posit
  postulate hypothesize opine editorialize editorialise exclaim yell scream whisper mutter murmur sigh moan grumble gripe
  bemoan fret protest object interject intone deadpan tease crack gush plead beg implore advise instruct command order
  comment relate recount narrate elaborate clarify specify calculate establish discover verify prove demonstrate conceive
  hear read sense see notice figure gather fume rant vent deem judge surmise infer deduce trumpet tout pray wish regret
  resolve vote teach preach lecture email text blog phone cable wire retweet broadcast publish document detail list
  begin echo finish conclude answer inquire query wager bet`)

/** Verbs that are cues with a bare object: what somebody thinks, says or feels of it. */
export const OBJECT = words(`
  call report announce support describe endorse criticize criticise claim cite offer declare acknowledge oppose back defend
  mention express question reveal recall praise propose discuss reject predict blast denounce blame feel dismiss deny issue
  share repeat mock highlight remember fear prefer deliver echo tout assure worry order slam emphasize emphasise portray
  condemn reiterate stress decry thank accept reference quote applaud lament title voice request enjoy underscore invoke
  assail paint welcome love like outline tell ask add show suggest note state explain urge promise pledge consider view
  regard see identify list compare deem label dub brand characterize characterise depict laud hail commend congratulate
  credit salute admire respect cheer celebrate embrace favor favour champion advocate promote back recommend urge propose
  deride ridicule belittle disparage demean insult malign vilify demonize demonise lambaste lambast bash berate scold chide
  rebuke admonish castigate excoriate savage skewer pillory pan trash knock rip fault decry deplore detest despise hate loathe
  resent envy fear dread abhor disavow disown renounce repudiate rebuff spurn refute dispute contest contradict counter
  challenge doubt distrust mistrust suspect envision imagine foresee anticipate expect want need desire crave demand covet
  prioritize prioritise value cherish mourn regret bemoan appreciate recognize recognise admit concede confess confirm
  corroborate verify allege assert contend maintain detail recount narrate chronicle recite rehash summarize summarise
  clarify specify define interpret construe analyze analyse assess evaluate estimate calculate project forecast attribute
  ascribe accuse charge warn caution remind inform notify advise counsel assure reassure convince persuade mock satirize
  satirise parody heckle boo taunt tease chant shout yell tweet retweet post write read unveil disclose divulge leak
  float broach raise pose ponder contemplate mull weigh consider debate attack hit slight underestimate overestimate
  downplay minimize minimise exaggerate tolerate condone excuse justify rationalize rationalise vouch plug pitch tout
  bless approve ratify nominate shun snub`)

/** Verbs of will and inclination, with an infinitive: what somebody wants, promises or refuses to do. */
export const INFINITIVE = words(`
  want seem appear expect ask call continue seek hope offer claim decline agree look refuse vow promise plan urge like pledge
  decide threaten prefer love intend aim tell need warn persuade plead encourage consider choose wish long yearn desire
  volunteer opt propose swear undertake consent elect resolve demand request order instruct command advise caution
  expect dare hesitate beg implore press challenge remind invite hate care mean order fear tend believe know think profess
  purport pretend strive aspire hanker ache`)

/** Verbs with the preposition that goes to the cue: what follows it is the content. */
export const PREPOSITION = phrases(`
  call for, call on, ask about, ask for, say of, say about, say in, say on, talk about, talk of, talk up, speak about,
  speak of, speak out, point to, respond to, refer to, refer to as, hope for, agree with, agree on, agree to, look for,
  look like, vote for, vote against, push for, push against, focus on, warn of, warn against, warn about, warned about,
  rail against, advocate for, argue for, argue against, apologize for, apologise for, apologize to, worry about,
  complain about, complain of, boast about, boast of, boast about, brag about, joke about, comment on, remark upon,
  remark on, believe in, think about, think of, feel about, know about, know of, know as, hear about, learn of, learn about,
  dream of, dream about, disagree with, disagree on, side with, vouch for, lash out at, lash at, allude to, hint at,
  object to, admit to, confess to, attest to, testify to, testify about, elaborate on, expand on, reflect on, dwell on,
  weigh in on, seize on, harp on, insist on, press for, lobby for, lobby against, campaign for, campaign against,
  protest against, stand by, stand against, stand with, side against, plead for, beg for, pray for, wish for, long for,
  yearn for, care about, sympathize with, sympathise with, identify with, empathize with, concur with, quarrel with,
  take issue with, disapprove of, approve of, despair of, fret about, fret over, agonize over, agonise over, wonder about,
  speculate about, speculate on, guess at, write about, write of, tweet about, tweet at, post about, report on, rant about,
  rave about, gush about, gush over, gripe about, grumble about, moan about, fume about, fume at, seethe at, scoff at,
  sneer at, laugh at, poke at, jab at, swipe at, fire at, fire back at, shoot back at, shout at, yell at, scream at,
  chuckle at, balk at, bristle at, chafe at, marvel at, go after, tear into, rip into, lay into, wade into, double down on,
  react to, reply to, answer to, appeal to, appeal for, swear by, bank on, count on, rely on, gravitate toward, lean toward,
  lean towards, come out against, come out for, come around to, opt for, settle on, decide on, decide against, rule on,
  contend with, differ with, differ on, part with, break with, distance from, shy from, shy away from, recoil from,
  seem like, sound like, feel like, cheer for, root for, thank for, reminisce about, preach about, lecture about`)

/** Passives that tell what is thought of their subject, the source hidden: "is expected to", "is known as". */
export const HEARSAY = words(`
  expect say report believe think know see consider regard view deem allege rumor rumour suppose presume assume project
  understand estimate predict forecast hold feel fear hope intend require mean schedule claim describe call name dub label
  brand title nickname term list identify perceive judge characterize characterise portray depict paint suspect rate rank
  poise slate bill tout hail credit blame accuse charge ask tell remind warn assure convince persuade urge order design aim
  recognize recognise remember mention cite nominate`)

/** Of the verbs of will those whose infinitive is never one of purpose. */
export const WILL = words(
  'plan decline agree look refuse hope promise vow pledge threaten want seek intend wish swear offer prefer decide',
)

/** Verbs behind which a clause is told, even where the tree has lost it. */
export const SPEECH = words(`
  say tell show argue believe think claim note report hope suggest state insist warn add learn know acknowledge announce
  reveal indicate predict conclude admit confirm deny complain boast shout declare explain write tweet fear worry`)

/** Verbs that name whom they speak to. */
export const ADDRESSING = words(
  'tell ask remind assure inform warn notify advise persuade convince promise show teach',
)

/** Every verb that is a cue in some frame. */
export const ANY = new Set([
  ...CLAUSE,
  ...OBJECT,
  ...INFINITIVE,
  ...HEARSAY,
  ...[...PREPOSITION].map((p) => p.split(' ')[0]!),
])

/** Verbs and adjectives that a cue is chained to, and that belong to it: "is trying to explain", "is likely to say". */
export const CHAINED = words(`
  have try continue need begin start keep stop struggle tend attempt come use manage go take get fail cease resume
  likely unlikely able unable eager quick slow`)

/** The same with "by": "began by saying". */
export const CHAINED_BY = words(
  'begin start open end close conclude finish respond reply follow continue react',
)
