export type { ArticleOptions } from './finish.ts'
export { readArticle } from './read-article.ts'
