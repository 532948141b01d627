import { Anchor } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { useSearchState } from '../../shared/useSearchState'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { Lines } from '../../ui/Skeletons'
import classes from './Action.module.css'
import { ActionTable } from './ActionTable'
import { BulkPanel } from './BulkPanel'
import { GroupTable } from './GroupTable'
import { actionsQuery, type ActionRow } from './queries'
import { filtersOf, GROUPS, SHAPE, withoutStates } from './tracker'
import { TrackerFilters } from './TrackerFilters'
import { TrackerTools } from './TrackerTools'
import { t } from './words'

const Figures = lazy(() => import('./Figures'))

const AWARDING_ORGANISATION = ['REVIEWER', 'QUALITY_MANAGER', 'TEAM_LEADER', 'AO_ADMIN', 'PRINCIPAL_REVIEWER'] as const

/** The tracker: every action the person has to do with, nearest date first; the address holds how it is looked at. */
export function Component() {
  const [search, change] = useSearchState(SHAPE)
  const ofAwardingOrganisation = useHasRole(...AWARDING_ORGANISATION)
  const verifies = useHasRole('REVIEWER', 'QUALITY_MANAGER')
  const readsRecommendations = useHasRole(...AWARDING_ORGANISATION, 'CENTRE_CONTACT', 'HEAD_OF_CENTRE')
  const filters = filtersOf(search)
  const by = GROUPS[search.as]

  return (
    <Page
      title={t('actions')}
      lead={t('actionsLead')}
      actions={
        <div className={classes.commands}>
          {verifies && (
            <Anchor component={Link} to="/actions/verify">
              {t('toVerify')}
            </Anchor>
          )}
          {readsRecommendations && (
            <Anchor component={Link} to="/recommendations">
              {t('recommendations')}
            </Anchor>
          )}
        </div>
      }
    >
      <TrackerFilters search={search} change={change} withCentre={ofAwardingOrganisation} />
      <TrackerTools search={search} change={change} filters={filters} withCentre={ofAwardingOrganisation} />
      {search.as === 'figures' ? (
        <Suspense fallback={<Lines count={8} />}>
          <Figures filters={withoutStates(filters)} />
        </Suspense>
      ) : by ? (
        <GroupTable
          by={by}
          filters={filters}
          onOpen={(key) =>
            change({
              as: 'list',
              ...(by === 'CENTRE' ? { centre: key } : {}),
              ...(by === 'OBJECTIVE' ? { objective: key } : {}),
              ...(by === 'OWNER' ? (key ? { owner: key } : { unowned: true }) : {}),
            })
          }
        />
      ) : (
        <List search={search} change={change} withCentre={ofAwardingOrganisation} />
      )}
    </Page>
  )
}

interface ListProps {
  readonly search: ReturnType<typeof useSearchState<typeof SHAPE>>[0]
  readonly change: ReturnType<typeof useSearchState<typeof SHAPE>>[1]
  readonly withCentre: boolean
}

function List({ search, change, withCentre }: ListProps) {
  const verifies = useHasRole('REVIEWER', 'QUALITY_MANAGER')
  const assigns = useHasRole('CENTRE_CONTACT')
  const list = useInfiniteQuery(actionsQuery({ ...filtersOf(search), sort: search.sort }))
  const rows = rowsOf<ActionRow>(list.data)
  // As they were when they were ticked: a decision may take them off the list that is shown.
  const [chosen, setChosen] = useState<readonly ActionRow[]>([])
  const select = (selected: ReadonlySet<string>) => {
    const known = new Map([...rows, ...chosen].map((row) => [row.id, row]))
    setChosen([...selected].flatMap((id) => known.get(id) ?? []))
  }
  const canSelect = (row: ActionRow) =>
    (verifies && row.state === 'SUBMITTED') ||
    (assigns && (row.state === 'OPEN' || row.state === 'IN_PROGRESS' || row.state === 'RETURNED'))
  return (
    <>
      {chosen.length > 0 && <BulkPanel rows={chosen} onDone={() => setChosen([])} />}
      <ActionTable
        caption={t('actions')}
        rows={rows}
        loading={list}
        withCentre={withCentre}
        hide={search.hide}
        also={search.also}
        sort={search.sort}
        onSort={(sort) => change({ sort })}
        selection={
          verifies || assigns
            ? { selected: new Set(chosen.map((row) => row.id)), onChange: select, canSelect }
            : undefined
        }
        empty={<EmptyState title={t('noActions')}>{t('noActionsDetail')}</EmptyState>}
      />
    </>
  )
}
