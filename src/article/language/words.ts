/** Small words that tell the languages of the Latin script apart. */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to in was were is are that for on with said as by at from has have had be it this which an not but they his her their who after will been or its more than into about he she we you',
    fr: 'le la les des et du une un dans est sont pour que qui sur par avec au aux ce cette ont été pas plus son sa ses il elle ils mais selon leur lors après entre était',
    de: 'der die das und den von dem des im zu mit auf ist für nicht ein eine sich auch als aus bei nach wurde wurden einer eines dass hat werden sind er sie wie über vor durch am zum zur',
    es: 'el la los las de que y en un una por con para del se es al su como más pero fue han sus este esta según entre sobre ha lo son desde muertos',
    it: 'il lo la i gli le di che e in un una per con del della dei delle è sono al alla nel nella non si da dal dalla ha hanno stato anche come più ma secondo',
    pt: 'o a os as de que e em um uma por com para do da dos das no na nos nas se é ao não mais foi foram são seu sua pelo pela como segundo entre também',
    nl: 'de het een van en in op te dat is zijn voor met niet aan er om door bij ook naar uit als werd werden heeft hebben over tot maar volgens was deze',
    tr: 've bir bu da de için ile olarak olan çok daha sonra gibi ise kadar en göre ancak tarafından olduğu oldu dedi etti içinde yeni',
    pl: 'i w z na do się że jest nie to od przez po za jak oraz dla są był było były o został która który które przy tym',
    sv: 'och i att det som en på är av för med till den har inte om ett var från vid men de sig efter hade kan under säger',
    da: 'og i at det som en på er af for med til den har ikke om et var fra ved men de sig efter havde kan blev siger',
    ro: 'și de la în a cu pe din că un o nu este au fost pentru care mai prin după dar s-a sunt',
    id: 'yang dan di dari untuk dengan pada ini dalam itu tidak akan telah oleh ke para mereka adalah juga orang',
    ku: 'û li ji de bi ku di ev ew jî bo dike kir hatin hat ser',
  }).map(([language, words]) => [language, words.split(' ')]),
)

/** Scripts that by themselves tell a language or a few, each with its letters and those that single one out. */
export const SCRIPTS: readonly {
  readonly letters: RegExp
  readonly language: string
  readonly marks?: readonly (readonly [RegExp, string])[]
}[] = [
  { letters: /[\u3040-\u30ff]/gu, language: 'ja' },
  { letters: /\p{Script=Han}/gu, language: 'zh' },
  { letters: /\p{Script=Hangul}/gu, language: 'ko' },
  { letters: /\p{Script=Arabic}/gu, language: 'ar', marks: [[/[پچژگ]/u, 'fa']] },
  { letters: /\p{Script=Cyrillic}/gu, language: 'ru', marks: [[/[іїєґ]/iu, 'uk']] },
  { letters: /\p{Script=Hebrew}/gu, language: 'he' },
  { letters: /\p{Script=Greek}/gu, language: 'el' },
  { letters: /\p{Script=Devanagari}/gu, language: 'hi' },
  { letters: /\p{Script=Thai}/gu, language: 'th' },
]
