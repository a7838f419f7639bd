/** FNV-1a, 32 bits, of the UTF-16 units of a text. */
export const fnv = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** The same with a last stir (Murmur3's), so that small hashes, and each bit of them, fall on any text alike. */
export const stirred = (text: string): number => {
  let h = fnv(text)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
