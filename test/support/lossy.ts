import { connect, createServer, type Socket } from 'node:net'

/** A way to a server that can lose what it carries. */
export interface Lossy {
  readonly url: string
  /** Loses the connection right after the server answers the next query that holds these words; the answer is lost too. */
  loseAnswerTo(words: string): void
  /** How many answers were lost. */
  readonly lost: () => number
  close(): Promise<void>
}

/** Stands between the tests and a server, and hands on what each says. */
export const lossyWay = async (to: string): Promise<Lossy> => {
  const target = new URL(to)
  let words: string | undefined
  let lost = 0
  const sockets = new Set<Socket>()
  const listener = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    let losing = false
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        near.destroy()
        far.destroy()
        sockets.delete(socket)
      })
    }
    near.on('data', (chunk) => {
      if (words && chunk.includes(words)) {
        losing = true
        words = undefined
      }
      far.write(chunk)
    })
    far.on('data', (chunk) => {
      if (!losing) return near.write(chunk)
      lost++
      near.destroy()
    })
  })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const address = listener.address()
  const way = new URL(to)
  way.port = String(typeof address === 'object' && address ? address.port : 0)
  return {
    url: way.href,
    loseAnswerTo: (next) => {
      words = next
    },
    lost: () => lost,
    close: () =>
      new Promise((resolve) => {
        listener.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
