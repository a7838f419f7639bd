import { words } from './words.ts'

/** What goes off. By lemma. */
export const EXPLOSIVES =
  words(`bomb car-bomb carbomb dynamite grenade explosive charge device mine rocket mortar petard
  firebomb missile tnt gelignite booby-trap boobytrap shell projectile stick`)

/** Arms that are carried, thrown or cut with. By lemma. */
export const ARMS =
  words(`gun machinegun machine-gun submachinegun submachine-gun rifle pistol revolver shotgun carbine
  firearm weapon cocktail machete knife axe ax stone dagger bayonet m-16 ak-47 launcher bazooka cannon flamethrower`)

/** Nouns that are weapons only with one of MAKE before them: "dynamite charge", "explosive device". */
export const NEEDS_MAKE = words('charge device stick shell launcher cocktail cannon weapon stone gun')
export const MAKE = words(`explosive dynamite bomb incendiary molotov grenade rocket mortar homemade home-made
  remote-controlled automatic large-caliber machine submachine plastic tnt kg kilogram kilo high-caliber short long-range
  time caliber mm`)

/** How a weapon is told of that is used, and not found or carried: "with rifles", "by a bomb". */
export const USED = words('with by from using of')

/** Nouns before which a weapon's name tells by what: "a dynamite attack", "rifle fire". */
export const DONE_WITH = words('attack explosion blast fire burst assault raid shot attempt')
