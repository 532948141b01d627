import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { offered } from '../../ui/commands'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { Conversation } from './Conversation'
import { ProposeForm } from './ProposeForm'
import { useVisitCommand, visitQuery, type Visit } from './queries'
import { writeSpan } from './spans'
import { t } from './words'
import classes from './Visit.module.css'

/** How both sides come to a date: what was said so far, and the calendar to say more. */
export default function DatesTab() {
  const { visitId = '' } = useParams()
  const visit = useQuery(visitQuery(visitId)).data
  if (!visit) return null
  const propose = offered(visit.allowedCommands, 'propose-date')
  return (
    <>
      <Agreed visit={visit} />
      <Section title={t('conversation')}>
        {visit.proposals.length > 0 ? (
          <Conversation visit={visit} />
        ) : (
          <EmptyState title={t('noProposals')} order={3}>
            {propose?.missing?.[0]?.message ?? t('noProposalsDetail')}
          </EmptyState>
        )}
      </Section>
      {propose?.allowed && (
        <Section title={visit.state === 'PROPOSED' ? t('counter') : t('propose')}>
          <ProposeForm visit={visit} />
        </Section>
      )}
    </>
  )
}

/** The agreed date with what can be done about it. */
function Agreed({ visit }: { visit: Visit & { etag: string } }) {
  const [open, setOpen] = useState<'move' | 'cancel'>()
  const send = useVisitCommand(visit)
  const close = () => setOpen(undefined)
  const title = visit.startOn
    ? t('agreedOn', { dates: writeSpan({ startOn: visit.startOn, endOn: visit.endOn }) })
    : t('noDateYet')

  if (open === 'move') {
    return (
      <Section title={t('moveTitle')}>
        <ProposeForm visit={visit} moving onDone={close} />
      </Section>
    )
  }
  if (open === 'cancel') {
    return (
      <ConfirmPanel
        title={t('cancelTitle')}
        confirmLabel={t('cancelDate')}
        draftKey={`visit/${visit.id}/cancel-date`}
        reason="required"
        danger
        onConfirm={async (reason) => {
          await send.mutateAsync({ name: 'cancel-date', body: { reason } })
          toast(t('released'))
          close()
        }}
        onCancel={close}
      >
        {t('cancelText')}
      </ConfirmPanel>
    )
  }
  return (
    <Section title={title}>
      <p>{visit.startOn ? t('agreedDetail') : visit.state === 'DUE' ? t('notYetAllocated') : t('noDateYetDetail')}</p>
      <div className={classes.commands}>
        <CommandButton
          command="move-date"
          commands={visit.allowedCommands}
          variant="default"
          onClick={() => setOpen('move')}
        >
          {t('move')}
        </CommandButton>
        <CommandButton
          command="cancel-date"
          commands={visit.allowedCommands}
          variant="default"
          onClick={() => setOpen('cancel')}
        >
          {t('cancelDate')}
        </CommandButton>
      </div>
    </Section>
  )
}
