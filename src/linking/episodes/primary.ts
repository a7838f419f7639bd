import type { Episode } from './episode.ts'

/** What an episode weighs in its report: how much is told of it, and how early. */
const weight = (e: Episode): number => {
  const heard = e.facets.filter((f) => f.family !== 'comment' && f.family !== 'speech').length
  const headline = e.claims.some((c) => c.block === 'headline') ? 3 : 0
  const told = e.claims.some((c) => c.modality === 'factual' && c.polarity === 'affirmed') ? 0 : -5
  // what was done outweighs what was then said of it, above all where the report begins with it
  const violence = e.facets.some((f) => f.family === 'violence' && f.claim.type !== 'crackdown')
  const violent = violence ? (headline || e.facets[0]!.at < 5 ? 20 : 6) : 0
  return heard + headline + told + violent + (e.time ? 1 : 0) - 0.1 * e.facets[0]!.at - (e.cumulative ? 6 : 0)
}

/** The episode that a report is chiefly about: the one most told of, sooner rather than later, violence before talk. */
export const primaryOf = (episodes: readonly Episode[]): Episode | undefined => {
  let best: { readonly episode: Episode; readonly weight: number } | undefined
  for (const episode of episodes) {
    const w = weight(episode)
    if (!best || w > best.weight || (w === best.weight && episode.id < best.episode.id))
      best = { episode, weight: w }
  }
  return best?.episode
}
