/** Makes something when it is first asked for, and keeps it. */
export const onDemand = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
