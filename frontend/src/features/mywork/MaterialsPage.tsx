import { useInfiniteQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { rowsOf } from '../../api/query'
import { flag, useSearchState } from '../../shared/useSearchState'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { PlanFrame } from './PlanFrame'
import { materialsQuery, type Material } from './queries'
import { t } from './words'

const SHAPE = { gaps: flag }
const columns: readonly Column<Material>[] = [
  { key: 'material', header: t('material'), isTitle: true, cell: (row) => row.reference },
  { key: 'member', header: t('member'), cell: (row) => row.personName },
  { key: 'neededBy', header: t('neededBy'), cell: (row) => <DateText date={row.neededBy} /> },
]

/** The materials that somebody needs and does not have. */
export function Component() {
  const { planId = '' } = useParams()
  const [{ gaps }] = useSearchState(SHAPE)
  const list = useInfiniteQuery(materialsQuery(planId, gaps))
  return (
    <PlanFrame title={() => t('materials')} below>
      {() => (
        <DataTable
          caption={t('materials')}
          columns={columns}
          rows={rowsOf<Material>(list.data)}
          rowKey={(row) => row.id}
          loading={list}
          empty={<EmptyState title={t('noMaterials')}>{t('noMaterialsDetail')}</EmptyState>}
        />
      )}
    </PlanFrame>
  )
}
