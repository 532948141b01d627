import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { useHasRole, useMe } from '../../shared/session/SessionContext'
import { EmptyState } from '../../ui/EmptyState'
import { Page, type Crumb } from '../../ui/Page'
import { PartsNav } from '../../ui/PartsNav'
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
  ['/certificates', t('certificates')],
  ['/incidents', t('incidents')],
] as const

export type Place = (typeof PLACES)[number][0]

/** What went wrong is read by those who stand for the centre, and those it is reported to. */
const CONFIDENTIAL: readonly Place[] = ['/certificates', '/incidents']

/** The centre that the address names, or the own one. */
export function useClaimCentre(): (ClaimCentre & { readonly named: boolean }) | undefined {
  const { centre: named } = useParams()
  const own = useMe().assignments.find((held) => held.organisationKind === 'CENTRE')?.organisationId
  if (named) return { centre: named, base: `/centres/${named}/claims`, named: true }
  return own ? { centre: own, base: '/claims', named: false } : undefined
}

/** A part of one centre's claims, with the ways to the other parts. */
export function ClaimPage({
  title,
  lead,
  place,
  children,
}: {
  title: string
  lead: string
  place: Place
  children: (of: ClaimCentre) => ReactNode
}) {
  const of = useClaimCentre()
  const crumbs = useClaimCrumbs()
  const confidential = useHasRole(
    'QUALITY_MANAGER',
    'AO_ADMIN',
    'CENTRE_CONTACT',
    'HEAD_OF_CENTRE',
    'EXAMS_OFFICER',
    'CENTRE_MANAGER',
  )
  if (!of) {
    return (
      <Page title={title}>
        <EmptyState title={t('noCentre')}>{t('noCentreDetail')}</EmptyState>
      </Page>
    )
  }
  return (
    <Page title={title} lead={lead} breadcrumbs={crumbs.slice(0, -1)}>
      <PartsNav
        label={t('parts')}
        parts={PLACES.filter(([path]) => confidential || !CONFIDENTIAL.includes(path)).map(([path, label]) => ({
          to: of.base + path,
          label,
          current: path === place,
        }))}
      />
      {children(of)}
    </Page>
  )
}

/** The way to a record below a part of the claims: the centre where it is not the own one, the claims, the part. */
export function useClaimCrumbs(place?: Place): Crumb[] {
  const of = useClaimCentre()
  const record = useQuery({ ...centreQuery(of?.centre ?? ''), enabled: of?.named ?? false })
  if (!of) return []
  return [
    ...(of.named
      ? [
          { label: t('centres'), to: '/centres' },
          { label: record.data?.name ?? '…', to: `/centres/${of.centre}` },
        ]
      : []),
    { label: t('claims'), to: of.base },
    ...PLACES.filter(([path]) => path === place && path !== '').map(([path, label]) => ({
      label,
      to: of.base + path,
    })),
  ]
}
