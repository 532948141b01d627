import { NativeSelect } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { rowsOf } from '../../api/query'
import { choice, useSearchState } from '../../shared/useSearchState'
import { Badge } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText, InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { PageSkeleton } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { cycleQuery, scopeQuery, useOpenCycle, type ScopeRow } from './queries'
import { writeSpan } from './spans'
import { t } from './words'
import classes from './Visit.module.css'

const SCOPES = ['all', 'in', 'out'] as const
const SEARCH = { scope: choice(SCOPES, 'all') }

const COLUMNS: readonly Column<ScopeRow>[] = [
  {
    key: 'centre',
    header: t('centre'),
    isTitle: true,
    cell: (row) => (
      <>
        {row.centreName} <div className={classes.dim}>{row.centreNumber}</div>
      </>
    ),
  },
  {
    key: 'scope',
    header: t('scopePreview'),
    cell: (row) => (
      <span className={classes.flags}>
        <Badge tone={row.inScope ? 'good' : 'neutral'}>{row.inScope ? t('scopeIn') : t('scopeOut')}</Badge>
        {row.visitId && <Badge tone="info">{t('hasVisit')}</Badge>}
      </span>
    ),
  },
  {
    key: 'why',
    header: t('why'),
    cell: (row) => (
      <ul className={classes.against}>
        {row.reasons.map((reason) => (
          <li key={`${reason.rule}${reason.words}`}>
            {t('learners', { words: reason.words, count: reason.learners })}
          </li>
        ))}
      </ul>
    ),
  },
  {
    key: 'first',
    header: t('firstRegistration'),
    cell: (row) => row.firstRegistrationOn && <DateText date={row.firstRegistrationOn} />,
  },
]

/** A cycle: its dates, who is in scope and why, and opening it. */
export function Component() {
  const { cycleId = '' } = useParams()
  const cycle = useQuery(cycleQuery(cycleId))
  const [asking, setAsking] = useState(false)
  const open = useOpenCycle(cycleId)
  const crumbs = [{ label: t('cycles'), to: '/cycles' }]
  if (cycle.error && !cycle.data) {
    return (
      <Page title={t('cycle')} breadcrumbs={crumbs}>
        <ProblemAlert error={cycle.error} onRetry={() => void cycle.refetch()} />
      </Page>
    )
  }
  if (!cycle.data) return <PageSkeleton title={t('cycle')} />
  const { data } = cycle
  const label = data.openedAt ? t('openAgain') : t('openCycle')
  return (
    <Page
      title={data.name}
      breadcrumbs={crumbs}
      aside={data.current ? <Badge tone="info">{t('currentCycle')}</Badge> : undefined}
      actions={
        !asking && (
          <CommandButton command="open" commands={data.allowedCommands} onClick={() => setAsking(true)}>
            {label}
          </CommandButton>
        )
      }
    >
      {asking && (
        <ConfirmPanel
          title={t('openTitle', { name: data.name })}
          confirmLabel={label}
          draftKey={`visit/cycle/${cycleId}/open`}
          onConfirm={async () => {
            const after = await open.mutateAsync()
            toast(t('opened', { count: after.visits }))
            setAsking(false)
          }}
          onCancel={() => setAsking(false)}
        >
          {t('openText')}
        </ConfirmPanel>
      )}
      <Facts
        items={[
          [t('schemeVersion'), `${data.scheme} ${data.schemeVersion}`],
          [t('date'), writeSpan({ startOn: data.startsOn, endOn: data.endsOn })],
          [t('window'), writeSpan({ startOn: data.windowFrom, endOn: data.windowTo })],
          [t('announceFrom'), data.announceFrom && <DateText date={data.announceFrom} />],
          [t('allocationBy'), data.allocationBy && <DateText date={data.allocationBy} />],
          [t('atRiskFrom'), data.atRiskFrom && <DateText date={data.atRiskFrom} />],
          [t('openedAt'), data.openedAt ? <InstantText at={data.openedAt} /> : t('notOpened')],
          [t('visitCount'), data.visits],
        ]}
      />
      <Scope cycleId={cycleId} />
    </Page>
  )
}

function Scope({ cycleId }: { cycleId: string }) {
  const [{ scope }, change] = useSearchState(SEARCH)
  const list = useInfiniteQuery(scopeQuery(cycleId, scope === 'all' ? undefined : scope === 'in'))
  return (
    <Section title={t('scopePreview')}>
      <div className={classes.filters}>
        <NativeSelect
          label={t('show')}
          data={[
            { value: 'all', label: t('scopeAll') },
            { value: 'in', label: t('scopeIn') },
            { value: 'out', label: t('scopeOut') },
          ]}
          value={scope}
          onChange={(event) => change({ scope: event.currentTarget.value as (typeof SCOPES)[number] })}
        />
      </div>
      <DataTable
        caption={t('scopePreview')}
        columns={COLUMNS}
        rows={rowsOf<ScopeRow>(list.data)}
        rowKey={(row) => row.enrolmentId}
        loading={list}
        empty={
          <EmptyState title={t('noCentres')} order={3}>
            {t('noCentresDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}
