/** Who bears arms for somebody: men, bodies of them, and what they fight from. By lemma. */
export const ARMED: ReadonlySet<string> = new Set(
  `army military force troop troops soldier trooper marine commando paratrooper guard guardsman brigade battalion regiment
  division unit squad platoon patrol garrison navy militia militiaman gendarmerie gendarme police rebel fighter militant
  insurgent guerrilla guerilla gunman jihadist jihadi extremist terrorist mujahideen faction coalition alliance opposition
  regime government loyalist separatist paramilitary peacekeeper mercenary combatant conscript reservist officer commander
  armor armour tank warplane column side ally taliban front enemy invader occupier`.split(/\s+/),
)
/** Arms that are moved and made ready. By lemma. */
export const WEAPONRY: ReadonlySet<string> = new Set(
  `tank artillery missile rocket launcher warship ship frigate destroyer carrier submarine jet warplane bomber fighter
  helicopter aircraft drone gun howitzer mortar battery vehicle armor armour armour weapon reinforcement convoy personnel
  carrier peacekeeper adviser advisor reservist contingent sniper checkpoint watchtower`.split(/\s+/),
)
/** Posts that forces set up. By lemma. */
export const POSTS: ReadonlySet<string> = new Set(
  'base checkpoint outpost headquarters camp post barracks position garrison airbase roadblock stronghold foothold'.split(
    ' ',
  ),
)
