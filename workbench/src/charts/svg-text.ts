import { type Mark, px, type Scene, type Shape, type Tone } from './scene.ts'

/** Colours of a saved chart: those of the light theme, since it is put into papers. */
const COLOURS: Readonly<Record<Tone, string>> = {
  ink: '#16202a',
  soft: '#4a5661',
  line: '#d5dade',
  accent: '#1c4f7c',
  bad: '#a1232b',
  band: '#e2ecf5',
  surface: '#ffffff',
}

const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif"

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text for the inside of an XML element or attribute. What XML does not allow is left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(LONE, '\ufffd')
    .replace(FORBIDDEN, '')
    .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)

const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? px(value) : escapeXml(value!)}"`)
    .join('')

const DASHES = '4 3'

const shapeText = (shape: Shape): string => {
  const colour = COLOURS[shape.tone]
  switch (shape.kind) {
    case 'line': {
      const { x1, y1, x2, y2, width = 1, dashed } = shape
      return `<line${attributes({ x1, y1, x2, y2, stroke: colour, 'stroke-width': width, 'stroke-dasharray': dashed ? DASHES : undefined })}/>`
    }
    case 'rect': {
      const { x, y, width, height, round: rx, hollow } = shape
      return `<rect${attributes({ x, y, width, height, rx, fill: hollow ? 'none' : colour, stroke: hollow ? colour : undefined })}/>`
    }
    case 'path': {
      const { d, width, dashed } = shape
      const lined = width !== undefined
      return `<path${attributes({ d, fill: lined ? 'none' : colour, stroke: lined ? colour : undefined, 'stroke-width': width, 'stroke-dasharray': dashed ? DASHES : undefined })}/>`
    }
    case 'text': {
      const { x, y, text, size, anchor = 'start', bold } = shape
      return `<text${attributes({ x, y, fill: colour, 'font-size': size, 'text-anchor': anchor, 'font-weight': bold ? 600 : undefined, 'unicode-bidi': 'isolate' })}>${escapeXml(text)}</text>`
    }
  }
}

const markText = ({ shapes, label, faint }: Mark): string =>
  `<g${faint ? ' opacity="0.5"' : ''}>${label ? `<title>${escapeXml(label)}</title>` : ''}${shapes.map(shapeText).join('')}</g>`

/** A chart as an SVG file that stands alone: no styles, scripts or outside parts. `notes` are set under it, a line each. */
export const svgText = (scene: Scene, notes: readonly string[] = []): string => {
  const margin = 16
  const top = 28
  const line = 16
  const width = scene.width + 2 * margin
  const height = scene.height + top + 2 * margin + notes.length * line
  const foot = notes.map(
    (note, k) =>
      `<text${attributes({ x: margin, y: top + margin + scene.height + (k + 1) * line, 'font-size': 11, fill: COLOURS.soft })}>${escapeXml(note)}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes({ width, height, viewBox: `0 0 ${px(width)} ${px(height)}`, 'font-family': FONT })} role="img">`,
    `<title>${escapeXml(scene.title)}</title>`,
    `<rect${attributes({ width, height, fill: COLOURS.surface })}/>`,
    `<text${attributes({ x: margin, y: margin + 6, 'font-size': 14, 'font-weight': 600, fill: COLOURS.ink })}>${escapeXml(scene.title)}</text>`,
    `<g transform="translate(${margin} ${top + margin / 2})">`,
    ...scene.marks.map(markText),
    '</g>',
    ...foot,
    '</svg>',
    '',
  ].join('\n')
}
