/** A treebank without its answers: words and sentences stay, tags, lemmas and trees go. */
export const withoutAnswers = (conllu: string): string =>
  conllu
    .split('\n')
    .map((line) => {
      const c = line.split('\t')
      if (!/^\d+$/.test(c[0] ?? '')) return line
      const misc = /(^|\|)SpaceAfter=No(\||$)/.test(c[9] ?? '') ? 'SpaceAfter=No' : '_'
      return [c[0], c[1], '_', '_', '_', '_', '_', '_', '_', misc].join('\t')
    })
    .join('\n')

/** GUM's news documents: the gold, and the raw text as JSONL documents, paragraphs apart by an empty line. */
export const newsOf = (conllu: string): { readonly gold: string; readonly documents: string } => {
  const news = conllu.split(/^(?=# newdoc id)/m).filter((d) => /^# newdoc id = GUM_news_/.test(d))
  const documents = news.map((d) => {
    const id = /^# newdoc id = (.*)$/m.exec(d)?.[1]
    const text = d
      .split(/^# newpar\b.*$/m)
      .map((p) => [...p.matchAll(/^# text = (.*)$/gm)].map((m) => m[1]).join(' '))
      .filter(Boolean)
      .join('\n\n')
    return `${JSON.stringify({ id, text })}\n`
  })
  return { gold: news.join(''), documents: documents.join('') }
}
