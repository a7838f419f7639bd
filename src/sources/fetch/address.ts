import ipaddr from 'ipaddr.js'

/** Addresses outside the private ranges at which a cloud tells its machines their secrets (Azure's). */
const METADATA = new Set(['168.63.129.16'])

const NAMES: Readonly<Record<string, string>> = {
  unspecified: 'an unspecified address',
  broadcast: 'a broadcast address',
  multicast: 'a multicast address',
  linkLocal: 'a link-local address',
  loopback: 'an address of this machine',
  carrierGradeNat: 'an address of a provider’s inner network',
  private: 'a private address',
  uniqueLocal: 'a private address',
}

/**
 * Why no document is fetched from an IP address, as “a private address”; undefined for an address of the public internet.
 * Only what is known to be public passes (RFC 6890). An IPv4 address inside an IPv6 one (mapped, NAT64, 6to4) is judged
 * as itself.
 */
export const refusedAddress = (address: string): string | undefined => {
  if (!ipaddr.isValid(address)) return 'no address'
  const whole = ipaddr.parse(address)
  const ip = whole instanceof ipaddr.IPv6 ? (innerIPv4(whole) ?? whole) : whole
  if (METADATA.has(ip.toString())) return 'an address of a cloud’s inner services'
  const range = ip.range()
  if (range !== 'unicast') return NAMES[range] ?? 'an address reserved for other uses'
  // Of IPv6, 2000::/3 alone is given out for the public internet.
  return ip instanceof ipaddr.IPv6 && (ip.parts[0] ?? 0) >> 13 !== 1
    ? 'an address reserved for other uses'
    : undefined
}

const innerIPv4 = (ip: ipaddr.IPv6): ipaddr.IPv4 | undefined => {
  const bytes = ip.toByteArray()
  const from =
    ip.isIPv4MappedAddress() || ip.match(ipaddr.parseCIDR('64:ff9b::/96') as [ipaddr.IPv6, number])
      ? 12
      : ip.range() === '6to4'
        ? 2
        : -1
  return from < 0 ? undefined : new ipaddr.IPv4(bytes.slice(from, from + 4))
}
