import { IconBuildingCommunity, IconCirclesRelation, IconMap, IconUsers } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'
import { t } from './words'

const nav: readonly NavEntry[] = [
  { label: t('people'), to: '/people', icon: IconUsers, place: { AO_ADMIN: 40, PLATFORM_ADMIN: 20 } },
  {
    label: t('centres'),
    to: '/centres',
    icon: IconBuildingCommunity,
    place: {
      REVIEWER: 40,
      SENIOR_REVIEWER: 30,
      PRINCIPAL_REVIEWER: 40,
      TEAM_LEADER: 50,
      QUALITY_MANAGER: 60,
      ADVISER: 20,
      AO_ADMIN: 45,
    },
  },
  {
    label: t('consortia'),
    to: '/consortia',
    icon: IconCirclesRelation,
    place: { PRINCIPAL_REVIEWER: 45, TEAM_LEADER: 55, QUALITY_MANAGER: 65, AO_ADMIN: 48 },
  },
  { label: t('regions'), to: '/regions', icon: IconMap, place: { AO_ADMIN: 46 } },
]

export default nav
