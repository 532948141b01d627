import { ActionIcon, Indicator } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { unreadQuery } from './queries'
import { t } from './words'

/** How many messages are unread; leads to them. */
export default function Bell() {
  const { data } = useQuery(unreadQuery())
  const unread = data?.unread ?? 0
  const label = unread > 0 ? t('unread', { count: unread }) : t('none')
  return (
    <Indicator label={unread} size={18} disabled={unread === 0} offset={6}>
      <ActionIcon
        component={Link}
        to="/notices"
        variant="subtle"
        color="gray"
        size={44}
        aria-label={label}
        title={label}
      >
        <IconBell size={22} aria-hidden />
      </ActionIcon>
    </Indicator>
  )
}
