import { setTimeout as pause } from 'node:timers/promises'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { getReady } from './ready.ts'

/** An application that notes what it is asked, and answers late. */
const asked = () => {
  const paths: string[] = []
  const app = new Hono()
  let answering = 0
  app.all('*', async (c) => {
    paths.push(c.req.path)
    answering++
    await pause(20)
    answering--
    return c.req.path === '/map' ? c.text('a fault', 500) : c.json({})
  })
  return { app, paths, answering: () => answering }
}

test('what is asked first is asked before anybody does, whatever comes of one of the questions', async () => {
  const { app, paths } = asked()
  const end = getReady({ app })
  for (let k = 0; k < 200 && !paths.includes('/claims'); k++) await pause(20)
  expect(paths).toEqual(expect.arrayContaining(['/status', '/timeline', '/map', '/review', '/claims']))
  await end()
})

test('once it is ended nothing is under way, and nothing more is asked', async () => {
  const { app, paths, answering } = asked()
  const end = getReady({ app })
  for (let k = 0; k < 200 && !paths.length; k++) await pause(5)
  await end()
  expect(answering()).toBe(0)
  const before = paths.length
  await pause(150)
  expect(paths).toHaveLength(before)
  expect(before).toBeLessThan(5)
})
