import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { useMe } from '../../shared/session/SessionContext'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { centreQuery } from './queries'
import { t } from './words'

/** Which centre a page is about, and where its pages stand: the own centre's below `/claims`. */
export interface ClaimCentre {
  readonly centre: string
  readonly base: string
}

const PLACES = [
  ['', t('title')],
  ['/batches', t('batches')],
  ['/verifiers', t('verifiers')],
  ['/standards', t('standards')],
] as const

/** A page about one centre's claims, with the ways to its neighbours. */
export function ClaimPage({
  title,
  lead,
  place,
  children,
}: {
  title: string
  lead: string
  place: (typeof PLACES)[number][0]
  children: (of: ClaimCentre) => ReactNode
}) {
  const { centre: named } = useParams()
  const me = useMe()
  const own = me.assignments.find((held) => held.organisationKind === 'CENTRE')
  const centre = named ?? own?.organisationId
  if (!centre) {
    return (
      <Page title={title}>
        <EmptyState title={t('noCentre')}>{t('noCentreDetail')}</EmptyState>
      </Page>
    )
  }
  const base = named ? `/centres/${named}/claims` : '/claims'
  return (
    <OfCentre title={title} lead={lead} place={place} centre={centre} base={base} named={named !== undefined}>
      {children({ centre, base })}
    </OfCentre>
  )
}

function OfCentre({
  title,
  lead,
  place,
  centre,
  base,
  named,
  children,
}: {
  title: string
  lead: string
  place: string
  centre: string
  base: string
  named: boolean
  children: ReactNode
}) {
  const record = useQuery({ ...centreQuery(centre), enabled: named })
  const breadcrumbs = [
    ...(named
      ? [
          { label: t('centres'), to: '/centres' },
          { label: record.data?.name ?? centre, to: `/centres/${centre}` },
        ]
      : []),
    ...(place ? [{ label: t('claims'), to: base }] : []),
  ]
  return (
    <Page
      title={title}
      lead={lead}
      breadcrumbs={breadcrumbs}
      actions={PLACES.filter(([path]) => path !== place).map(([path, label]) => (
        <Button key={path} component={Link} to={base + path} variant="default">
          {label}
        </Button>
      ))}
    >
      {children}
    </Page>
  )
}
