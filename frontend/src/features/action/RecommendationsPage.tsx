import { useInfiniteQuery } from '@tanstack/react-query'
import { rowsOf } from '../../api/query'
import { text, useSearchState } from '../../shared/useSearchState'
import { Page } from '../../ui/Page'
import { recommendationsQuery, type RecommendationRow } from './queries'
import { RecommendationTable } from './RecommendationTable'
import { t } from './words'

const SHAPE = { sort: text('-updatedAt'), forVisit: text() }

/** Advice of published reports; with `forVisit` what that visit has to look at. */
export function Component() {
  const [filters, change] = useSearchState(SHAPE)
  const list = useInfiniteQuery(
    recommendationsQuery({ sort: filters.sort, ...(filters.forVisit ? { forVisit: filters.forVisit } : {}) }),
  )
  return (
    <Page title={t('recommendations')} breadcrumbs={[{ label: t('actions'), to: '/actions' }]}>
      <RecommendationTable
        caption={t('recommendations')}
        rows={rowsOf<RecommendationRow>(list.data)}
        loading={list}
        sort={filters.sort}
        onSort={(sort) => change({ sort })}
      />
    </Page>
  )
}
