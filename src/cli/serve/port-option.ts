import { InvalidArgumentError, Option } from 'commander'

const MOST_PORT = 65_535

/** `--port N`. */
export const portOption = (): Option =>
  new Option('--port <N>', 'port to bind to; 0 takes any that is free').argParser((value) => {
    const port = Number(value)
    if (!value.trim() || !Number.isInteger(port) || port < 0 || port > MOST_PORT)
      throw new InvalidArgumentError(`A port is a whole number from 0 to ${MOST_PORT}.`)
    return port
  })
