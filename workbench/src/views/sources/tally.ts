import type { SourceTally } from '../../../../src/store/index.ts'

/** What became of the claims of a source, in the three ways that speak of it; the rest is reported, and no more. */
export const STANDINGS = {
  borne: { label: 'Corroborated or confirmed', statuses: ['corroborated', 'confirmed'], tone: 'good' },
  against: { label: 'Disputed or denied', statuses: ['disputed', 'denied'], tone: 'warn' },
  withdrawn: { label: 'Corrected or retracted', statuses: ['corrected', 'retracted'], tone: 'bad' },
} as const
export type Standing = keyof typeof STANDINGS

export const standingOf = ({ statuses }: Pick<SourceTally, 'statuses'>, standing: Standing): number =>
  STANDINGS[standing].statuses.reduce((sum, status) => sum + statuses[status], 0)

/** A share in words; of nothing there is none. */
export const shareText = (part: number, whole: number): string => {
  if (!whole || !part) return ''
  const percent = (100 * part) / whole
  return percent < 1 ? 'under 1 %' : `${Math.round(percent)} %`
}

export const sourceAddress = ({ role, key }: Pick<SourceTally, 'role' | 'key'>): string =>
  `/sources/${role}/${encodeURIComponent(key)}`
