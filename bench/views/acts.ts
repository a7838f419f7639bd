import type { Locator, Page } from 'playwright-core'

/** Something that a person does in a view. */
export interface Act {
  /** In words: “opens the keys”. */
  readonly what: string
  do(page: Page): Promise<void>
}

const act = (what: string, run: (page: Page) => Promise<unknown>): Act => ({
  what,
  do: async (page) => void (await run(page)),
})

/** Finds a thing on the page: a selector, or a search of one's own. */
type Where = string | ((page: Page) => Locator)
const at = (page: Page, where: Where): Locator =>
  (typeof where === 'string' ? page.locator(where) : where(page)).first()

export const key = (name: string, what: string): Act => act(what, (page) => page.keyboard.press(name))

export const click = (where: Where, what: string): Act =>
  act(what, (page) => at(page, where).click({ timeout: 5000 }))

/** Each letter is one input. The last key, if one is named, sends them. */
export const type = (where: Where, words: string, what: string, then?: string): Act =>
  act(what, async (page) => {
    await at(page, where).focus({ timeout: 5000 })
    await page.keyboard.type(words, { delay: 80 })
    if (then) await page.keyboard.press(then)
  })

/** A key while something has the focus: fields and sliders that are moved by the arrow keys. */
export const keyIn = (where: Where, name: string, what: string): Act =>
  act(what, async (page) => {
    await at(page, where).focus({ timeout: 5000 })
    await page.keyboard.press(name)
  })

/** Drawn with the pointer, from one place of a thing to another: shares of its width, at half its height. */
export const drag = (where: Where, from: number, to: number, what: string): Act =>
  act(what, async (page) => {
    const box = (await at(page, where).boundingBox({ timeout: 5000 }))!
    const y = box.y + box.height / 2
    await page.mouse.move(box.x + from * box.width, y)
    await page.mouse.down()
    await page.mouse.move(box.x + to * box.width, y, { steps: 6 })
    await page.mouse.up()
  })

/** Back by the browser's own button, which is no input to the page: what is done next is. */
export const back: Act = act('goes back', (page) => page.goBack())

export const KEYS = [key('?', 'opens the keys'), key('Escape', 'closes the keys')] as const
