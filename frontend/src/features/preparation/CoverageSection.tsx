import { useQuery } from '@tanstack/react-query'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import classes from './Preparation.module.css'
import { coverageQuery, type Coverage } from './queries'
import { t, wordsOfLevel } from './words'

type Cell = Coverage['cells'][number]

/** Who speaks for each level in each subject area; gaps stand first, in words (QMR-091). */
export function CoverageSection({ visitId }: { visitId: string }) {
  const coverage = useQuery(coverageQuery(visitId))
  const { cells = [], gaps = [] } = coverage.data ?? {}
  const columns: readonly Column<Cell>[] = [
    { key: 'area', header: t('area'), isTitle: true, cell: (cell) => cell.subjectArea },
    { key: 'level', header: t('level'), cell: (cell) => wordsOfLevel(cell.level) },
    { key: 'programmes', header: t('programmes'), align: 'end', cell: (cell) => cell.programmes },
    {
      key: 'spokespersons',
      header: t('spokespersons'),
      cell: (cell) => (cell.spokespersons.length > 0 ? cell.spokespersons.join(', ') : t('noSpokesperson')),
    },
  ]
  return (
    <Section order={3} title={t('coverage')}>
      {gaps.length > 0 && (
        <div className={classes.warning}>
          <strong>{t('gaps')}</strong>
          <ul>
            {gaps.map((gap) => (
              <li key={gap.level + gap.subjectArea}>
                {t('gapOf', { level: wordsOfLevel(gap.level), area: gap.subjectArea })}
              </li>
            ))}
          </ul>
          <p>{t('gapHint')}</p>
        </div>
      )}
      {cells.length > 0 && gaps.length === 0 && <p>{t('noGap')}</p>}
      <DataTable
        caption={t('coverage')}
        columns={columns}
        rows={cells}
        rowKey={(cell) => cell.level + cell.subjectArea}
        loading={coverage}
        empty={
          <EmptyState order={4} title={t('coverageNone')}>
            {t('coverageNoneDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}
