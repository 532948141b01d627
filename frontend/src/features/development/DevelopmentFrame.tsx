import type { ReactNode } from 'react'
import { useHasRole } from '../../shared/session/SessionContext'
import { CentreChoice } from '../../ui/CentreChoice'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { PartsNav } from '../../ui/PartsNav'
import { useLogCentre } from './useLogCentre'
import { t } from './words'

const BASE = '/development'
const PLACES = [
  ['', t('own')],
  ['/team', t('team')],
] as const

interface Props {
  readonly place: (typeof PLACES)[number][0]
  readonly lead: string
  readonly children: (centre: string) => ReactNode
}

/** A part of the CPD at one centre: everybody's own log; the team's for who leads. */
export function DevelopmentFrame({ place, lead, children }: Props) {
  const { centre, centres, search } = useLogCentre()
  const seesTeam = useHasRole('LEAD_IQA', 'HEAD_OF_CENTRE')
  return (
    <Page title={t('title')} lead={lead}>
      {centre ? (
        <>
          <CentreChoice centre={centre} centres={centres} />
          {seesTeam && (
            <PartsNav
              label={t('parts')}
              parts={PLACES.map(([path, label]) => ({ to: BASE + path + search, label, current: path === place }))}
            />
          )}
          {children(centre)}
        </>
      ) : (
        <EmptyState title={t('noCentre')}>{t('noCentreDetail')}</EmptyState>
      )}
    </Page>
  )
}
