import { z } from '@hono/zod-openapi'
import { MEASURES, MODALITIES, POLARITIES, SOURCE_KINDS, STANCES, STATUSES } from '../../base/index.ts'
import { CLAIM_TYPES } from '../../claims/index.ts'
import { SOURCE_ROLES } from '../../store/index.ts'
import { anyOf, flag, from, text, to, wholeNumber } from './query.ts'

/** What can be asked of claims, events, figures, documents and sources, by the names of the command line's options. */

const type = anyOf(CLAIM_TYPES, 'Type of claim')
const place = text('Name of a place, of a province, or of a country (ISO 3166-1 alpha-3)', 'Homs')
const country = text('ISO 3166-1 alpha-3', 'SYR')
const actor = text('Words of the name of one who acts, suffers or speaks; or an id of an actor')
const origin = text('On whose word it rests in the end: a name, or an id of an actor')
const status = anyOf(STATUSES, 'Status')
const document = text('Id of a document', 'sha256:0123…')

export const claimParts = {
  type,
  place,
  country,
  from,
  to,
  actor,
  origin,
  publisher: text('Who published the document'),
  originKind: anyOf(SOURCE_KINDS, 'Kind of source on whose word it rests'),
  status,
  review: anyOf(['accepted', 'rejected', 'edited', 'none'], 'What a person decided of it; none: nobody did'),
  event: text('Id of an event', 'event:0123…'),
  document,
  text: text('Words of the claim, as of a search', 'hospital shell*'),
  inArticle: text('Words of the whole article, as of a search'),
  polarity: anyOf(POLARITIES, 'Polarity'),
  modality: anyOf(MODALITIES, 'Modality'),
  stance: anyOf(STANCES, 'What the source does to the content'),
  minimum: wholeNumber('The number told is no less'),
  maximum: wholeNumber('The number told is no more'),
}

const BOX = /^-?\d+(?:\.\d+)?(?:,-?\d+(?:\.\d+)?){3}$/

export const eventParts = {
  type,
  place,
  country,
  from,
  to,
  actor,
  origin,
  status,
  credibility: anyOf(['1', '2', '3', '4', '5', '6'], 'Information credibility of the Admiralty code'),
  minOrigins: wholeNumber('Independent origins at least'),
  minDocuments: wholeNumber('Documents at least'),
  contested: flag('Some of its counts exclude each other, or it is denied'),
  alone: flag('No second independent origin vouches for it'),
  document,
  text: text('Words of its claims, as of a search'),
  box: z
    .string()
    .regex(BOX, 'a box is four numbers with commas between them: west,south,east,north')
    .transform((value) => value.split(',').map(Number))
    .refine(
      ([west, south, east, north]) =>
        Math.abs(west!) <= 180 && Math.abs(east!) <= 180 && south! >= -90 && north! <= 90 && south! <= north!,
      'a box is west,south,east,north in degrees, and south is not above north',
    )
    .optional()
    .openapi({
      type: 'string',
      pattern: BOX.source,
      description:
        'west,south,east,north in degrees; where west is greater than east it goes over the antimeridian',
      example: '35.5,32.2,42.4,37.4',
    }),
}

export const figureParts = {
  event: text('Id of an event', 'event:0123…'),
  population: text('Words in the name of those who are counted', 'people killed'),
  measure: z.enum(MEASURES).optional(),
  place: text('Name of the place that it is of'),
  country,
  from,
  to,
  contested: flag('Some of its counts exclude each other'),
}

export const seriesParts = {
  population: figureParts.population,
  measure: figureParts.measure,
  place: figureParts.place,
  contested: flag('Some of its counts exclude each other'),
  minFigures: wholeNumber('Figures at least; 2 unless given'),
}

export const documentParts = {
  publisher: text('Who published it'),
  from,
  to,
  status: anyOf(['captured', 'read', 'failed'], 'What became of it'),
  language: text('BCP 47 primary subtag', 'en'),
  input: text('The name that it came by'),
}

export const sourceParts = {
  role: z.enum(SOURCE_ROLES).optional(),
  name: text('Words of the name'),
  minDocuments: wholeNumber('Documents at least'),
}
