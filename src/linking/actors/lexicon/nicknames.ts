import { foldWord } from '../fold.ts'

/** English given names and their short forms, one name a line. Our own list. */
const LIST = `
alexander alex sandy
andrew andy drew
anthony tony
benjamin ben
charles charlie chuck
christopher chris
daniel dan danny
david dave
donald don
edward ed eddie ted
elizabeth liz beth betty
frederick fred
gregory greg
jacob jake
james jim jimmy
jeffrey jeff
jennifer jen jenny
jessica jess
john jack johnny
jonathan jon
joseph joe joey
joshua josh
katherine kate kathy katie
kenneth ken kenny
lawrence larry
matthew matt
michael mike mick
nicholas nick
patricia pat patty
patrick pat paddy
peter pete
philip phil
raymond ray
rebecca becky
richard rick dick rich
robert bob rob bobby
ronald ron
samuel sam
samantha sam
stephen steve
steven steve
susan sue
thomas tom tommy
timothy tim
vincent vince
walter walt
william will bill billy
zachary zach
`

const shorts = new Map<string, string[]>()
for (const line of LIST.trim().split('\n')) {
  const [full = '', ...others] = line.split(' ')
  for (const short of others.map(foldWord)) shorts.set(short, [...(shorts.get(short) ?? []), foldWord(full)])
}

/** Whether one given name is short for the other: "Bill" and "William". Both folded. */
export const isNickname = (a: string, b: string): boolean =>
  (shorts.get(a)?.includes(b) ?? false) || (shorts.get(b)?.includes(a) ?? false)
