/** Given names in the spellings that news in English uses, one name a line. Our own list. */
const LIST = `
mohammed muhammad mohamed mohammad mohamad muhammed mohammod muhamad mohamoud
ahmed ahmad ahmet
hussein hussain husein husain hossein hussien hosein
abdel abdul abd abdal
yusuf yousef youssef yusef yousuf youssouf
omar umar omer
osama usama
khaled khalid
hassan hasan
ibrahim ebrahim
mustafa moustafa mostafa
mahmoud mahmud mahmood
saleh salih
said saeed sayeed saeid
rahman rehman
nasser nasir naser nassir
abdullah abdallah abdulla
suleiman sulaiman soliman sulayman
tariq tarek tareq tarik
jamal gamal
faisal faysal feisal
sharif sherif shareef
salim saleem selim
jaafar jafar jaffar
moqtada muqtada
sergei sergey
dmitry dmitri dimitri
alexander aleksandr aleksander alexandr
andrei andrey
yuri yury
`

const table = new Map<string, string>()
for (const line of LIST.trim().split('\n')) {
  const [first = '', ...others] = line.split(' ')
  for (const form of [first, ...others]) table.set(form, first)
}

/** One spelling for all those of a given name; other words stay as they are. */
export const usualSpelling = (word: string): string => table.get(word) ?? word

export const hasSpellings = (word: string): boolean => table.has(word)
