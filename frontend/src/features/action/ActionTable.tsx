import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { DataTable, type Column, type Loading } from '../../ui/DataTable'
import { DateText, InstantText } from '../../ui/DateText'
import { StateBadge } from '../../ui/StateBadge'
import { Badge } from '../../ui/Badge'
import { Urgency, type UrgencyKind } from '../../ui/Urgency'
import classes from './Action.module.css'
import type { ActionRow } from './queries'
import { tickColumn, type Selection } from './ticks'
import type { Addable, Hideable } from './tracker'
import { t } from './words'

const WEEK = 7

/** How soon an action needs someone, or nothing once it is over. */
export function urgencyOf(action: Pick<ActionRow, 'overdue' | 'waitingOn' | 'daysLeft'>): UrgencyKind | undefined {
  if (action.overdue) return 'OVERDUE'
  if (action.waitingOn === 'MONITOR') return 'WITH_REVIEWER'
  if (action.waitingOn === 'NOBODY') return undefined
  return (action.daysLeft ?? WEEK + 1) <= WEEK ? 'DUE_THIS_WEEK' : 'LATER'
}

export function waitingOnWords(action: ActionRow): string {
  if (action.waitingOn === 'NOBODY') return t('waitingOnNobody')
  if (action.waitingOn === 'MONITOR') return action.verifierName ?? action.reviewerName ?? t('waitingOnMonitor')
  return action.ownerName ?? t('waitingOnCentre')
}

const title: Column<ActionRow> = {
  key: 'action',
  header: t('action'),
  isTitle: true,
  sort: 'reference',
  cell: (row) => (
    <div className={classes.title}>
      <Anchor component={Link} to={`/actions/${row.id}`} inherit>
        {row.reference}
      </Anchor>{' '}
      <span className={classes.meta}>{row.source ? t(`source${row.source}`) : (row.measure ?? row.objective)}</span>
      <div className={classes.words}>{row.words}</div>
    </div>
  ),
}
const centre: Column<ActionRow> = { key: 'centre', header: t('centre'), cell: (row) => row.centreName }
const rest: readonly Column<ActionRow>[] = [
  {
    key: 'due',
    header: t('due'),
    sort: 'dueOn',
    cell: (row) => (
      <div className={classes.due}>
        <DateText date={row.dueOn} workingDaysLeft={row.workingDaysLeft} />
      </div>
    ),
  },
  {
    key: 'state',
    header: t('state'),
    cell: (row) => {
      const urgency = urgencyOf(row)
      return (
        <span className={classes.badges}>
          <StateBadge of="action" state={row.state} />
          {urgency === 'OVERDUE' || urgency === 'DUE_THIS_WEEK' ? <Urgency kind={urgency} /> : null}
          {row.extensionWanted && <Badge tone="info">{t('extensionWaits')}</Badge>}
        </span>
      )
    },
  },
  {
    key: 'waiting',
    header: t('waitingOn'),
    cell: (row) => <div className={classes.name}>{waitingOnWords(row)}</div>,
  },
  {
    key: 'owner',
    header: t('owner'),
    cell: (row) => <div className={classes.name}>{row.ownerName ?? t('nobodyYet')}</div>,
  },
]
const more: readonly Column<ActionRow>[] = [
  {
    key: 'percent',
    header: t('progress'),
    align: 'end',
    cell: (row) => `${row.percent} %`,
  },
  {
    key: 'updated',
    header: t('column_updated'),
    sort: 'updatedAt',
    cell: (row) => <InstantText at={row.updatedAt} />,
  },
]

interface Props {
  readonly caption: string
  readonly rows: readonly ActionRow[]
  readonly loading: Loading
  readonly empty: ReactNode
  readonly withCentre?: boolean
  readonly sort?: string
  readonly onSort?: (sort: string) => void
  readonly selection?: Selection | undefined
  /** Columns not to be shown. */
  readonly hide?: readonly Hideable[]
  /** Columns to be shown as well. */
  readonly also?: readonly Addable[]
}

/** One row per action; cards on a phone. */
export function ActionTable({ withCentre = false, hide = [], also = [], selection, ...table }: Props) {
  const ticks = selection ? [tickColumn(table.rows, selection)] : []
  const columns = [...ticks, title, ...(withCentre ? [centre] : []), ...rest, ...more]
  const isShown = ({ key }: Column<ActionRow>) =>
    !hide.some((hidden) => hidden === key) &&
    (also.some((added) => added === key) || !more.some((column) => column.key === key))
  return <DataTable<ActionRow> {...table} columns={columns.filter(isShown)} rowKey={(row) => row.id} />
}
