const HERE = 'http://here.invalid'

/** An address of the workbench to go back to: what leads elsewhere is not followed, and signing in is not gone back to. */
export const safeAddress = (given: string | undefined): string => {
  if (!given || !/^\/(?![/\\])/.test(given) || !URL.canParse(given, HERE)) return '/'
  const { origin, pathname, search } = new URL(given, HERE)
  return origin !== HERE || pathname === '/sign-in' ? '/' : pathname + search
}
