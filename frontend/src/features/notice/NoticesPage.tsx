import { Anchor, Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { PlainText } from '../../ui/PlainText'
import { noticesQuery, useRead, type Notice } from './queries'
import { t } from './words'

/** My messages, newest first. Opening what a message is about marks it as read. */
export function Component() {
  const list = useInfiniteQuery(noticesQuery())
  const read = useRead()
  const rows = rowsOf<Notice>(list.data)
  const columns: readonly Column<Notice>[] = [
    {
      key: 'subject',
      header: t('notices'),
      isTitle: true,
      cell: (row) => (
        <>
          <Anchor component={Link} to={row.link ?? '/'} inherit onClick={() => read.mutate(row.id)}>
            {row.subject}
          </Anchor>{' '}
          {!row.readAt && <Badge tone="info">{t('new')}</Badge>}
          <div style={{ fontWeight: 400 }}>
            <PlainText>{row.body}</PlainText>
          </div>
        </>
      ),
    },
    { key: 'at', header: t('mailAt'), cell: (row) => <InstantText at={row.at} /> },
  ]
  return (
    <Page
      title={t('notices')}
      actions={
        rows.some((row) => !row.readAt) && (
          <Button variant="default" loading={read.isPending} onClick={() => read.mutate(undefined)}>
            {t('readAll')}
          </Button>
        )
      }
    >
      <DataTable
        caption={t('notices')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        loading={list}
        empty={<EmptyState title={t('empty')}>{t('emptyDetail')}</EmptyState>}
      />
    </Page>
  )
}
