import { IconCalendarEvent, IconCalendarRepeat, IconScale, IconUserPlus, IconUsersGroup } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'
import { t } from './words'

const nav: readonly NavEntry[] = [
  {
    label: t('allocation'),
    to: '/allocation',
    icon: IconUserPlus,
    place: { TEAM_LEADER: 20, AO_ADMIN: 20 },
  },
  {
    label: t('visits'),
    to: '/visits',
    icon: IconCalendarEvent,
    place: {
      REVIEWER: 20,
      SENIOR_REVIEWER: 20,
      PRINCIPAL_REVIEWER: 20,
      ADVISER: 20,
      QUALITY_MANAGER: 40,
      TEAM_LEADER: 30,
      AO_ADMIN: 30,
    },
  },
  {
    label: t('review'),
    to: '/visits',
    icon: IconCalendarEvent,
    place: { CENTRE_CONTACT: 20, HEAD_OF_CENTRE: 20 },
  },
  {
    label: t('cycles'),
    to: '/cycles',
    icon: IconCalendarRepeat,
    place: { AO_ADMIN: 70, TEAM_LEADER: 70, PRINCIPAL_REVIEWER: 70 },
  },
  {
    label: t('teams'),
    to: '/teams',
    icon: IconUsersGroup,
    place: { AO_ADMIN: 72, TEAM_LEADER: 72, PRINCIPAL_REVIEWER: 30, QUALITY_MANAGER: 72 },
  },
  {
    label: t('standardisation'),
    to: '/standardisation',
    icon: IconScale,
    place: { AO_ADMIN: 74, TEAM_LEADER: 74, PRINCIPAL_REVIEWER: 35, QUALITY_MANAGER: 74 },
  },
]

export default nav
