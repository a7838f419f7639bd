/** Nouns of armed or public bodies that act: armies, police, governments, groups. By lemma. */
export const FORCES: ReadonlySet<string> = new Set(
  `
charity agency ngo union league nation country community team office court company bank parliament commission
conflict war uprising unrest operation assault offensive crackdown
army military force navy air-force troop militia troops brigade battalion regiment division battalion unit squad patrol police
gendarmerie security intelligence government regime authority state ministry administration junta leadership opposition
coalition alliance group organization organisation faction fraction party movement front council committee side warplane jet
plane aircraft helicopter gunship drone tank artillery gunboat warship convoy checkpoint gunfire shelling bombardment
shell mortar rocket missile bomb explosion blast attack strike raid airstrike bombing fire mine grenade clash violence
`
    .trim()
    .split(/\s+/),
)
