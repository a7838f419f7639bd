/** The part of the document object model that the reader of pages uses. */
export interface DomNode {
  readonly nodeType: number
  readonly textContent: string | null
}

export interface DomElement extends DomNode {
  readonly tagName: string
  readonly childNodes: Iterable<DomNode>
  readonly children: Iterable<DomElement>
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  remove(): void
}

export interface DomDocument {
  readonly documentElement: DomElement
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
}
