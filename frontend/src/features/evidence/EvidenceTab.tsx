import { Anchor, Button, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { asProblem, type Problem } from '../../api/problem'
import { rowsOf } from '../../api/query'
import { useMe, useHasRole } from '../../shared/session/SessionContext'
import { text, useSearchState } from '../../shared/useSearchState'
import { Badge } from '../../ui/Badge'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DataTable, type Column } from '../../ui/DataTable'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { saveFile } from '../../ui/saveFile'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { AddEvidence } from './AddEvidence'
import classes from './Evidence.module.css'
import { evidenceQuery, useDeleteEvidence, type Evidence } from './queries'
import { Requests } from './Requests'
import { t } from './words'

const SHAPE = { measure: text() }

/** The evidence of one visit. */
export default function EvidenceTab() {
  const { visitId = '' } = useParams()
  const [{ measure }, change] = useSearchState(SHAPE)
  const [adding, setAdding] = useState(false)
  const [deleting, setDeleting] = useState<Evidence>()
  const [problem, setProblem] = useState<Problem>()
  const me = useMe()
  const isContact = useHasRole('CENTRE_CONTACT')
  const mayAdd = useHasRole('REVIEWER', 'CENTRE_CONTACT', 'HEAD_OF_CENTRE', 'PRACTITIONER', 'EXAMS_OFFICER')
  const readsRequests = useHasRole(
    'REVIEWER',
    'QUALITY_MANAGER',
    'PRINCIPAL_REVIEWER',
    'CENTRE_CONTACT',
    'HEAD_OF_CENTRE',
  )
  const list = useInfiniteQuery(evidenceQuery(visitId, measure))
  const remove = useDeleteEvidence()

  const get = async (row: Evidence) => {
    setProblem(undefined)
    try {
      await saveFile(`/evidence/${row.id}/content`, '*/*', row.title)
    } catch (error) {
      setProblem(asProblem(error))
    }
  }

  const columns: readonly Column<Evidence>[] = [
    {
      key: 'title',
      header: t('evidence'),
      isTitle: true,
      cell: (row) => (
        <div className={classes.row}>
          <Anchor component={Link} to={`/evidence/${row.id}`} inherit>
            {row.title}
          </Anchor>
          <div className={classes.meta}>
            {[t(`kind${row.kind}`), row.type, !row.place?.startsWith('/') && row.place, row.note]
              .filter(Boolean)
              .join(' · ')}{' '}
            {row.link && (
              <Anchor href={row.link} target="_blank" rel="noopener noreferrer" inherit>
                {row.link}
              </Anchor>
            )}
          </div>
        </div>
      ),
    },
    { key: 'measures', header: t('measures'), cell: (row) => row.measures.join(', ') },
    {
      key: 'added',
      header: t('addedBy'),
      cell: (row) => (
        <>
          {row.addedBy}, <InstantText at={row.addedAt} />
        </>
      ),
    },
    {
      key: 'actions',
      header: t('use'),
      cell: (row) => (
        <div className={classes.actions}>
          {row.policy?.reviewOverdue && <Badge tone="warn">{t('reviewOverdue')}</Badge>}
          {row.inUse && <Badge tone="neutral">{t('inUse')}</Badge>}
          {row.kind === 'FILE' && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => void get(row)}
              aria-label={`${t('download')}: ${row.title}`}
            >
              {t('download')}
            </Button>
          )}
          {!row.inUse && (row.addedById === me.id || (isContact && row.side === 'CENTRE')) && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => setDeleting(row)}
              aria-label={`${t('delete')}: ${row.title}`}
            >
              {t('delete')}
            </Button>
          )}
        </div>
      ),
    },
  ]

  return (
    <>
      <Section
        title={t('evidence')}
        actions={mayAdd && !adding && <Button onClick={() => setAdding(true)}>{t('add')}</Button>}
      >
        <p>{t('lead')}</p>
        {adding && <AddEvidence visitId={visitId} measure={measure} onDone={() => setAdding(false)} />}
        {deleting && (
          <ConfirmPanel
            title={t('deleteTitle', { title: deleting.title })}
            confirmLabel={t('delete')}
            draftKey={`evidence/${deleting.id}/delete`}
            danger
            onCancel={() => setDeleting(undefined)}
            onConfirm={async () => {
              await remove.mutateAsync(deleting.id)
              toast(t('deleted'))
              setDeleting(undefined)
            }}
          >
            {t('deleteLead')}
          </ConfirmPanel>
        )}
        <div className={classes.filters}>
          <TextInput
            label={t('filterMeasure')}
            value={measure}
            onChange={(event) => change({ measure: event.currentTarget.value.trim().toUpperCase() })}
          />
        </div>
        <ProblemAlert error={problem} />
        <DataTable<Evidence>
          caption={t('evidence')}
          columns={columns}
          rows={rowsOf<Evidence>(list.data)}
          rowKey={(row) => row.id}
          loading={list}
          empty={
            <EmptyState order={3} title={t('none')}>
              {t('noneDetail')}
            </EmptyState>
          }
        />
      </Section>
      {readsRequests && <Requests visitId={visitId} />}
    </>
  )
}
