import { useInfiniteQuery } from '@tanstack/react-query'
import { rowsOf } from '../../api/query'
import { eligibilitiesQuery, type Eligibility } from './queries'

/** The principal subject areas that a centre teaches. */
export function useAreas(centre: string): string[] {
  const offers = useInfiniteQuery(eligibilitiesQuery(centre))
  return [...new Set(rowsOf<Eligibility>(offers.data).map((row) => row.subjectArea))].sort()
}
