import type { StandardsRow } from './standardsQueries'
import { t } from './standardsWords'

/** A version by its number, and whose it is: a centre counts its own from one. */
export const nameOf = ({ centreId, number }: Pick<StandardsRow, 'centreId' | 'number'>): string =>
  t(centreId ? 'versionOf' : 'shippedOf', { number })
