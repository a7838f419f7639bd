import type { DomElement, DomNode } from './dom.ts'
/** One block of a page's text and what its markup says of it. */
export interface HtmlBlock {
  readonly text: string
  readonly tag: string
  /** Class names and ids of the element and of those around it, up to the article's root. */
  readonly hints: string
  /** Those of its own element and of the one around it alone. */
  readonly near: string
  /** Which element holds it: blocks of one list or box have the same. */
  readonly box: string
  /** Share of the characters that stand inside links. */
  readonly links: number
  /** Tags around it, up to the article's root, the nearest first. */
  readonly within: readonly string[]
}

const SKIP = new Set(
  'script style noscript template svg iframe object embed form button select option textarea input nav head canvas audio video map dialog'.split(
    ' ',
  ),
)
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr br img picture source svg nobr amp-img'.split(
    ' ',
  ),
)

const namesOf = (e: DomElement): string => `${e.getAttribute('class') ?? ''} ${e.getAttribute('id') ?? ''}`

const isElement = (node: DomNode): node is DomElement => node.nodeType === 1

/** The blocks of an element's text, in order. Text is broken at block elements and at double line breaks. */
export const blocksOf = (root: DomElement): HtmlBlock[] => {
  const out: HtmlBlock[] = []
  let words = ''
  let linked = 0
  const flush = (element: DomElement, chain: readonly DomElement[]) => {
    const text = words.replace(/[ \t\r\n\f\u00a0\u200b]+/g, ' ').trim()
    if (text)
      out.push({
        text,
        tag: element.tagName.toLowerCase(),
        hints: chain.map(namesOf).join(' '),
        box: chain
          .filter((e) => !/^(?:LI|P|SPAN)$/i.test(e.tagName))
          .map((e) => `${e.tagName} ${namesOf(e)}`)
          .join('<'),
        near: chain
          .slice(0, 2)
          .map((e) => (e === root ? '' : namesOf(e)))
          .join(' '),
        links: Math.min(1, linked / text.length),
        within: chain.map((e) => e.tagName.toLowerCase()),
      })
    words = ''
    linked = 0
  }
  const walk = (element: DomElement, chain: readonly DomElement[], inLink: boolean): void => {
    let breaks = 0
    for (const node of element.childNodes) {
      if (node.nodeType === 3) {
        const text = node.textContent ?? ''
        if (text.trim()) breaks = 0
        words += text
        if (inLink) linked += text.trim().length
      } else if (isElement(node)) {
        const tag = node.tagName.toLowerCase()
        if (
          SKIP.has(tag) ||
          node.hasAttribute('hidden') ||
          /display:\s*none/i.test(node.getAttribute('style') ?? '')
        )
          continue
        if (tag === 'br') {
          words += ' '
          if (++breaks === 2) flush(chain[0] ?? element, chain)
        } else if (INLINE.has(tag) && !hasBlocks(node)) {
          breaks = 0
          walk(node, chain, inLink || tag === 'a')
        } else {
          flush(chain[0] ?? element, chain)
          walk(node, [node, ...chain], inLink || tag === 'a')
          flush(node, [node, ...chain])
          breaks = 0
        }
      }
    }
  }
  walk(root, [root], false)
  flush(root, [root])
  return out
}

const hasBlocks = (element: DomElement): boolean =>
  [...element.children].some((c) => !INLINE.has(c.tagName.toLowerCase()) || hasBlocks(c))
