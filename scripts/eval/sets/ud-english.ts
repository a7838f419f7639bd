import { type Figure, percent } from '../figure.ts'
import type { EvalSet, Scores } from '../set.ts'
import { newsOf, withoutAnswers } from '../treebank.ts'

const EWT = 'data/ud-english/ewt-dev.conllu.gz'
const GUM = 'data/ud-english/gum-dev.conllu.gz'
const SCORER = 'score-syntax.mjs'

const figures = (scores: Scores, ...names: string[]): Figure[] =>
  names.map((name) => percent(name, scores.number(name)))

/** Tags and trees over the gold words. */
const goldWords = (name: string, gold: string): EvalSet => ({
  name,
  needs: [gold, `tools/${SCORER}`],
  measure: (bench) => {
    const words = bench.file(`${name}.conllu`, withoutAnswers(bench.text(gold)))
    const system = bench.muster('analyse', words, '--layer', 'syntax')
    return figures(bench.score(SCORER, bench.shared(gold), system), 'upos', 'xpos', 'lemma', 'uas', 'las')
  },
})

export const ewt = goldWords('ewt', EWT)
export const gum = goldWords('gum', GUM)

/** The whole engine, from the raw text of GUM's news. */
export const gumNews: EvalSet = {
  name: 'gum-news-raw',
  needs: [GUM, `tools/${SCORER}`],
  measure: (bench) => {
    const news = newsOf(bench.text(GUM))
    const system = bench.muster('analyse', bench.file('news.jsonl', news.documents), '--layer', 'syntax')
    const scores = bench.score(SCORER, bench.file('news.conllu', news.gold), system)
    return figures(scores, 'words', 'sentences', 'upos', 'uas', 'las')
  },
}
