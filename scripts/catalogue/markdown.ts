/** Width of the documents of this project. */
const WIDTH = 120

/** Signs that Markdown would take for its own. */
export const escaped = (text: string): string => text.replace(/[\\*_`<>[\]|#]/g, '\\$&')

/** One paragraph, broken at its spaces. */
export const paragraph = (text: string, first = '', rest = first): string => {
  const lines: string[] = []
  let line = first
  for (const word of text.split(/\s+/)) {
    if (line.trim() && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = rest
    }
    line += line === first || line === rest ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}

export const bullet = (text: string): string => paragraph(text, '- ', '  ')

/** The anchor that a heading gets on a page of Markdown. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replace(/ /g, '-')

export const MADE = '<!-- Made by npm run catalogue from the sources: change those, not this. -->'
