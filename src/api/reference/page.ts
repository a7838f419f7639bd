/** What the page needs of an OpenAPI document. */
interface Described {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string }
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

interface Operation {
  readonly tags?: readonly string[]
  readonly summary?: string
  readonly description?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> }
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly description?: string
        readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
      }
    >
  >
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly schema?: Schema
}

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly items?: Schema
  readonly description?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly default?: unknown
}

/** The API as a page to be read: no script, nothing from elsewhere. */
export const pageOf = (document: Described, base: string): string => {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, ways]) =>
    Object.entries(ways).map(([method, operation]) => ({ path, method, operation })),
  )
  const tags = [...new Set(operations.map((o) => o.operation.tags?.[0] ?? 'Other'))]
  const sections = tags.map(
    (tag) => `<section aria-labelledby="${idOf(tag)}"><h2 id="${idOf(tag)}">${escaped(tag)}</h2>
${operations
  .filter((o) => (o.operation.tags?.[0] ?? 'Other') === tag)
  .map(({ path, method, operation }) => operationHtml(method, path, operation, base))
  .join('\n')}</section>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(document.info.title)} API</title>
<link rel="stylesheet" href="${base}/reference.css">
</head>
<body>
<header>
<h1>${escaped(document.info.title)} API</h1>
<p>Version ${escaped(document.info.version)} · <a href="${base}/openapi.json">OpenAPI 3.1 document</a> · <a href="/">workbench</a></p>
${(document.info.description ?? '')
  .split('\n\n')
  .map((p) => `<p>${coded(p)}</p>`)
  .join('\n')}
</header>
<nav aria-label="Contents"><ul>${tags.map((t) => `<li><a href="#${idOf(t)}">${escaped(t)}</a></li>`).join('')}</ul></nav>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`
}

const operationHtml = (method: string, path: string, operation: Operation, base: string): string => {
  const { summary = '', description, parameters = [], requestBody, responses } = operation
  const answers = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([status, { content = {} }]) =>
      Object.entries(content).map(([type, { schema }]) => `${status} ${type}${named(schema)}`),
    )
  const body = Object.entries(requestBody?.content ?? {}).map(
    ([type, { schema }]) => `${type}${named(schema)}`,
  )
  return `<article>
<h3><code><span class="method">${method.toUpperCase()}</span> ${escaped(base)}${escaped(path)}</code></h3>
<p>${coded(summary)}.${description ? ` ${coded(description)}` : ''}</p>
${parameters.length ? `<table><caption>Parameters</caption><thead><tr><th scope="col">Name</th><th scope="col">Takes</th><th scope="col">Meaning</th></tr></thead><tbody>${parameters.map(parameterHtml).join('')}</tbody></table>` : ''}
${body.length ? `<p><b>Body</b> ${body.map((b) => `<code>${escaped(b)}</code>`).join(' or ')}</p>` : ''}
<p><b>Answer</b> ${answers.length ? answers.map((a) => `<code>${escaped(a)}</code>`).join(' or ') : 'nothing'}</p>
</article>`
}

const parameterHtml = ({ name, in: where, required, description, schema = {} }: Parameter): string =>
  `<tr><th scope="row"><code>${escaped(name)}</code>${required && where !== 'path' ? ' (required)' : ''}</th><td>${escaped(takes(schema))}</td><td>${coded(description ?? schema.description ?? '')}</td></tr>`

const takes = (schema: Schema): string => {
  const { type, enum: values, items, minimum, maximum, default: usual } = schema
  if (items) return `any of: ${takes(items)}`
  const kind = values ? values.join(', ') : [type ?? 'text'].flat().join(' or ')
  const range =
    minimum !== undefined && maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER
      ? ` ${minimum}–${maximum}`
      : ''
  return `${kind}${range}${usual === undefined ? '' : `; ${String(usual)} unless given`}`
}

const named = (schema: Schema | undefined): string => {
  const name = schema?.$ref?.split('/').at(-1)
  return name === undefined ? '' : ` ${name}`
}

const idOf = (tag: string): string => tag.toLowerCase().replace(/[^a-z]+/g, '-')

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)

/** What stands between backticks is code. */
const coded = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>')
