/** “A”, “A and B”, “A, B and C”; of more than three, the first two and how many others. */
export const listWords = (words: readonly string[]): string => {
  if (words.length > 3) return `${words.slice(0, 2).join(', ')} and ${words.length - 2} others`
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
