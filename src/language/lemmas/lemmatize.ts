/** The dictionary form of a word, given its UPOS and Penn tag. */
export const lemmatize = (form: string, upos: string, xpos: string): string => {
  const plain = form.replace(/’/g, "'")
  if (upos === 'PROPN') return plain
  const lower = plain.toLowerCase()
  const known = IRREGULAR.get(`${lower} ${upos}`)
  if (known) return known
  if (xpos === 'NNS')
    return lower
      .replace(/ies$/, 'y')
      .replace(/(ss|sh|ch|x)es$/, '$1')
      .replace(/([^s])s$/, '$1')
  if (xpos === 'VBZ')
    return lower
      .replace(/ies$/, 'y')
      .replace(/(ss|sh|ch|x|o)es$/, '$1')
      .replace(/([^s])s$/, '$1')
  if (xpos === 'VBG') return lower.replace(/ing$/, '')
  if (xpos === 'VBD' || xpos === 'VBN') return lower.replace(/ied$/, 'y').replace(/ed$/, '')
  return lower
}

const IRREGULAR = new Map<string, string>([
  ["n't PART", 'not'],
  ["'s PART", "'s"],
  ["'s AUX", 'be'],
  ['is AUX', 'be'],
  ['was AUX', 'be'],
  ['were AUX', 'be'],
  ['are AUX', 'be'],
  ['been AUX', 'be'],
  ['said VERB', 'say'],
])
