const SINGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  police: 'police officer',
  families: 'family',
  bodies: 'body',
  policemen: 'policeman',
  servicemen: 'serviceman',
}

/** Those who are counted, as words after a number: “people killed”, and of one, “person killed”. */
export const afterNumber = (population: string, one: boolean): string => {
  if (!one) return population
  const [who = '', ...rest] = population.split(' ')
  const single = SINGULAR[who] ?? (/[^s]s$/.test(who) ? who.slice(0, -1) : who)
  return [single, ...rest].join(' ')
}
