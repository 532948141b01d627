import { IconCertificate, IconFileCertificate, IconUsers } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'
import { t } from './words'

const nav: readonly NavEntry[] = [
  { label: t('people'), to: '/staff', icon: IconUsers, place: { CENTRE_CONTACT: 50, HEAD_OF_CENTRE: 50 } },
  { label: t('catalogue'), to: '/qualifications', icon: IconCertificate, place: { AO_ADMIN: 47 } },
  { label: t('termsTitle'), to: '/recognition-terms', icon: IconFileCertificate, place: { AO_ADMIN: 49 } },
]

export default nav
