export { type ActorFilter, actors } from './actors.ts'
export { type Called, type CalledKind, called, documentsCalled } from './called.ts'
export { type CitationTally, citations } from './citations.ts'
export { type ClaimFacets, claimFacets, type Facet, type FacetCounts } from './claim-facets.ts'
export type { ClaimFilter } from './claim-filter.ts'
export { claims, everyClaim, type HeldClaim, heldClaims } from './claims.ts'
export { claimsCalled } from './claims-called.ts'
export { claimsInText } from './claims-in-text.ts'
export { type DecisionFilter, decisions } from './decisions.ts'
export { document, type HeldDocument, heldDocument } from './document.ts'
export { type DocumentsFilter, documents, documentsOfIds, everyDocument, heldDocuments } from './documents.ts'
export { event, figuresOf, type WholeEvent } from './event.ts'
export { type EventBrief, eventBriefs } from './event-briefs.ts'
export type { Box, EventFilter, EventOrder } from './event-filter.ts'
export { type EventsByPlace, eventsByPlace, type PlaceOfEvents } from './event-places.ts'
export { events, everyEvent } from './events.ts'
export { everyFailure, type Failure, failures } from './failures.ts'
export { everyFigure, type FigureFilter, figures, type SeriesDays, series } from './figures.ts'
export {
  actorsCalled,
  type DocumentName,
  documentNames,
  eventOfClaim,
  eventsCalled,
  figuresCalled,
  placeOfClaim,
} from './names.ts'
export { BadCursor, cursorOf, everyPart, keyAt, type Page, type Paged } from './page.ts'
export { actorsOfParties } from './parties.ts'
export { reliabilities } from './reliability.ts'
export {
  type DocumentFilter,
  type FoundClaim,
  type FoundDocument,
  type Ranks,
  searchClaims,
  searchDocuments,
} from './search.ts'
export { type Series, type SeriesFilter, type SeriesOrder, seriesList } from './series-list.ts'
export { type Snippet, snippetOf } from './snippet.ts'
export { type SourceFilter, type SourceTally, sources } from './sources.ts'
export { type StoreStatus, status } from './status.ts'
export { type EventsInTime, eventsInTime, type TimeUnit } from './timeline.ts'
export { type WholeSource, wholeSource } from './whole-source.ts'
