import { useQuery } from '@tanstack/react-query'
import { documentQuery, documentsQuery } from './queries'

/** The engagement document of a visit: there is one that counts, or none that this person may read. */
export function useDocumentOfVisit(visitId: string) {
  const list = useQuery(documentsQuery(visitId))
  const rows = list.data?.items ?? []
  const row = rows.find((each) => each.state !== 'VOID') ?? rows[0]
  const document = useQuery({ ...documentQuery(row?.id ?? ''), enabled: row !== undefined })
  return {
    document: document.data,
    none: list.isSuccess && row === undefined,
    error: list.error ?? document.error,
    retry: () => void (list.error ? list.refetch() : document.refetch()),
  }
}
