import type { Scene } from './scene.ts'
import { svgText } from './svg-text.ts'

/** Twice the pixels, so that a saved chart is sharp in print. */
const SHARPNESS = 2

/** Hands a file to the browser to keep. */
export const saveFile = (name: string, content: Blob): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // the browser needs the address until it has begun to write
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

export const svgFile = (scene: Scene, notes: readonly string[]): Blob =>
  new Blob([svgText(scene, notes)], { type: 'image/svg+xml' })

/** A chart as PNG, drawn by the browser from its SVG. @throws Error where the browser cannot */
export const pngFile = async (scene: Scene, notes: readonly string[]): Promise<Blob> => {
  const address = URL.createObjectURL(svgFile(scene, notes))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * SHARPNESS
    canvas.height = image.naturalHeight * SHARPNESS
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, failed) =>
      canvas.toBlob(
        (blob) => (blob ? done(blob) : failed(new Error('the chart gave no picture'))),
        'image/png',
      ),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** A name that any file system takes. */
export const fileName = (title: string, ending: string): string =>
  `${
    title
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80)
      .toLowerCase() || 'chart'
  }.${ending}`
