/** As much of JSON Schema as our OpenAPI document uses. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly pattern?: string
  readonly format?: string
  readonly default?: unknown
}

export type Named = Readonly<Record<string, Schema>>

/** The schema that a reference means. */
export const meant = (schema: Schema, named: Named): Schema => {
  if (schema.$ref === undefined) return schema
  const found = named[schema.$ref.replace('#/components/schemas/', '')]
  if (!found) throw new Error(`no schema is named ${schema.$ref}`)
  return meant(found, named)
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

/** Where a value does not fit a schema, and why; nothing where it does. */
export const misfits = (value: unknown, given: Schema, named: Named, at = '$'): string[] => {
  const schema = meant(given, named)
  const whys: string[] = []
  const fits = (one: Schema): boolean => misfits(value, one, named, at).length === 0
  if (schema.oneOf && !schema.oneOf.some(fits)) whys.push(`${at}: none of ${schema.oneOf.length} ways fits`)
  if (schema.anyOf && !schema.anyOf.some(fits)) whys.push(`${at}: none of ${schema.anyOf.length} ways fits`)
  for (const part of schema.allOf ?? []) whys.push(...misfits(value, part, named, at))
  if (schema.enum && !schema.enum.includes(value))
    whys.push(`${at}: ${JSON.stringify(value)} is none of ${schema.enum}`)
  const types = schema.type === undefined ? [] : [schema.type].flat()
  const type = typeOf(value)
  const isType = (wanted: string) => wanted === type || (wanted === 'integer' && Number.isInteger(value))
  if (types.length && !types.some(isType)) return [...whys, `${at}: is ${type}, not ${types.join(' or ')}`]
  if (typeof value === 'number') {
    if (value < (schema.minimum ?? Number.NEGATIVE_INFINITY)) whys.push(`${at}: ${value} is too small`)
    if (value > (schema.maximum ?? Number.POSITIVE_INFINITY)) whys.push(`${at}: ${value} is too large`)
  }
  if (Array.isArray(value)) {
    const { items, prefixItems = [] } = schema
    value.forEach((item, k) => {
      const own = prefixItems[k] ?? items
      if (own) whys.push(...misfits(item, own, named, `${at}[${k}]`))
    })
    if (value.length < prefixItems.length) whys.push(`${at}: holds ${value.length} of ${prefixItems.length}`)
  }
  if (type === 'object') whys.push(...misfitsOfObject(value as object, schema, named, at))
  return whys
}

const misfitsOfObject = (value: object, schema: Schema, named: Named, at: string): string[] => {
  const { properties = {}, required = [], additionalProperties = true } = schema
  const missing = required.filter((name) => !(name in value)).map((name) => `${at}: has no ${name}`)
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const own = properties[name] ?? additionalProperties
    if (own === false) return [`${at}: has an unknown ${name}`]
    return own === true ? [] : misfits(part, own, named, `${at}.${name}`)
  })
  return [...missing, ...parts]
}
