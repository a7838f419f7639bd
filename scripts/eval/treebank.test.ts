import { expect, test } from 'vitest'
import { newsOf, withoutAnswers } from './treebank.ts'

const LINE = '1\tBoats\tboat\tNOUN\tNNS\tNumber=Plur\t2\tnsubj\t_\tSpaceAfter=No|Entity=(1-object)'

test('words and spacing stay, answers go', () => {
  expect(withoutAnswers(`# text = Boats sink\n${LINE}\n`)).toBe(
    '# text = Boats sink\n1\tBoats\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n',
  )
})

test('news documents are taken out of the others, with paragraphs apart', () => {
  const document = (id: string) =>
    `# newdoc id = ${id}\n# newpar\n# text = Boats sink.\n${LINE}\n\n# newpar\n# text = Nobody saw it.\n${LINE}\n\n`
  const { gold, documents } = newsOf(document('GUM_news_a') + document('GUM_bio_b'))
  expect(gold).toBe(document('GUM_news_a'))
  expect(JSON.parse(documents)).toEqual({ id: 'GUM_news_a', text: 'Boats sink.\n\nNobody saw it.' })
})
