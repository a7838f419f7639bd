import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageFile } from '../base/index.ts'
import { typeOfName } from '../capture/index.ts'
import type { Sample } from './answers.ts'
import { ApiProblem } from './http/problem.ts'

/** The reports that ship with Muster and are one document each, by name. */
export const samples = async (): Promise<readonly Sample[]> => {
  const folder = packageFile('samples')
  const names = (await readdir(folder)).filter((n) => /^text\//.test(typeOfName(n) ?? '')).sort()
  return Promise.all(
    names.map(async (name) => ({ name, title: titleOf(await readFile(join(folder, name), 'utf8'), name) })),
  )
}

/** One of them with its content. */
export const sampleCalled = async (name: string): Promise<Sample> => {
  const known = (await samples()).find((s) => s.name === name)
  if (!known) throw new ApiProblem(404, `there is no sample ${name}: GET /api/samples lists them`)
  return { ...known, content: await readFile(join(packageFile('samples'), name), 'utf8') }
}

/** The title of a page; of plain text, its first line that is no date and no name of a paper. */
const titleOf = (content: string, name: string): string => {
  const title = /<title>([^<]*)<\/title>/i.exec(content)?.[1] ?? /<h1[^>]*>([^<]*)<\/h1>/i.exec(content)?.[1]
  if (title) return title.replace(/\s+\|.*$/, '').trim()
  const lines = content
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean)
  const headline = lines.find(
    (l) => l.split(/\s+/).length > 4 && l.length < HEADLINE && !/^["“]|\.["”]?$/.test(l),
  )
  return headline ?? inWords(name)
}

const HEADLINE = 110

/** `01-wire-story.txt` as "Wire story". */
const inWords = (name: string): string =>
  name
    .replace(/^\d+-/, '')
    .replace(/\.\w+$/, '')
    .replaceAll('-', ' ')
    .replace(/^./, (letter) => letter.toUpperCase())
