import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLocation, useParams } from 'react-router'
import type { Role } from '../../shared/session/model'
import { useHasRole } from '../../shared/session/SessionContext'
import { Page, type Crumb } from '../../ui/Page'
import { PartsNav } from '../../ui/PartsNav'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { PageSkeleton } from '../../ui/Skeletons'
import { areaQuery, type Area } from './teamQueries'
import { t } from './teamWords'

const AREAS: Crumb = { label: t('areas'), to: '/iqa-areas' }

const PARTS = [
  ['', t('partTeam')],
  ['/skills', t('partSkills')],
  ['/training-needs', t('partNeeds')],
  ['/conflicts', t('partConflicts')],
] as const

/** Who sees what is known of the members; others of the centre's management see who they are. */
const SKILLS: readonly Role[] = ['LEAD_IQA', 'IQA', 'HEAD_OF_CENTRE']
const NEEDS: readonly Role[] = ['LEAD_IQA', 'IQA']

interface Props {
  /** Of the page; without one, the area's own. */
  readonly title?: string
  readonly lead?: string
  /** The way from the area to this page, where it does not stand directly below. */
  readonly crumbs?: readonly Crumb[]
  readonly children: (area: Area) => ReactNode
}

/** A page of an area, with the ways to its other parts. */
export function AreaFrame({ title, lead, crumbs = [], children }: Props) {
  const { areaId = '' } = useParams()
  const { pathname } = useLocation()
  const seesSkills = useHasRole(...SKILLS)
  const seesNeeds = useHasRole(...NEEDS)
  const found = useQuery(areaQuery(areaId))
  if (found.isPending) return <PageSkeleton />
  if (!found.data) {
    return (
      <Page title={title ?? t('area')} breadcrumbs={[AREAS]}>
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    )
  }
  const area = found.data
  const base = `/iqa-areas/${area.id}`
  return (
    <Page
      title={title ?? area.name}
      breadcrumbs={title ? [AREAS, { label: area.name, to: base }, ...crumbs] : [AREAS]}
      {...(lead ? { lead } : {})}
    >
      <PartsNav
        label={t('partsOfArea')}
        parts={PARTS.filter(([path]) => (path === '/training-needs' ? seesNeeds : path === '' || seesSkills)).map(
          ([path, label]) => ({ to: base + path, label, current: pathname === base + path }),
        )}
      />
      {children(area)}
    </Page>
  )
}
