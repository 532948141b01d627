import { useInfiniteQuery } from '@tanstack/react-query'
import { rowsOf } from '../../api/query'
import { DataTable, type Column } from '../../ui/DataTable'
import { Facts } from '../../ui/Facts'
import { Section } from '../../ui/Section'
import classes from './Matrix.module.css'
import { ratingsQuery, type Draw, type Rating } from './queries'
import { RatingBadge } from './StateOfSample'
import { t } from './words'

type Change = Draw['added'][number]
type Stratum = Draw['strata'][number]

const keyOf = ({ stratum }: Stratum) => `${stratum?.assessorId ?? ''}${stratum?.programmeId ?? ''}`

const LOADED = { isPending: false, error: null, refetch: () => undefined }
const SHOWN = 100

const changes: readonly Column<Change>[] = [
  { key: 'learner', header: t('learner'), isTitle: true, cell: (row) => t('sampleOf', row) },
  { key: 'why', header: t('whyIn'), cell: (row) => row.why },
]

/** What a draw did, or would do. */
export function DrawResult({ planId, title, draw }: { planId: string; title: string; draw: Draw }) {
  const ratings = useInfiniteQuery(ratingsQuery(planId))
  const names = new Map(
    rowsOf<Rating>(ratings.data).map((row) => [row.assessorId + row.programmeId, `${row.assessor}, ${row.programme}`]),
  )
  const strata: readonly Column<Stratum>[] = [
    {
      key: 'stratum',
      header: t('stratum'),
      isTitle: true,
      cell: (row) => names.get(keyOf(row)) ?? t('unknownStratum'),
    },
    { key: 'rating', header: t('rating'), cell: (row) => row.rating && <RatingBadge rating={row.rating} /> },
    { key: 'learners', header: t('learners'), align: 'end', cell: (row) => row.learners },
    { key: 'needed', header: t('learnersNeeded'), align: 'end', cell: (row) => row.learnersNeeded },
    { key: 'drawn', header: t('learnersDrawn'), align: 'end', cell: (row) => row.learnersDrawn },
    { key: 'items', header: t('decisions'), align: 'end', cell: (row) => row.items },
    { key: 'missing', header: t('interimMissing'), align: 'end', cell: (row) => row.interimMissing },
  ]
  return (
    <Section title={title} order={3}>
      <Facts
        items={[
          [t('seed'), draw.seed],
          [t('population'), String(draw.population)],
          [t('items'), String(draw.items)],
          [t('comesIn'), String(draw.added.length)],
          [t('fallsOut'), String(draw.dropped.length)],
          [
            t('hash'),
            <span key="hash" className={classes.hash}>
              {draw.requestHash}
            </span>,
          ],
        ]}
      />
      <DataTable
        caption={t('strata')}
        showCaption
        columns={strata}
        rows={draw.strata}
        rowKey={keyOf}
        loading={LOADED}
        empty={null}
      />
      <Changes caption={t('comesIn')} rows={draw.added} />
      <Changes caption={t('fallsOut')} rows={draw.dropped} />
    </Section>
  )
}

function Changes({ caption, rows }: { caption: string; rows: readonly Change[] }) {
  return (
    <>
      <DataTable
        caption={caption}
        showCaption
        columns={changes}
        rows={rows.slice(0, SHOWN)}
        rowKey={(row) => row.assessmentId}
        loading={LOADED}
        empty={null}
      />
      {rows.length > SHOWN && <p className={classes.meta}>{t('atMost', { count: SHOWN })}</p>}
    </>
  )
}
