export { packageFile } from '../base/index.ts'
