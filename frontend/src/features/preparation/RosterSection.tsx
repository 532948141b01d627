import { Button, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState, type FormEvent } from 'react'
import { Badge, type Tone } from '../../ui/Badge'
import { isAllowed } from '../../ui/commands'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { FormActions } from '../../ui/FieldRow'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { useDraft } from '../../ui/useDraft'
import { CoverageSection } from './CoverageSection'
import classes from './Preparation.module.css'
import {
  agendaQuery,
  rosterQuery,
  useCopyPrevious,
  useInvite,
  useNoteAgreement,
  useWithdraw,
  type Person,
  type Roster,
} from './queries'
import { t } from './words'

// Loaded when they are opened: with them the part of the visit would be over its budget.
const InvitePanel = lazy(async () => ({ default: (await import('./InvitePanel')).InvitePanel }))
const ProgrammesForm = lazy(async () => ({ default: (await import('./ProgrammesForm')).ProgrammesForm }))

const TONES: Readonly<Record<Person['state'], Tone>> = {
  PLANNED: 'neutral',
  INVITED: 'warn',
  ACCEPTED: 'good',
  DECLINED: 'bad',
  ATTENDED: 'good',
  ABSENT: 'bad',
}

type Panel = { readonly kind: 'invite' } | { readonly kind: 'programmes' | 'remove'; readonly person: Person }

/** Who is asked to the practitioners' meeting, for whom they speak, and where a voice is missing (QMR-083, QMR-091). */
export function RosterSection({ visitId }: { visitId: string }) {
  const roster = useQuery(rosterQuery(visitId))
  const dated = useQuery(agendaQuery(visitId)).data?.startOn !== undefined
  const [panel, setPanel] = useState<Panel>()
  const withdraw = useWithdraw(visitId)
  if (roster.error) return <ProblemAlert error={roster.error} onRetry={() => void roster.refetch()} />
  if (!roster.data) return <Lines count={5} />
  const { people, allowedCommands } = roster.data
  const invites = isAllowed(allowedCommands, 'invite')
  const close = () => setPanel(undefined)

  return (
    <Section title={t('people')}>
      <PeopleTable roster={roster} invites={invites} onOpen={setPanel} />
      <Suspense fallback={<Lines count={3} />}>
        {panel?.kind === 'invite' && <InvitePanel visitId={visitId} dated={dated} onDone={close} />}
        {panel?.kind === 'programmes' && (
          <ProgrammesForm key={panel.person.invitationId} visitId={visitId} person={panel.person} onDone={close} />
        )}
      </Suspense>
      {panel?.kind === 'remove' && (
        <ConfirmPanel
          title={t('removeTitle', { name: panel.person.name })}
          confirmLabel={t('removeConfirm')}
          draftKey={`preparation/${panel.person.invitationId}/remove`}
          onCancel={close}
          onConfirm={async () => {
            await withdraw.mutateAsync(panel.person)
            toast(t('removed', { name: panel.person.name }))
            close()
          }}
        >
          {t('removeDetail')}
        </ConfirmPanel>
      )}
      {!panel && (
        <RosterActions
          visitId={visitId}
          roster={roster.data}
          dated={dated}
          onInvite={() => setPanel({ kind: 'invite' })}
        />
      )}
      {(people.length > 0 || invites) && <CoverageSection visitId={visitId} />}
      <Agreement key={roster.data.etag} visitId={visitId} roster={roster.data} />
    </Section>
  )
}

function PeopleTable({
  roster,
  invites,
  onOpen,
}: {
  roster: { data: Roster | undefined; isPending: boolean; error: unknown; refetch: () => unknown }
  invites: boolean
  onOpen: (panel: Panel) => void
}) {
  const columns: readonly Column<Person>[] = [
    {
      key: 'name',
      header: t('name'),
      isTitle: true,
      cell: (person) => (
        <>
          {person.name}
          {person.partner && <div className={classes.dim}>{t('atCentre', { centre: person.centreName })}</div>}
        </>
      ),
    },
    {
      key: 'speaksFor',
      header: t('speaksFor'),
      cell: (person) => person.programmes.map((programme) => programme.title).join(', '),
    },
    {
      key: 'answer',
      header: t('answer'),
      cell: (person) => (
        <>
          <Badge tone={TONES[person.state]}>{t(`state${person.state}`)}</Badge>
          {person.answerNote && <PlainText>{person.answerNote}</PlainText>}
        </>
      ),
    },
  ]
  const change: Column<Person> = {
    key: 'change',
    header: t('changeProgrammes'),
    cell: (person) =>
      person.state !== 'ATTENDED' &&
      person.state !== 'ABSENT' && (
        <>
          <Button
            variant="subtle"
            aria-label={t('changeProgrammesOf', { name: person.name })}
            onClick={() => onOpen({ kind: 'programmes', person })}
          >
            {t('changeProgrammes')}
          </Button>
          <Button
            variant="subtle"
            aria-label={t('removeTitle', { name: person.name })}
            onClick={() => onOpen({ kind: 'remove', person })}
          >
            {t('remove')}
          </Button>
        </>
      ),
  }
  return (
    <DataTable
      caption={t('people')}
      columns={invites ? [...columns, change] : columns}
      rows={roster.data?.people ?? []}
      rowKey={(person) => person.invitationId}
      loading={roster}
      empty={
        <EmptyState order={3} title={t('nobody')}>
          {invites ? t('nobodyCentre') : t('nobodyReviewer')}
        </EmptyState>
      }
    />
  )
}

function RosterActions({
  visitId,
  roster,
  dated,
  onInvite,
}: {
  visitId: string
  roster: Roster
  dated: boolean
  onInvite: () => void
}) {
  const send = useInvite(visitId)
  const copy = useCopyPrevious(visitId)
  const unsent = roster.people.filter((person) => person.state === 'PLANNED')
  if (!isAllowed(roster.allowedCommands, 'invite')) return null
  return (
    <>
      <ProblemAlert error={send.error ?? copy.error} />
      <div className={classes.actions}>
        {dated && unsent.length > 0 && (
          <Button
            loading={send.isPending}
            onClick={() =>
              send.mutate(
                { personIds: unsent.map((person) => person.personId) },
                { onSuccess: () => toast(t('invited')) },
              )
            }
          >
            {t('sendInvitations', { count: String(unsent.length) })}
          </Button>
        )}
        <Button variant={unsent.length > 0 && dated ? 'default' : 'filled'} onClick={onInvite}>
          {t('invite')}
        </Button>
        {isAllowed(roster.allowedCommands, 'copy-previous') && (
          <Button
            variant="default"
            loading={copy.isPending}
            onClick={() => copy.mutate(undefined, { onSuccess: () => toast(t('copied')) })}
          >
            {t('copyPrevious')}
          </Button>
        )}
      </div>
    </>
  )
}

function Agreement({ visitId, roster }: { visitId: string; roster: Roster & { readonly etag: string } }) {
  const save = useNoteAgreement(visitId, roster.etag)
  const [editing, setEditing] = useState(false)
  const [text, setText, clear] = useDraft(`preparation/${visitId}/agreement`, roster.agreementNote ?? '')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (save.isPending) return
    try {
      await save.mutateAsync(text)
      clear()
      toast(t('saved'))
    } catch {
      // Shown below; the text stays.
    }
  }
  return (
    <Section order={3} title={t('agreement')}>
      <p className={classes.dim}>{t('agreementHint')}</p>
      {editing ? (
        <form className={classes.text} onSubmit={(event) => void submit(event)} noValidate>
          <ProblemAlert error={save.error} />
          <Textarea
            label={t('agreement')}
            autosize
            minRows={2}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <FormActions>
            <Button type="submit" loading={save.isPending}>
              {t('save')}
            </Button>
            <Button variant="default" onClick={() => (clear(), setEditing(false))}>
              {t('cancel')}
            </Button>
          </FormActions>
        </form>
      ) : (
        <>
          {roster.agreementNote ? <PlainText>{roster.agreementNote}</PlainText> : <p>{t('noAgreement')}</p>}
          {isAllowed(roster.allowedCommands, 'note-agreement') && (
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('changeAgreement')}
            </Button>
          )}
        </>
      )}
    </Section>
  )
}
