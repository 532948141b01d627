import { Button, NativeSelect } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { useToday } from '../../shared/session/SessionContext'
import { text, useSearchState } from '../../shared/useSearchState'
import { Badge } from '../../ui/Badge'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import classes from './MyWork.module.css'
import { myWorkQuery, type WorkItem } from './queries'
import { GROUPS, groupOf, kindInWords, type Group } from './work'
import { t } from './words'

const KINDS = [
  'SAMPLE',
  'COUNTERSIGNATURE',
  'OBSERVATION',
  'OBJECTIVE',
  'ACTIVITY',
  'NOTICE',
  'INDIVIDUAL_PLAN',
  'RESULT',
  'MONITORING_POINT',
  'REVIEW',
  'FEEDBACK_TO_READ',
  'CATCH_UP',
] as const
const SHAPE = { kind: text() }

/** What the person has to do as an internal quality assurer, made for a thumb (IQA-080). */
export function Component() {
  const [search, change] = useSearchState(SHAPE)
  return (
    <Page title={t('mine')} lead={t('mineLead')}>
      <div role="search" aria-label={t('filters')} className={classes.filters}>
        <NativeSelect
          label={t('kind')}
          value={search.kind}
          onChange={(event) => change({ kind: event.currentTarget.value })}
          data={[{ value: '', label: t('all') }, ...KINDS.map((value) => ({ value, label: t(`kind_${value}`) }))]}
        />
      </div>
      <Work kind={search.kind} />
    </Page>
  )
}

function Work({ kind }: { kind: string }) {
  const today = useToday()
  const list = useInfiniteQuery(myWorkQuery(kind ? { kind: [kind] } : {}))
  const rows = rowsOf<WorkItem>(list.data)
  if (list.isPending) return <Lines count={8} />
  if (list.error && rows.length === 0) return <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
  if (rows.length === 0 && kind) return <EmptyState title={t('nothingChosen')}>{t('nothingChosenDetail')}</EmptyState>
  if (rows.length === 0) return <EmptyState title={t('nothing')}>{t('nothingDetail')}</EmptyState>
  return (
    <>
      {GROUPS.map((group) => {
        const items = rows.filter((item) => groupOf(item, today) === group)
        return items.length > 0 && <Cards key={group} group={group} items={items} />
      })}
      {list.error && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  )
}

function Cards({ group, items }: { group: Group; items: readonly WorkItem[] }) {
  return (
    <Section title={t(`group_${group}`, { count: items.length })}>
      <ul className={classes.cards}>
        {items.map((item) => (
          <li key={item.kind + item.id}>
            <Link to={item.link} className={classes.card} data-group={group}>
              <span className={classes.badges}>
                <Badge tone="info">{kindInWords(item.kind)}</Badge>
                {item.overdue && (
                  <Badge tone="bad" shape={<IconAlertTriangle size={16} aria-hidden />}>
                    {t('overdue')}
                  </Badge>
                )}
              </span>
              <span className={classes.what}>{item.title}</span>
              {item.dueOn && (
                <span>
                  {t('by')} <DateText date={item.dueOn} />
                </span>
              )}
              <span className={classes.meta}>
                {item.areaName}, {item.planReference}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
