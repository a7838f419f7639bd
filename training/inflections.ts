/** Irregular verbs of English: base, past, participle. Verbs whose three forms are one are left out. */
const IRREGULAR_VERBS = `
arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; befall befell befallen; begin began begun
behold beheld beheld; bend bent bent; beset beset beset; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown
break broke broken; breed bred bred; bring brought brought; build built built; buy bought bought; catch caught caught
choose chose chosen; cling clung clung; come came come; creep crept crept; deal dealt dealt; dig dug dug; do did done
draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt
fight fought fought; find found found; flee fled fled; fling flung flung; fly flew flown; forbid forbade forbidden
foresee foresaw foreseen; forget forgot forgotten; free freed freed; forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken
freeze froze frozen; get got gotten; give gave given; go went gone; grind ground ground; grow grew grown; hang hung hung
have had had; hear heard heard; hide hid hidden; hold held held; keep kept kept; kneel knelt knelt; know knew known
lay laid laid; lead led led; leave left left; lend lent lent; lie lay lain; light lit lit; lose lost lost; make made made
mean meant meant; meet met met; mislead misled misled; mistake mistook mistaken; misunderstand misunderstood misunderstood
outdo outdid outdone; overcome overcame overcome; overhear overheard overheard; override overrode overridden
oversee oversaw overseen; overrun overran overrun; outrun outran outrun; repel repelled repelled; expel expelled expelled
propel propelled propelled; compel compelled compelled; rebel rebelled rebelled; dispel dispelled dispelled; quell quelled quelled
gas gassed gassed; burn burnt burnt; learn learnt learnt; hang hanged hanged; saw sawed sawn; sew sewed sewn; mow mowed mown
shear sheared shorn; prove proved proven; travel travelled travelled; level levelled levelled; shell shelled shelled
cancel cancelled cancelled; signal signalled signalled; pummel pummelled pummelled; kidnap kidnapped kidnapped
hijack hijacked hijacked; ferry ferried ferried; bus bused bused; overtake overtook overtaken; overthrow overthrew overthrown; partake partook partaken; pay paid paid
rebuild rebuilt rebuilt; repay repaid repaid; retake retook retaken; rewrite rewrote rewritten; ride rode ridden
ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent
shake shook shaken; shine shone shone; shoot shot shot; show showed shown; shrink shrank shrunk; sing sang sung
sink sank sunk; sit sat sat; slay slew slain; sleep slept slept; slide slid slid; sling slung slung; speak spoke spoken
speed sped sped; spend spent spent; spin spun spun; spring sprang sprung; stand stood stood; steal stole stolen
stick stuck stuck; sting stung stung; stink stank stunk; stride strode stridden; strike struck struck; string strung strung
strive strove striven; swear swore sworn; sweep swept swept; swell swelled swollen; swim swam swum; swing swung swung
take took taken; teach taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown
undergo underwent undergone; understand understood understood; undertake undertook undertaken; undo undid undone
uphold upheld upheld; wake woke woken; wear wore worn; weave wove woven; weep wept wept; win won won; wind wound wound
withdraw withdrew withdrawn; withhold withheld withheld; withstand withstood withstood; wring wrung wrung; write wrote written
`

/** Regular verbs of the news that treebanks of the web seldom have. */
const NEWS_VERBS = `strafe deplore denounce raze besiege maim behead torture massacre execute ambush bombard shell torch loot
ransack pillage plunder demolish flatten pulverise pulverize obliterate devastate ravage wound injure kill murder assassinate
lynch stab slash strangle suffocate asphyxiate drown decapitate mutilate rape assault abduct seize arrest detain jail imprison
intern deport extradite repatriate evacuate displace uproot expel flee defect desert mutiny pledge surrender capitulate withdraw
retreat redeploy deploy mobilise mobilize garrison station encircle blockade isolate starve intercept down hit strike target pound
batter pepper rake spray lob hurl launch detonate explode implode ignite set sabotage derail hijack storm raid overrun recapture
liberate reclaim annex occupy invade infiltrate repulse thwart foil avert condemn decry lambaste slam blast castigate reprove
hail laud applaud praise commend welcome urge exhort implore beseech appeal demand reject rebuff spurn veto abstain sanction
embargo boycott suspend revoke freeze impose lift ease tighten accuse blame allege charge indict prosecute convict sentence
acquit pardon amnesty release free swap exchange hand bury exhume inter mourn commemorate protest demonstrate march rally strike
riot disperse quell suppress crush quash silence censor ban bar curb restrict mediate broker negotiate ratify initial endorse
shelter house host accommodate harbour harbor resettle register airlift ferry truck smuggle traffic donate fund finance arm train
equip supply deliver distribute inspect probe investigate verify corroborate confirm deny refute dispute retract correct
clarify disclose divulge leak withhold decline vow swear threaten warn caution menace vanish disappear perish succumb
collapse crash ditch capsize sink`

/** Verbs with the same form throughout. */
const UNCHANGED_VERBS = `bet bid broadcast burst cast cost cut forecast hit hurt let offset overset put quit read reset rid
set shed shut slit split spread thrust upset wed`

const IRREGULAR_NOUNS = `child children; man men; woman women; policeman policemen; policewoman policewomen; gunman gunmen
spokesman spokesmen; spokeswoman spokeswomen; foot feet; tooth teeth; goose geese; mouse mice; ox oxen; wife wives; life lives
knife knives; leaf leaves; half halves; thief thieves; shelf shelves; wolf wolves; loaf loaves; crisis crises; basis bases
analysis analyses; hypothesis hypotheses; thesis theses; oasis oases; diagnosis diagnoses; criterion criteria
phenomenon phenomena; medium media; series series; species species; aircraft aircraft; means means; barracks barracks
headquarters headquarters; corps corps; corpse corpses; personnel personnel; serviceman servicemen; fisherman fishermen; militiaman militiamen
clergyman clergymen; congressman congressmen; businessman businessmen; alumnus alumni; fungus fungi; nucleus nuclei`

export interface Inflected {
  readonly form: string
  readonly lemma: string
  readonly tag: string
}

const rows = (text: string): string[][] =>
  text
    .split(/[;\n]/)
    .map((row) => row.trim().split(/\s+/))
    .filter((row) => row[0])

const SIBILANT = /(?:s|x|z|ch|sh)$/
const DOUBLES = /^[^aeiou]*[aeiou][bdgklmnprt]$/

const plural = (w: string): string => {
  if (/[^aeiou]y$/.test(w)) return `${w.slice(0, -1)}ies`
  return w + (SIBILANT.test(w) ? 'es' : 's')
}

const before = (w: string, ending: 'ed' | 'ing'): string => {
  if (/[^eoy]e$/.test(w) || (ending === 'ed' && w.endsWith('e'))) return w.slice(0, -1) + ending
  if (ending === 'ed' && /[^aeiou]y$/.test(w)) return `${w.slice(0, -1)}ied`
  return (DOUBLES.test(w) && !w.endsWith('k') ? w + w.slice(-1) : w) + ending
}

/** The irregular forms by Penn tag. Past and participle stand under both, since a tagger takes one for the other. */
export const irregularForms = (): Inflected[] => [
  ...rows(IRREGULAR_VERBS).flatMap(([lemma = '', past = '', participle = '']) => [
    { form: past, lemma, tag: 'VBD' },
    { form: participle, lemma, tag: 'VBD' },
    { form: past, lemma, tag: 'VBN' },
    { form: participle, lemma, tag: 'VBN' },
  ]),
  ...UNCHANGED_VERBS.split(/\s+/).flatMap((w) => [
    { form: w, lemma: w, tag: 'VBD' },
    { form: w, lemma: w, tag: 'VBN' },
  ]),
  ...rows(IRREGULAR_NOUNS).map(([lemma = '', form = '']) => ({ form, lemma, tag: 'NNS' })),
]

/** The forms that a verb or noun has if it is regular. */
export const regularForms = (lemma: string, upos: string): Inflected[] =>
  upos === 'VERB'
    ? [
        { form: before(lemma, 'ed'), lemma, tag: 'VBD' },
        { form: before(lemma, 'ed'), lemma, tag: 'VBN' },
        { form: before(lemma, 'ing'), lemma, tag: 'VBG' },
        { form: plural(lemma), lemma, tag: 'VBZ' },
      ]
    : upos === 'NOUN'
      ? [{ form: plural(lemma), lemma, tag: 'NNS' }]
      : []

/** Base forms of verbs to inflect beside those that the treebank has. */
export const newsVerbs = (): string[] => NEWS_VERBS.split(/\s+/)
