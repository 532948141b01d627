import { Anchor } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { rowsOf } from '../../api/query'
import { useMe } from '../../shared/session/SessionContext'
import { writeDate } from '../../shared/time/dates'
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
import classes from './IqaShare.module.css'
import { KINDS, readsQuery, shareQuery, useEnd, type Reading, type Share } from './queries'
import { StateOfShare } from './StateOfShare'
import { t } from './words'

const CRUMBS = [{ label: t('title'), to: '/iqa-shares' }]

/** One share: its records; for whoever gave it, what was read as well (IQA-081). */
export function Component() {
  const { shareId = '' } = useParams()
  const found = useQuery(shareQuery(shareId))
  if (found.isPending) return <PageSkeleton title={t('share')} />
  if (!found.data) {
    return (
      <Page title={t('share')} breadcrumbs={CRUMBS}>
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    )
  }
  return <OneShare share={found.data} />
}

function OneShare({ share }: { share: Share & { etag: string } }) {
  const leads = useMe().id !== share.summary.reviewerId
  const [ending, setEnding] = useState(false)
  const end = useEnd(share)
  const of = share.summary
  return (
    <Page
      title={
        leads
          ? t('sharedWith', { area: of.areaName, reviewer: of.reviewerName })
          : t('sharedBy', { area: of.areaName, centre: of.centreName })
      }
      aside={<StateOfShare state={of.state} />}
      breadcrumbs={CRUMBS}
      {...(leads ? {} : { lead: t('logged') })}
      actions={
        !ending && (
          <CommandButton
            command="end"
            commands={share.allowedCommands}
            variant="default"
            onClick={() => setEnding(true)}
          >
            {t('end')}
          </CommandButton>
        )
      }
    >
      {ending && (
        <ConfirmPanel
          title={t('endTitle')}
          confirmLabel={t('end')}
          draftKey={`iqashare/${share.id}/end`}
          danger
          onCancel={() => setEnding(false)}
          onConfirm={async () => {
            await end.mutateAsync(undefined)
            setEnding(false)
            toast(t('ended'))
          }}
        >
          {t('endText')}
        </ConfirmPanel>
      )}
      <Facts
        items={[
          [t('visit'), of.visitReference],
          [t('days'), t('daysOf', { from: writeDate(of.fromOn), to: writeDate(of.toOn) })],
          [t('centre'), leads ? undefined : of.centreName],
        ]}
      />
      {KINDS.filter((kind) => share.records.some((one) => one.kind === kind)).map((kind) => (
        <Section key={kind} title={t(`kind_${kind}`)}>
          <ul className={classes.records}>
            {share.records
              .filter((one) => one.kind === kind)
              .map((one) => (
                <li key={one.id}>
                  <Anchor component={Link} to={`/iqa-shares/${share.id}/records/${one.id}?kind=${kind}`} inherit>
                    {one.title}
                  </Anchor>
                  {one.on && (
                    <span className={classes.day}>
                      <DateText date={one.on} />
                    </span>
                  )}
                </li>
              ))}
          </ul>
        </Section>
      ))}
      {leads && <Reads shareId={share.id} />}
    </Page>
  )
}

const COLUMNS: readonly Column<Reading>[] = [
  { key: 'when', header: t('when'), isTitle: true, cell: (row) => <InstantText at={row.at} /> },
  { key: 'what', header: t('what'), cell: (row) => row.title ?? t('theList') },
  { key: 'who', header: t('who'), cell: (row) => row.personName },
]

function Reads({ shareId }: { shareId: string }) {
  const list = useInfiniteQuery(readsQuery(shareId))
  return (
    <Section title={t('reads')}>
      <p>{t('readsLead')}</p>
      <DataTable
        caption={t('reads')}
        columns={COLUMNS}
        rows={rowsOf<Reading>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState title={t('notRead')} order={3}>
            {t('notReadDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}
