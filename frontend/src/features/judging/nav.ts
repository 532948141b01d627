import { IconStar } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'
import { words } from '../../shared/i18n/words'

const t = words('judging.nav', { goodPractice: 'Good practice' })

const nav: readonly NavEntry[] = [
  {
    label: t('goodPractice'),
    to: '/good-practice',
    icon: IconStar,
    place: { CENTRE_CONTACT: 70, HEAD_OF_CENTRE: 70, PRACTITIONER: 70, LEAD_IQA: 70, IQA: 70, ASSESSOR: 70 },
  },
]

export default nav
