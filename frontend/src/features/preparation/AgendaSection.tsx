import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Badge } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { isAllowed } from '../../ui/commands'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { AgendaEditor } from './AgendaEditor'
import { AgendaTable } from './AgendaTable'
import classes from './Preparation.module.css'
import { agendaQuery, useAcceptAgenda, type Agenda } from './queries'
import { t } from './words'

/** The agenda: who accepted which version, the items, and what the caller may do with it (QMR-081, QMR-143). */
export function AgendaSection({ visitId }: { visitId: string }) {
  const agenda = useQuery(agendaQuery(visitId))
  const accept = useAcceptAgenda(visitId)
  const [editing, setEditing] = useState(false)
  if (agenda.error) return <ProblemAlert error={agenda.error} onRetry={() => void agenda.refetch()} />
  if (!agenda.data) return <Lines count={5} />
  const { number, items, allowedCommands, itemTypes } = agenda.data
  const mayEdit = isAllowed(allowedCommands, 'edit-agenda')
  const labels = new Map(itemTypes.map((type) => [type.code, type.label]))

  return (
    <Section title={t('agenda')}>
      {number > 0 && <Standing agenda={agenda.data} />}
      {agenda.data.focusAreas.length > 0 && (
        <p>
          {t('focus')}{' '}
          {agenda.data.focusAreas.map((area) => (area.about ? `${area.about}: ${area.words}` : area.words)).join('; ')}
        </p>
      )}
      {editing ? (
        <AgendaEditor visitId={visitId} agenda={agenda.data} onDone={() => setEditing(false)} />
      ) : items.length === 0 ? (
        <EmptyState
          order={3}
          title={t('noAgenda')}
          action={mayEdit && <Button onClick={() => setEditing(true)}>{t('writeAgenda')}</Button>}
        >
          {t('noAgendaDetail')}
        </EmptyState>
      ) : (
        <>
          <AgendaTable agenda={agenda.data} labels={labels} />
          <ProblemAlert error={accept.error} />
          <div className={classes.actions}>
            <CommandButton
              command="accept-agenda"
              commands={allowedCommands}
              loading={accept.isPending}
              onClick={() =>
                accept.mutate(number, { onSuccess: () => toast(t('agendaAccepted', { number: String(number) })) })
              }
            >
              {t('acceptAgenda', { number: String(number) })}
            </CommandButton>
            {mayEdit && (
              <Button variant="default" onClick={() => setEditing(true)}>
                {t('editAgenda')}
              </Button>
            )}
            <Button variant="default" onClick={() => window.print()}>
              {t('print')}
            </Button>
          </div>
        </>
      )}
    </Section>
  )
}

function Standing({ agenda }: { agenda: Agenda }) {
  return (
    <>
      <p>
        <Badge tone={agenda.agreed ? 'good' : 'warn'}>{agenda.agreed ? t('agreed') : t('notAgreed')}</Badge>{' '}
        {t('version', { number: String(agenda.number) })}
        {agenda.editedBy && `, ${t('writtenBy', { name: agenda.editedBy })}`}
        {agenda.editedAt && (
          <>
            , <InstantText at={agenda.editedAt} />
          </>
        )}
      </p>
      <dl className={classes.sides}>
        <Side label={t('reviewer')} accepted={agenda.reviewer} />
        <Side label={t('nominee')} accepted={agenda.contact} />
      </dl>
    </>
  )
}

function Side({ label, accepted }: { label: string; accepted: Agenda['reviewer'] }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {accepted ? (
          <>
            {t('acceptedBy', { name: accepted.by })}, <InstantText at={accepted.at} />
          </>
        ) : (
          t('waitsFor')
        )}
      </dd>
    </div>
  )
}
