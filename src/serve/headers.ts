import type { MiddlewareHandler } from 'hono'

export interface HeaderOptions {
  /** Origin of a tile source for the map, such as `https://tiles.example`. */
  readonly tiles?: string
  /** People reach the server by https, through a proxy. */
  readonly secure: boolean
}

/** Sets what a browser may do with any answer of this server, errors included. */
export const securityHeaders = (options: HeaderOptions): MiddlewareHandler => {
  const fixed = Object.entries(headersOf(options))
  return async (c, next) => {
    await next()
    // an answer may be bound more tightly still
    for (const [name, value] of fixed) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  }
}

const headersOf = ({ tiles, secure }: HeaderOptions): Record<string, string> => ({
  'Content-Security-Policy': policyOf(tiles),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // a ledger's addresses name what one is looking at: no other site is told of them; many tile sources ask for the origin
  'Referrer-Policy': tiles ? 'strict-origin' : 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': REFUSED.map((feature) => `${feature}=()`).join(', '),
  ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
})

/** Everything comes from this server; nothing is run, styled or framed from anywhere else. */
const policyOf = (tiles: string | undefined): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    among(`img-src 'self' data: blob:`, tiles),
    `font-src 'self'`,
    among(`connect-src 'self'`, tiles),
    `worker-src 'self' blob:`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')

const among = (directive: string, origin: string | undefined): string =>
  origin ? `${directive} ${origin}` : directive

const REFUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
]
