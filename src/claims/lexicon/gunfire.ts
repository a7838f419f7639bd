import { nouns, verbs } from '../match/lexicon.ts'

export const SHOOT = verbs(
  'SHOOT',
  'shoot, open fire, fire on, fire at, snipe, fire into, fire shot, spray, gun down, open up, shot',
)
/** Nouns of gunfire at people. */
export const SHOOTING = nouns(
  'SHOOTING',
  'shooting, gunfire, sniper fire, drive-by, fusillade, gun attack, sniper attack, mass shooting, shooting attack',
)
/** Verbs by which a bullet meets somebody. */
export const BULLET_MEETS = verbs('BULLET_MEETS', 'hit, strike, graze, clip, nick, pierce')
/** What comes out of a gun, and the gun that goes off by itself: by lemma. */
export const BULLETS: ReadonlySet<string> = new Set(
  'bullet gunfire gunshot shot slug pellet buckshot gun handgun pistol rifle shotgun revolver firearm'.split(
    ' ',
  ),
)
export const TURN = verbs('TURN', 'turn')
export const GUNS: ReadonlySet<string> = new Set(
  'gun handgun pistol rifle shotgun revolver firearm weapon'.split(' '),
)
/** Words over a shooting by which it is one that might be: "prevent a shooting", "in the event of a shooting". */
export const NOT_YET: ReadonlySet<string> = new Set(
  `prevent avoid avert stop plan threaten threat fear case event training train drill exercise risk possibility
  simulate prepare rumour rumor plot film movie scene report false`.split(/\s+/),
)
