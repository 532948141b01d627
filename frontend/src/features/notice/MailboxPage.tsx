import { Anchor, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { text, useSearchState } from '../../shared/useSearchState'
import { DataTable, type Column } from '../../ui/DataTable'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { PlainText } from '../../ui/PlainText'
import { mailboxQuery, type LocalMail } from './queries'
import { t } from './words'

const SEARCH = { to: text() }

const columns: readonly Column<LocalMail>[] = [
  {
    key: 'subject',
    header: t('mailSubject'),
    isTitle: true,
    cell: (mail) => (
      <>
        <Anchor component={Link} to={mail.link ?? '/'} inherit>
          {mail.subject}
        </Anchor>
        {mail.hasCalendar && ` (${t('withCalendar')})`}
        <PlainText>{mail.body}</PlainText>
      </>
    ),
  },
  { key: 'to', header: t('mailTo'), cell: (mail) => mail.to },
  { key: 'at', header: t('mailAt'), cell: (mail) => <InstantText at={mail.at} /> },
]

/** The mails of a local system, in place of a mail server. */
export function Component() {
  const [{ to }, change] = useSearchState(SEARCH)
  const list = useInfiniteQuery(mailboxQuery(to))
  return (
    <Page title={t('mailbox')} lead={t('mailboxLead')}>
      <TextInput label={t('filterTo')} value={to} onChange={(event) => change({ to: event.currentTarget.value })} />
      <DataTable
        caption={t('mailbox')}
        columns={columns}
        rows={rowsOf<LocalMail>(list.data)}
        rowKey={(mail) => mail.id}
        loading={list}
        empty={<EmptyState title={t('mailboxEmpty')} />}
      />
    </Page>
  )
}
