import type { ReactNode } from 'react'
import { useHasRole } from '../../shared/session/SessionContext'
import { useCentre } from '../../shared/session/useCentre'
import { CentreChoice } from '../../ui/CentreChoice'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { PartsNav } from '../../ui/PartsNav'
import { t } from './words'

const BASE = '/standardisation-events'
const PLACES = [
  ['', t('events')],
  ['/catch-up', t('catchUp')],
] as const

interface Props {
  readonly place: (typeof PLACES)[number][0]
  readonly lead: string
  readonly children: (centre: string) => ReactNode
}

/** A part of the standardisation of one centre. Who has to catch up is for those who see to it. */
export function EventsFrame({ place, lead, children }: Props) {
  const { centre, centres, search } = useCentre(
    'LEAD_IQA',
    'IQA',
    'ASSESSOR',
    'HEAD_OF_CENTRE',
    'CENTRE_CONTACT',
    'CENTRE_MANAGER',
  )
  const seesCatchUp = useHasRole('LEAD_IQA', 'HEAD_OF_CENTRE', 'CENTRE_MANAGER')
  return (
    <Page title={t('title')} lead={lead}>
      {centre ? (
        <>
          <CentreChoice centre={centre} centres={centres} />
          {seesCatchUp && (
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
