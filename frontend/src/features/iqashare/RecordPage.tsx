import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { choice, text, useSearchState } from '../../shared/useSearchState'
import { writeDate, writeInstant } from '../../shared/time/dates'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { PageSkeleton } from '../../ui/Skeletons'
import { Reading } from './Reading'
import classes from './IqaShare.module.css'
import { changesQuery, KINDS, recordQuery, shareQuery, type Share } from './queries'
import { t } from './words'

/** Named as in the interface. */
const SHAPE = { kind: choice(KINDS, 'PLAN_VERSION'), from: text() }

/** A shared record, as at the moment it was opened; or what is different in it from an earlier one (IQA-081). */
export function Component() {
  const { shareId = '', recordId = '' } = useParams()
  const [{ kind, from }, change] = useSearchState(SHAPE)
  const share = useQuery(shareQuery(shareId))
  const whole = useQuery({ ...recordQuery(shareId, recordId, kind), enabled: from === '' })
  const changes = useQuery({ ...changesQuery(shareId, recordId, kind, from), enabled: from !== '' })
  const found = from ? changes : whole
  const failed = share.error ?? found.error
  if (!share.data || !found.data) {
    if (!failed) return <PageSkeleton title={t('share')} />
    return (
      <Page title={t('share')} breadcrumbs={[{ label: t('title'), to: '/iqa-shares' }]}>
        <ProblemAlert error={failed} onRetry={() => void (share.error ? share.refetch() : found.refetch())} />
      </Page>
    )
  }
  const of = share.data.summary
  const content = found.data
  const others = comparable(share.data, recordId)
  return (
    <Page
      title={content.title}
      breadcrumbs={[
        { label: t('title'), to: '/iqa-shares' },
        { label: t('sharedBy', { area: of.areaName, centre: of.centreName }), to: `/iqa-shares/${shareId}` },
      ]}
      actions={
        <Button variant="default" className={classes.screen ?? ''} onClick={() => window.print()}>
          {t('printed')}
        </Button>
      }
    >
      <p className={classes.mark}>
        {t('asAt', {
          at: writeInstant(content.asAt),
          centre: of.centreName,
          reviewer: of.reviewerName,
          to: writeDate(content.toOn),
        })}
      </p>
      {kind === 'PLAN_VERSION' && others.length > 0 && (
        <NativeSelect
          className={classes.compare ?? ''}
          label={t('compare')}
          value={from}
          onChange={(event) => change({ from: event.currentTarget.value })}
          data={[
            { value: '', label: t('compareNone') },
            ...others.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      )}
      {content.sections.length === 0 ? (
        <EmptyState title={t(from ? 'same' : 'emptyRecord')}>{t(from ? 'sameDetail' : 'emptyRecordDetail')}</EmptyState>
      ) : (
        <Reading sections={content.sections} />
      )}
    </Page>
  )
}

/** Other versions of the same plan in the share: their titles begin with its reference. */
function comparable(share: Share, recordId: string) {
  const versions = share.records.filter(({ kind }) => kind === 'PLAN_VERSION')
  const plan = versions.find(({ id }) => id === recordId)?.title.split(',')[0]
  return versions.filter(({ id, title }) => id !== recordId && title.split(',')[0] === plan)
}
