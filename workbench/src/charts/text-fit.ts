/** Mean width of a letter by the size of the type, in the fonts that the workbench asks for. */
const LETTER = 0.54

export const widthOf = (text: string, size: number): number => [...text].length * size * LETTER

/** The words as far as they fit, and an ellipsis where they do not. */
export const fit = (text: string, width: number, size: number): string => {
  const points = [...text]
  const room = Math.max(1, Math.floor(width / (size * LETTER)))
  return points.length <= room
    ? text
    : `${points
        .slice(0, Math.max(1, room - 1))
        .join('')
        .trimEnd()}…`
}
