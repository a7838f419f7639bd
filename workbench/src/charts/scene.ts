/** What a shape means, from which its colour follows: on the screen by the tokens, in a saved file by fixed ones. */
export type Tone = 'ink' | 'soft' | 'line' | 'accent' | 'bad' | 'band' | 'surface'

export type Shape =
  | {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly tone: Tone
      readonly width?: number
      readonly dashed?: boolean
    }
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly tone: Tone
      readonly round?: number
      /** Only its edge is drawn. */
      readonly hollow?: boolean
    }
  | {
      readonly kind: 'path'
      readonly d: string
      readonly tone: Tone
      /** Filled, or else a line of this width. */
      readonly width?: number
      readonly dashed?: boolean
    }
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly tone: Tone
      readonly size: number
      readonly anchor?: 'start' | 'middle' | 'end'
      readonly bold?: boolean
    }

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Shapes that stand for one thing. With a key it can be focused, and its label is what is said of it then. */
export interface Mark {
  readonly key?: string
  readonly label?: string
  readonly shapes: readonly Shape[]
  /** What belongs to it under the pointer, and is lit up when it has the focus. */
  readonly hit?: Area
  /** No longer stands: drawn faintly, and said in the label. */
  readonly faint?: boolean
}

/** A chart as plain shapes in pixels: drawn by Chart.svelte, and written to a file by `svgText`. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly marks: readonly Mark[]
}

/** One decimal is finer than any screen shows. */
export const px = (n: number): number => Math.round(n * 10) / 10
