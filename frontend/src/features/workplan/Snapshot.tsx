import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { Section } from '../../ui/Section'
import { writeDate } from '../../shared/time/dates'
import { LOADED } from './loaded'
import type { Context } from './queries'
import classes from './workplan.module.css'
import { t } from './words'

type Figures = Context['snapshot']['programmes'][number]
type AssessorRisk = Context['snapshot']['assessorRisks'][number]
type DirectClaims = Context['snapshot']['directClaims'][number]
type OpenAction = Context['snapshot']['openActions'][number]

const FIGURES: readonly Column<Figures>[] = [
  { key: 'title', header: t('programme'), isTitle: true, cell: (row) => row.title },
  { key: 'learners', header: t('learners'), align: 'end', cell: (row) => row.learners ?? t('notCounted') },
  { key: 'assessors', header: t('assessors'), align: 'end', cell: (row) => row.assessors },
]

const ACTIONS: readonly Column<OpenAction>[] = [
  { key: 'reference', header: t('action'), isTitle: true, cell: (row) => row.reference },
  { key: 'words', header: t('title'), cell: (row) => row.words },
  { key: 'due', header: t('due'), cell: (row) => <DateText date={row.dueOn} /> },
]

const RATINGS: readonly Column<AssessorRisk>[] = [
  { key: 'assessor', header: t('assessor'), isTitle: true, cell: (row) => row.assessor },
  { key: 'programme', header: t('programme'), cell: (row) => row.programme },
  {
    key: 'rating',
    header: t('rating'),
    cell: (row) => (
      <>
        {t(`rating_${row.rating}`)}
        {!row.decided && <span className={classes.dim}> ({t('notRated')})</span>}
      </>
    ),
  },
]

const CLAIMS: readonly Column<DirectClaims>[] = [
  { key: 'programme', header: t('programme'), isTitle: true, cell: (row) => row.programme },
  {
    key: 'claims',
    header: t('directClaims'),
    cell: (row) => (row.claimable ? t('claimable') : `${t('notClaimable')}: ${row.reasons.join(' ')}`),
  },
]

/** What the product knew when the plan was opened; it stays as it was (IQA-006). */
export function Snapshot({ of }: { of: Context['snapshot'] }) {
  return (
    <Section title={t('snapshot', { date: writeDate(of.takenOn) })} order={3}>
      <p className={classes.hint}>{t('snapshotHint')}</p>
      <Facts
        items={[
          [t('block'), of.risk && `${of.risk.block} (${of.risk.objectives.join(', ')})`],
          [
            t('lastVisit'),
            of.lastVisit && (
              <>
                {of.lastVisit.reference}, <DateText date={of.lastVisit.endedOn} />
              </>
            ),
          ],
        ]}
      />
      <DataTable
        caption={t('figures')}
        showCaption
        columns={FIGURES}
        rows={of.programmes}
        rowKey={(row) => row.title}
        loading={LOADED}
        empty={null}
      />
      <DataTable
        caption={t('directClaims')}
        showCaption
        columns={CLAIMS}
        rows={of.directClaims}
        rowKey={(row) => row.programme}
        loading={LOADED}
        empty={<p className={classes.dim}>{t('noDirectClaims')}</p>}
      />
      <DataTable
        caption={t('assessorRisks')}
        showCaption
        columns={RATINGS}
        rows={of.assessorRisks}
        rowKey={(row) => `${row.assessor} ${row.programme}`}
        loading={LOADED}
        empty={<p className={classes.dim}>{t('noAssessorRisks')}</p>}
      />
      <DataTable
        caption={t('openActions')}
        showCaption
        columns={ACTIONS}
        rows={of.openActions}
        rowKey={(row) => row.reference}
        loading={LOADED}
        empty={<p className={classes.dim}>{t('noOpenActions')}</p>}
      />
    </Section>
  )
}
