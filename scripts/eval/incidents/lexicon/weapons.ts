import { words } from './words.ts'

/** What goes off: whoever uses it bombs. By lemma. */
export const EXPLOSIVES = words(`bomb car-bomb carbomb dynamite grenade explosive charge device mine rocket mortar
  petard firebomb missile tnt c-4 gelignite ammonal booby-trap boobytrap shell projectile stick`)

/** Of these, what is fired from afar: an attack, no bombing. By lemma. */
export const FIRED = words('rocket mortar missile grenade shell projectile launcher mine')

/** Arms that are carried, thrown or cut with. By lemma. */
export const ARMS = words(`gun machinegun machine-gun submachinegun submachine-gun rifle pistol revolver shotgun carbine
  firearm weapon bullet cocktail machete knife axe ax stone dagger bayonet m-16 ak-47 galil uzi launcher bazooka cannon
  flamethrower gasoline`)

/** Nouns that are weapons only with such a word before them: "dynamite charge", "explosive device". */
export const NEEDS_MODIFIER = words('charge device stick shell launcher cocktail cannon weapon stone gun')
export const MODIFIERS = words(`explosive dynamite bomb powerful incendiary molotov grenade rocket mortar heavy homemade
  home-made high-powered high-power remote-controlled automatic large-caliber machine submachine plastic tnt kg kilogram
  kilo charge hand high-caliber short long-range time caliber sharp`)
