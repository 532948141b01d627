import { Anchor, Button, Checkbox, NativeSelect } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { asProblem, type Problem } from '../../api/problem'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { choice, flag, text, useSearchState } from '../../shared/useSearchState'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { saveFile } from '../../ui/saveFile'
import classes from './Action.module.css'
import { ActionTable } from './ActionTable'
import { actionsQuery, type ActionFilters, type ActionRow } from './queries'
import { t } from './words'

const SHOW = ['open', 'overdue', 'submitted', 'done', 'all'] as const
type Show = (typeof SHOW)[number]

const SHAPE = { show: choice(SHOW, 'open'), mine: flag, sort: text('dueOn'), centre: text(), objective: text() }

const FILTERS: Readonly<Record<Show, ActionFilters>> = {
  open: { state: ['OPEN', 'IN_PROGRESS', 'RETURNED', 'SUBMITTED'] },
  overdue: { overdue: true },
  submitted: { state: ['SUBMITTED'] },
  done: { state: ['COMPLETED'] },
  all: {},
}

const LABELS: Readonly<Record<Show, string>> = {
  open: t('showOpen'),
  overdue: t('showOverdue'),
  submitted: t('showSubmitted'),
  done: t('showDone'),
  all: t('showAll'),
}

function searchOf(filters: ActionFilters): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(filters)) {
    for (const each of Array.isArray(value) ? value : [value]) search.append(name, String(each))
  }
  return search.toString()
}

/** The tracker: every action the person has to do with, nearest date first. */
export function Component() {
  const [filters, change] = useSearchState(SHAPE)
  const ofAwardingOrganisation = useHasRole(
    'REVIEWER',
    'QUALITY_MANAGER',
    'TEAM_LEADER',
    'AO_ADMIN',
    'PRINCIPAL_REVIEWER',
  )
  const verifies = useHasRole('REVIEWER', 'QUALITY_MANAGER')
  const readsRecommendations = useHasRole(
    'REVIEWER',
    'QUALITY_MANAGER',
    'TEAM_LEADER',
    'AO_ADMIN',
    'PRINCIPAL_REVIEWER',
    'CENTRE_CONTACT',
    'HEAD_OF_CENTRE',
  )
  const [problem, setProblem] = useState<Problem>()
  const asked: ActionFilters = {
    ...FILTERS[filters.show],
    ...(filters.mine ? { mine: true } : {}),
    ...(filters.centre ? { centre: filters.centre } : {}),
    ...(filters.objective ? { objective: [filters.objective] } : {}),
    sort: filters.sort,
  }
  const list = useInfiniteQuery(actionsQuery(asked))
  const saveCsv = async () => {
    setProblem(undefined)
    try {
      await saveFile(`/actions?${searchOf({ ...asked, limit: 200 })}`, 'text/csv', 'actions.csv')
    } catch (error) {
      setProblem(asProblem(error))
    }
  }

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
      <div className={classes.filters}>
        <NativeSelect
          label={t('show')}
          value={filters.show}
          onChange={(event) => change({ show: event.currentTarget.value as Show })}
          data={SHOW.map((value) => ({ value, label: LABELS[value] }))}
        />
        <Checkbox
          label={t('mineOnly')}
          checked={filters.mine}
          onChange={(event) => change({ mine: event.currentTarget.checked })}
        />
        <Button variant="default" onClick={() => void saveCsv()}>
          {t('saveCsv')}
        </Button>
      </div>
      <ProblemAlert error={problem} />
      <ActionTable
        caption={t('actions')}
        rows={rowsOf<ActionRow>(list.data)}
        loading={list}
        withCentre={ofAwardingOrganisation}
        sort={filters.sort}
        onSort={(sort) => change({ sort })}
        empty={<EmptyState title={t('noActions')}>{t('noActionsDetail')}</EmptyState>}
      />
    </Page>
  )
}
