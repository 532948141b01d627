import { Button, Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, fieldId, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { leadersQuery, reviewersQuery, useSaveTeam, type Reviewer, type Team } from './queries'
import { t } from './words'
import classes from './Visit.module.css'

interface Member {
  readonly personId: string
  readonly capacity: number | ''
}

interface Props {
  /** The team to change; without one, a new team is formed. */
  readonly team?: Team & { readonly etag: string }
  readonly onDone: (saved?: Team) => void
}

/** Everyone who may be ticked, and those in the team who have left since. */
function everyone(reviewers: readonly Reviewer[], team: Team | undefined) {
  const gone = (team?.members ?? []).filter((member) => member.left)
  return [
    ...reviewers.map((each) => {
      const elsewhere = each.teamId !== undefined && each.teamId !== team?.id
      return {
        id: each.id,
        name: each.name,
        elsewhere,
        standing: elsewhere
          ? t('inTeam', { team: each.teamName ?? '' })
          : t(each.teamId === undefined ? 'free' : 'inThisTeam'),
      }
    }),
    ...gone
      .filter((member) => !reviewers.some((each) => each.id === member.id))
      .map((member) => ({ id: member.id, name: member.name, elsewhere: false, standing: t('leftPool') })),
  ].sort((one, other) => one.name.localeCompare(other.name, 'en-GB'))
}

type Person = ReturnType<typeof everyone>[number]

/** Name, leader and members of a team. */
export function TeamForm({ team, onDone }: Props) {
  const leaders = useQuery(leadersQuery())
  const reviewers = useQuery(reviewersQuery())
  const save = useSaveTeam(team)
  const form = useForm<{ name: string; leaderId: string; members: Member[] }>({
    mode: 'controlled',
    initialValues: {
      name: team?.name ?? '',
      leaderId: team?.leaderId ?? '',
      members: (team?.members ?? []).map(({ id, capacity }) => ({ personId: id, capacity: capacity ?? '' })),
    },
    validate: { name: isNotEmpty(t('enterTeamName')), leaderId: isNotEmpty(t('chooseLeader')) },
  })
  const clearDraft = useFormDraft(`visit/team/${team?.id ?? 'new'}`, form)
  const submission = useSubmit(form, async ({ name, leaderId, members }) => {
    const saved = await save.mutateAsync({
      name,
      leaderId,
      members: members.map(({ personId, capacity }) => ({ personId, ...(capacity === '' ? {} : { capacity }) })),
    })
    clearDraft()
    toast(t(team ? 'teamSaved' : 'teamFormed'))
    onDone(saved)
  })
  const chosen = form.values.members
  const toggle = (personId: string, belongs: boolean) => {
    const others = chosen.filter((each) => each.personId !== personId)
    form.clearErrors()
    form.setFieldValue('members', belongs ? [...others, { personId, capacity: '' }] : others)
  }

  const columns: readonly Column<Person>[] = [
    {
      key: 'name',
      header: t('name'),
      isTitle: true,
      cell: (row) => {
        const index = chosen.findIndex((each) => each.personId === row.id)
        const path = `members.${index}.personId`
        return (
          <Checkbox
            {...(index < 0 ? {} : { id: fieldId(path), error: form.errors[path] })}
            label={row.name}
            disabled={row.elsewhere}
            checked={index >= 0}
            onChange={(event) => toggle(row.id, event.currentTarget.checked)}
          />
        )
      },
    },
    { key: 'standing', header: t('standing'), cell: (row) => row.standing },
    {
      key: 'capacity',
      header: t('capacity'),
      cell: (row) => {
        const index = chosen.findIndex((each) => each.personId === row.id)
        return (
          index >= 0 && (
            <NumberInput
              aria-label={t('capacityOf', { name: row.name })}
              min={0}
              max={999}
              allowDecimal={false}
              maw="7rem"
              {...field(form, `members.${index}.capacity`)}
            />
          )
        )
      },
    },
  ]

  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <TextInput label={t('teamName')} withAsterisk maxLength={120} {...field(form, 'name')} />
        <NativeSelect
          label={t('leader')}
          description={t('leaderHint')}
          withAsterisk
          data={leaderChoices(leaders.data?.items ?? [], team)}
          {...field(form, 'leaderId')}
        />
      </Fields>
      <Section title={t('members')}>
        <p className={classes.dim}>
          {t('membersHint')} {t('capacityHint')}
        </p>
        <DataTable
          caption={t('members')}
          columns={columns}
          rows={everyone(reviewers.data ?? [], team)}
          rowKey={(row) => row.id}
          loading={reviewers}
          empty={
            <EmptyState title={t('noReviewersYet')} order={3}>
              {t('noReviewersYetDetail')}
            </EmptyState>
          }
        />
      </Section>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t(team ? 'saveTeam' : 'formTeam')}
        </Button>
        <Button variant="default" onClick={() => onDone()}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}

/** Today's team leaders; the present leader stays in the list, with the truth beside the name. */
function leaderChoices(leaders: readonly { id: string; name: string }[], team: Team | undefined) {
  const present = team && !leaders.some((each) => each.id === team.leaderId)
  return [
    { value: '', label: t('chooseLeader') },
    ...leaders.map((each) => ({ value: each.id, label: each.name })),
    ...(present ? [{ value: team.leaderId, label: t('noLongerLeader', { name: team.leaderName }) }] : []),
  ]
}
