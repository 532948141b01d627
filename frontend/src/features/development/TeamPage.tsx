import { Anchor, Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { rowsOf } from '../../api/query'
import { text, useSearchState } from '../../shared/useSearchState'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import classes from './Development.module.css'
import { DevelopmentFrame } from './DevelopmentFrame'
import { Downloads, Entries } from './Entries'
import { inWords } from './numbers'
import { Outstanding } from './Outstanding'
import { standingsQuery, type Standing } from './queries'
import { t } from './words'

const FractionForm = lazy(() => import('./FractionForm'))

/** Named as in the interface. */
const SHAPE = { person: text(), from: text() }

/** The CPD of everybody at the centre: how they stand, and what waits to be verified (IQA-076). */
export function Component() {
  return (
    <DevelopmentFrame place="/team" lead={t('teamLead')}>
      {(centre) => <Team key={centre} centre={centre} />}
    </DevelopmentFrame>
  )
}

function Team({ centre }: { centre: string }) {
  const [search, change] = useSearchState(SHAPE)
  const list = useInfiniteQuery(standingsQuery(centre))
  const standings = rowsOf<Standing>(list.data)
  const [setting, setSetting] = useState<string>()
  const chosen = standings.find(({ personId }) => personId === setting)
  const named = standings.find(({ personId }) => personId === search.person)
  const filters = {
    centre,
    ...(search.person ? { person: search.person } : {}),
    ...(search.from ? { from: search.from } : {}),
  }
  const columns: readonly Column<Standing>[] = [
    {
      key: 'person',
      header: t('person'),
      isTitle: true,
      cell: (row) => (
        <Anchor
          component="button"
          type="button"
          inherit
          aria-label={t('logOf', { name: row.personName })}
          onClick={() => change({ person: row.personId })}
        >
          {row.personName}
        </Anchor>
      ),
    },
    { key: 'fraction', header: t('fraction'), align: 'end', cell: (row) => inWords(row.fraction) },
    { key: 'target', header: t('target'), align: 'end', cell: (row) => inWords(row.target) },
    { key: 'logged', header: t('logged'), align: 'end', cell: (row) => inWords(row.logged) },
    { key: 'verified', header: t('verifiedHours'), align: 'end', cell: (row) => inWords(row.verified) },
    { key: 'outstanding', header: t('outstanding'), cell: (row) => <Outstanding standing={row} /> },
    {
      key: 'set',
      header: '',
      cell: (row) => (
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('setFractionOf', { name: row.personName })}
          onClick={() => setSetting(row.personId)}
        >
          {t('setFraction')}
        </Button>
      ),
    },
  ]
  return (
    <>
      <Section title={t('standings')}>
        {chosen && (
          <Suspense fallback={<Lines count={2} />}>
            <FractionForm
              key={chosen.personId}
              centre={centre}
              standing={chosen}
              onDone={() => setSetting(undefined)}
            />
          </Suspense>
        )}
        <DataTable
          caption={t('standings')}
          columns={columns}
          rows={standings}
          rowKey={(row) => row.personId}
          loading={list}
          empty={
            <EmptyState title={t('noStandings')} order={3}>
              {t('noStandingsDetail')}
            </EmptyState>
          }
        />
      </Section>
      <Section title={named ? t('onlyPerson', { name: named.personName }) : t('log')}>
        <div role="search" aria-label={t('filters')} className={classes.filters}>
          <DateField label={t('from')} value={search.from || null} onChange={(from) => change({ from: from ?? '' })} />
          {search.person && (
            <Button variant="default" onClick={() => change({ person: '' })}>
              {t('everybody')}
            </Button>
          )}
          <Downloads filters={filters} />
        </div>
        <Entries
          filters={filters}
          withNames
          empty={
            <EmptyState title={t('noneTeam')} order={3}>
              {t('noneTeamDetail')}
            </EmptyState>
          }
        />
      </Section>
    </>
  )
}
