import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { whereThereIs } from './needs.ts'
import { jsonLines, muster, root, scratch } from './run.ts'
import { type Started, start } from './started.ts'

/** Where Debian and its kin put it, or where one was told that it is. */
const CHROMIUM = [process.env.MUSTER_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
)

/** WebGL is done in software where there is no graphics card; all else as the browser does it by itself. */
const FLAGS = ['--no-sandbox', '--enable-unsafe-swiftshader']

/** Screenshots are kept here, as an artefact. */
const SHOTS = process.env.MUSTER_SCREENSHOTS ?? join(root, 'test-artefacts')

/** A real browser before a really served ledger, through the built command. */
export interface Workbench {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly url: string
  /** Where the ledger is, for the command line. */
  readonly ledger: string
  /** A new page at an address. It is closed after the test; what it complained of fails the test. */
  open(address: string, options?: PageOptions): Promise<Page>
  /** What the API answers. */
  get<T>(path: string): Promise<T>
}

export interface PageOptions extends BrowserContextOptions {
  /** Complaints of the console that the test provokes, and answers that are meant to fail. */
  readonly expects?: readonly RegExp[]
}

export interface WorkbenchOptions {
  /** Sources that the ledger is filled with; the samples where absent. */
  readonly sources?: readonly string[]
  /** More words for `muster serve`. */
  readonly args?: readonly string[]
}

/** Of a wall screen down to a small telephone. */
export const WIDE = { viewport: { width: 1280, height: 800 } } as const
export const NARROW = { viewport: { width: 360, height: 740 } } as const

/**
 * Tests in Chromium. Where there is none they are skipped, and that is said; CI does not skip. The ledger is filled and
 * served once for all tests of the file.
 */
export const inWorkbench = (
  name: string,
  options: WorkbenchOptions,
  tests: (workbench: Workbench) => void,
): void =>
  whereThereIs('Chromium', CHROMIUM !== undefined, name, () => {
    describe('in Chromium', () => {
      const { folder } = scratch()
      const ledger = join(folder, 'ledger')
      let browser: Browser | undefined
      let server: Started | undefined
      let url = ''
      const open = new Set<Watched>()

      beforeAll(async () => {
        const added = await muster(['add', ...(options.sources ?? ['samples']), '--ledger', ledger])
        if (added.code !== 0) throw new Error(`the ledger could not be filled: ${added.err}`)
        server = start(['serve', '--ledger', ledger, '--port', '0', ...(options.args ?? [])])
        url = await addressOf(server)
        browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS })
      }, 120_000)

      afterEach(async () => {
        const complaints = [...open].flatMap((w) => w.complaints)
        await Promise.all([...open].map((w) => w.page.context().close()))
        open.clear()
        expect(complaints, 'complaints of the page').toEqual([])
      })

      afterAll(async () => {
        await browser?.close()
        server?.child.kill('SIGTERM')
        await server?.ended
      })

      tests({
        get url() {
          return url
        },
        ledger,
        open: async (address, { expects = [], ...context } = {}) => {
          const made = await browser!.newContext({ reducedMotion: 'reduce', ...WIDE, ...context })
          const watched = watch(await made.newPage(), expects)
          open.add(watched)
          await watched.page.goto(url + address)
          return watched.page
        },
        get: async <T>(path: string) => {
          const answer = await fetch(url + path)
          if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
          return (await answer.json()) as T
        },
      })
    })
  })

const addressOf = async (server: Started): Promise<string> => {
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline) {
    const found = /(http:\/\/\S+?)\/?(?:\s|$)/.exec(server.err())
    if (found?.[1]) return found[1]
    if (server.child.exitCode !== null) break
    await new Promise((done) => setTimeout(done, 25))
  }
  throw new Error(`muster serve did not begin: ${server.err()}`)
}

interface Watched {
  readonly page: Page
  readonly complaints: string[]
}

/** Errors, warnings of the policy, and answers that failed: none of them may be. */
const watch = (page: Page, expects: readonly RegExp[]): Watched => {
  const complaints: string[] = []
  const complain = (text: string): void => {
    if (!expects.some((expected) => expected.test(text))) complaints.push(text)
  }
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content.Security.Policy/i.test(message.text()))
      complain(`${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => complain(error.stack ?? error.message))
  return { page, complaints }
}

/** The heading of the view that stands. */
export const heading = async (page: Page): Promise<string> =>
  (await page.locator('main h1').first().textContent())?.trim() ?? ''

/** Keeps a picture of the page as it stands. Gives its path. */
export const shot = async (page: Page, name: string, fullPage = true): Promise<string> => {
  mkdirSync(SHOTS, { recursive: true })
  const path = join(SHOTS, `${name}.png`)
  await page.screenshot({ path, fullPage })
  return path
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong on the page as it stands, in light and in dark: each with the rule and the element. */
export const axe = async (page: Page): Promise<string[]> => {
  const found: string[] = []
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await page.waitForFunction((t) => document.documentElement.dataset.theme === t, theme)
    // in the console's own way, which the policy of the page does not reach
    await page.evaluate(AXE)
    const violations = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: AxeRunner }).axe.run(document, {
        resultTypes: ['violations'],
      })
      return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html} ${n.failureSummary ?? ''}`))
    })
    found.push(...violations.map((v) => `${theme}: ${v}`))
  }
  return found
}

interface AxeRunner {
  run(
    context: Document,
    options: { readonly resultTypes: readonly string[] },
  ): Promise<{
    readonly violations: readonly {
      readonly id: string
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
    }[]
  }>
}

/** How far the page is wider than its window, in CSS pixels: 0 where nothing scrolls sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** A word of the command line asked of the ledger, as JSON lines. */
export const asked = async <T>(workbench: Workbench, ...args: string[]): Promise<T[]> => {
  const { code, out, err } = await muster([...args, '--ledger', workbench.ledger, '--format', 'jsonl'])
  if (code !== 0) throw new Error(`muster ${args.join(' ')} failed: ${err}`)
  return jsonLines<T>(out)
}
