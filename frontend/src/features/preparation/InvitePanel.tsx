import { Button, Checkbox, MultiSelect } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import classes from './Preparation.module.css'
import { candidatesQuery, useInvite, type Candidates } from './queries'
import { t } from './words'

interface Props {
  readonly visitId: string
  /** Whether there is an agreed date: without one nobody is asked yet. */
  readonly dated: boolean
  readonly onDone: () => void
}

/** The nominee chooses whom to ask, from the centre's practitioners and its partners' (QMR-046, QMR-083). */
export function InvitePanel({ visitId, dated, onDone }: Props) {
  const candidates = useQuery(candidatesQuery(visitId))
  return (
    <Section order={3} title={t('invite')}>
      <p className={classes.text}>{dated ? t('inviteLead') : t('inviteNoDate')}</p>
      <ProblemAlert error={candidates.error} onRetry={() => void candidates.refetch()} />
      {candidates.isPending && <Lines />}
      {candidates.data?.people.length === 0 && (
        <EmptyState
          order={4}
          title={t('allInvited')}
          action={
            <Button variant="default" onClick={onDone}>
              {t('cancel')}
            </Button>
          }
        >
          {t('allInvitedDetail')}
        </EmptyState>
      )}
      {candidates.data && candidates.data.people.length > 0 && (
        <InviteForm visitId={visitId} candidates={candidates.data} dated={dated} onDone={onDone} />
      )}
    </Section>
  )
}

function InviteForm({ visitId, candidates, dated, onDone }: Props & { candidates: Candidates }) {
  const invite = useInvite(visitId)
  const titles = new Map(candidates.programmes.map((programme) => [programme.id, programme.title]))
  const form = useForm({
    mode: 'controlled',
    initialValues: { personIds: [] as string[], programmeIds: [] as string[] },
    validate: { personIds: isNotEmpty(t('choosePeople')) },
  })
  const submission = useSubmit(form, async ({ personIds, programmeIds }) => {
    await invite.mutateAsync({ personIds, ...(programmeIds.length > 0 ? { programmeIds } : {}) })
    toast(dated ? t('invited') : t('listed'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Checkbox.Group label={t('whom')} withAsterisk {...field(form, 'personIds')}>
          {candidates.people.map((person) => (
            <Checkbox
              key={person.personId}
              value={person.personId}
              className={classes.choice ?? ''}
              label={person.partner ? `${person.name} ${t('atCentre', { centre: person.centreName })}` : person.name}
              description={person.programmeIds.map((id) => titles.get(id)).join(', ')}
            />
          ))}
        </Checkbox.Group>
        <MultiSelect
          label={`${t('speakFor')} (${t('optional')})`}
          description={t('speakForHint')}
          searchable
          data={candidates.programmes.map((programme) => ({ value: programme.id, label: programme.title }))}
          {...field(form, 'programmeIds')}
        />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {dated ? t('invite') : t('putOnList')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
