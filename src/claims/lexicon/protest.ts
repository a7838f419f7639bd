import { nouns, verbs } from '../match/lexicon.ts'

export const PROTEST = verbs(
  'PROTEST',
  'protest, demonstrate, rally, march, riot, take to street, go on strike, picket, walk out, rampage, hold sit-in, strike',
)
export const PROTESTS = nouns(
  'PROTESTS',
  `protest, demonstration, rally, riot, march, hunger strike, general strike, sit-in, walkout, walk-out, vigil, picket, strike,
  work stoppage, rioting, civil disobedience, mass protest, street protest, demo, procession, unrest`,
)
export const BLOCK = verbs('BLOCK', 'block, barricade, occupy, storm, blockade, pelt, torch, burn')
export const WAYS: ReadonlySet<string> = new Set(
  'road street highway motorway railway bridge square entrance traffic tyre tire avenue intersection roundabout'.split(
    ' ',
  ),
)
export const LABOUR: ReadonlySet<string> = new Set(
  `worker teacher nurse doctor driver miner employee staff union labourer laborer student docker farmer shopkeeper pilot crew
  civil-servant trader merchant railwayman lawyer judge prisoner inmate detainee`.split(/\s+/),
)
export const CROWD: ReadonlySet<string> = new Set(
  `protester protestor demonstrator crowd mob rioter student villager resident supporter activist mourner worshipper opponent
  dissident striker marcher civilian people youth farmer worker thousand hundred dozen population opposition protest
  demonstration rally uprising dissent riot unrest march revolt gathering opponents critic movement minority group
  community society journalist press`.split(/\s+/),
)
export const CRACKDOWN = nouns('CRACKDOWN', 'crackdown, repression, suppression, clampdown, crack-down')
export const CRACK_DOWN = verbs(
  'CRACK_DOWN',
  `crack down, clamp down, suppress, disperse, break up, quell, put down, crush, repress, quash, tear-gas, teargas, baton-charge,
  silence, persecute`,
)
export const RIOT_MEANS: ReadonlySet<string> = new Set(
  'tear teargas cannon baton truncheon rubber bullet canister club whip'.split(' '),
)
export const USE_MEANS = verbs('USE_MEANS', 'fire, use, shoot, lob, deploy')
