export { ServeError, type ServeErrorCode } from './errors.ts'
export { type Served, type ServeOptions, serve, USUAL_HOST, USUAL_PORT } from './serve.ts'
