import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { rowsOf } from '../../api/query'
import { text, useSearchState } from '../../shared/useSearchState'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { PageSkeleton } from '../../ui/Skeletons'
import { SearchField } from '../../ui/SearchField'
import { StateBadge } from '../../ui/StateBadge'
import { toast } from '../../ui/toast'
import { choicesQuery, useVisitCommand, visitQuery, type Choice, type Visit } from './queries'
import { VisitFlags } from './VisitFlags'
import { t } from './words'
import classes from './Visit.module.css'

/** The choice of a reviewer for one case. */
export function Component() {
  const { visitId = '' } = useParams()
  const visit = useQuery(visitQuery(visitId))
  if (visit.error && !visit.data) {
    return (
      <Page title={t('allocation')} breadcrumbs={[{ label: t('allocation'), to: '/allocation' }]}>
        <ProblemAlert error={visit.error} onRetry={() => void visit.refetch()} />
      </Page>
    )
  }
  return visit.data ? <Choose visit={visit.data} /> : <PageSkeleton title={t('allocation')} />
}

const SEARCH = { q: text() }

function Choose({ visit }: { visit: Visit & { etag: string } }) {
  const [{ q }, change] = useSearchState(SEARCH)
  const [chosen, setChosen] = useState<Choice>()
  const list = useInfiniteQuery(choicesQuery(visit.id, q))
  const navigate = useNavigate()
  const send = useVisitCommand(visit)

  const columns: readonly Column<Choice>[] = [
    { key: 'name', header: t('name'), isTitle: true, cell: (row) => row.name },
    { key: 'team', header: t('team'), cell: (row) => row.teamName },
    {
      key: 'open',
      header: t('openVisits'),
      align: 'end',
      cell: (row) =>
        row.capacity === undefined ? row.openVisits : t('ofCapacity', { open: row.openVisits, capacity: row.capacity }),
    },
    { key: 'region', header: t('inRegion'), align: 'end', cell: (row) => row.openVisitsInRegion },
    {
      key: 'against',
      header: t('standsAgainst'),
      cell: (row) =>
        row.missing.length === 0 ? (
          t('nothingAgainst')
        ) : (
          <ul className={classes.against}>
            {row.missing.map((each) => (
              <li key={each.code}>{each.message}</li>
            ))}
          </ul>
        ),
    },
    {
      key: 'choose',
      header: t('chooseThis'),
      cell: (row) =>
        row.allowed &&
        row.id !== visit.reviewer?.id && (
          <Button variant="default" aria-label={t('chooseNamed', { name: row.name })} onClick={() => setChosen(row)}>
            {t('chooseThis')}
          </Button>
        ),
    },
  ]

  const allocate = async (reviewer: Choice, reason: string) => {
    await send.mutateAsync({ name: 'allocate', body: { reviewerId: reviewer.id, ...(reason ? { reason } : {}) } })
    toast(t('allocated', { name: reviewer.name }))
    await navigate(visit.reviewer ? `/visits/${visit.id}` : '/allocation')
  }

  return (
    <Page
      title={t('choose', { centre: visit.centre.name })}
      breadcrumbs={[{ label: t('allocation'), to: '/allocation' }]}
      aside={<StateBadge of="visit" state={visit.state} />}
      lead={t('chooseLead')}
    >
      <VisitFlags flags={visit.flags} />
      {chosen && (
        <ConfirmPanel
          key={chosen.id}
          title={t('confirmChoice', { name: chosen.name })}
          confirmLabel={t('nameReviewer')}
          draftKey={`visit/${visit.id}/allocate`}
          reason={visit.reviewer ? 'required' : 'optional'}
          onConfirm={(reason) => allocate(chosen, reason)}
          onCancel={() => setChosen(undefined)}
        >
          {visit.reviewer
            ? t('confirmReplaceText', { name: chosen.name, previous: visit.reviewer.name })
            : t('confirmChoiceText', { name: chosen.name })}
        </ConfirmPanel>
      )}
      <search className={classes.filters}>
        <SearchField label={t('searchName')} words={q} onSearch={(words) => change({ q: words })} />
      </search>
      <DataTable
        caption={t('choose', { centre: visit.centre.name })}
        columns={columns}
        rows={rowsOf<Choice>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={<EmptyState title={t('noReviewers')}>{t('noReviewersDetail')}</EmptyState>}
      />
    </Page>
  )
}
