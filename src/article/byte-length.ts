import iconv from 'iconv-lite'

/** Number of bytes that a string has in an encoding. */
export const byteLength = (text: string, encoding: string): number =>
  /^utf-?8$/.test(encoding) ? Buffer.byteLength(text) : iconv.encode(text, encoding).length
