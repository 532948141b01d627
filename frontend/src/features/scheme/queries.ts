import { query, queryOne, type RowOf } from '../../api/query'
import type { Answer } from '../../api/client'

export type Edition = RowOf<'/schemes'>
export type Guide = Answer<'/schemes/{scheme}/versions/{version}'>
export type Objective = Guide['objectives'][number]
export type Measure = Objective['measures'][number]
export type Match = RowOf<'/schemes/{scheme}/versions/{version}/measures'>

interface Name {
  readonly scheme: string
  readonly version: string
}

/** All editions this installation holds. */
export const editionsQuery = () => query('scheme', '/schemes', { query: { limit: 200 } })

/** One edition, whole. It never changes, so it is asked for once. */
export const guideQuery = (name: Name) => ({
  ...queryOne('scheme', '/schemes/{scheme}/versions/{version}', {
    path: { scheme: name.scheme, version: name.version },
  }),
  staleTime: Infinity,
})

/** Measures that hold the words. */
export const searchQuery = (name: Name, words: string) => ({
  ...query('scheme', '/schemes/{scheme}/versions/{version}/measures', {
    path: { scheme: name.scheme, version: name.version },
    query: { q: words },
  }),
  staleTime: Infinity,
})
