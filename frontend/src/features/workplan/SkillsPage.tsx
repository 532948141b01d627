import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { rowsOf } from '../../api/query'
import { useHasRole, useMe } from '../../shared/session/SessionContext'
import { writeInstant } from '../../shared/time/dates'
import { Badge } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { isAllowed } from '../../ui/commands'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { AreaFrame } from './AreaFrame'
import { FormButtons } from './FormButtons'
import { named } from './options'
import {
  choicesQuery,
  membersQuery,
  skillsQuery,
  useAddCertificate,
  useRemoveCertificate,
  useSaveSkill,
  useVerifySkill,
  type Area,
  type Member,
  type Skill,
} from './teamQueries'
import { RowLabel } from './RowLabel'
import { t } from './teamWords'
import classes from './workplan.module.css'

const AttachedFiles = lazy(() => import('../../ui/AttachedFiles'))

/** What each member is qualified for, and who has seen it (IQA-007). */
export function Component() {
  return (
    <AreaFrame title={t('skills')} lead={t('skillsLead')}>
      {(area) => <Skills area={area} />}
    </AreaFrame>
  )
}

function Skills({ area }: { area: Area }) {
  const me = useMe()
  const list = useInfiniteQuery(skillsQuery(area.centreId))
  const verify = useVerifySkill()
  const [editing, setEditing] = useState<Skill | 'new'>()
  const [opened, setOpened] = useState<string>()
  const skills = rowsOf<Skill>(list.data)
  const shown = skills.find((row) => row.id === opened)
  const columns: readonly Column<Skill>[] = [
    { key: 'qualification', header: t('qualification'), isTitle: true, cell: (row) => row.qualification },
    { key: 'person', header: t('person'), cell: (row) => row.personName },
    {
      key: 'programme',
      header: t('programme'),
      cell: (row) => [row.programmeTitle, row.unit].filter(Boolean).join(', ') || t('anyProgramme'),
    },
    { key: 'standing', header: t('standing'), cell: (row) => t(`standing_${row.standing}`) },
    {
      key: 'qualifyBy',
      header: t('qualifyBy'),
      cell: (row) =>
        row.qualifyBy ? (
          <>
            <DateText date={row.qualifyBy} /> {row.overdue && <Badge tone="bad">{t('qualifyOverdue')}</Badge>}
          </>
        ) : (
          '–'
        ),
    },
    {
      key: 'expires',
      header: t('expiresOn'),
      cell: (row) => (row.expiresOn ? <DateText date={row.expiresOn} /> : '–'),
    },
    {
      key: 'counts',
      header: t('verification'),
      cell: (row) => (
        <>
          <Badge tone={row.counts ? 'good' : row.verifiedAt ? 'bad' : 'warn'}>
            {t(row.counts ? 'counts' : row.verifiedAt ? 'expired' : 'notVerified')}
          </Badge>
          {row.files.length > 0 && (
            <div className={classes.dim}>{t('certificateFiles', { count: row.files.length })}</div>
          )}
          {row.verifiedAt && (
            <div className={classes.dim}>
              {t('verifiedBy', { name: row.verifiedByName ?? '', when: writeInstant(row.verifiedAt) })}
            </div>
          )}
        </>
      ),
    },
    {
      key: 'commands',
      header: t('actions'),
      cell: (row) => (
        <div className={classes.commands}>
          <CommandButton
            command="verify"
            commands={row.allowedCommands}
            size="compact-sm"
            loading={verify.isPending && verify.variables.id === row.id}
            onClick={() => verify.mutate(row, { onSuccess: () => toast(t('verified')) })}
          >
            <RowLabel label={t('verify')} of={`${row.qualification}, ${row.personName}`} />
          </CommandButton>
          <CommandButton
            command="edit"
            commands={row.allowedCommands}
            size="compact-sm"
            variant="default"
            onClick={() => setEditing(row)}
          >
            <RowLabel label={t('change')} of={`${row.qualification}, ${row.personName}`} />
          </CommandButton>
          <Button size="compact-sm" variant="default" onClick={() => setOpened(row.id)}>
            <RowLabel label={t('certificates')} of={`${row.qualification}, ${row.personName}`} />
          </Button>
        </div>
      ),
    },
  ]
  return (
    <Section
      title={t('skills')}
      actions={
        !editing && (
          <Button variant="default" onClick={() => setEditing('new')}>
            {t('addSkill')}
          </Button>
        )
      }
    >
      {editing && (
        <SkillForm
          key={editing === 'new' ? 'new' : editing.id}
          area={area}
          skill={editing === 'new' ? undefined : editing}
          myself={me.id}
          onDone={() => setEditing(undefined)}
        />
      )}
      {shown && <Certificates key={shown.id} skill={shown} onDone={() => setOpened(undefined)} />}
      <ProblemAlert error={verify.error} />
      <DataTable
        caption={t('skills')}
        columns={columns}
        rows={skills}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState order={3} title={t('noSkills')}>
            {t('noSkillsDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

/** The certificates of a skill, as files. Another one has to be seen again. */
function Certificates({ skill, onDone }: { skill: Skill; onDone: () => void }) {
  const add = useAddCertificate(skill.id)
  const remove = useRemoveCertificate(skill.id)
  const title = t('certificatesOf', { qualification: skill.qualification, name: skill.personName })
  return (
    <Section title={title} order={3}>
      {skill.verifiedAt && <p className={classes.hint}>{t('certificatesVerified')}</p>}
      {skill.files.length === 0 && <p className={classes.dim}>{t('noCertificates')}</p>}
      <Suspense fallback={<Lines />}>
        <AttachedFiles
          title={t('certificates')}
          files={skill.files}
          path={`/iqa-skills/${skill.id}/files`}
          hint={t('certificateFileHint')}
          {...(isAllowed(skill.allowedCommands, 'edit')
            ? { onAdd: add.mutateAsync, onRemove: remove.mutateAsync }
            : {})}
        />
      </Suspense>
      <Button variant="default" onClick={onDone}>
        {t('close')}
      </Button>
    </Section>
  )
}

interface FormProps {
  readonly area: Area
  readonly skill: Skill | undefined
  readonly myself: string
  readonly onDone: () => void
}

function SkillForm({ area, skill, myself, onDone }: FormProps) {
  const me = useMe()
  const keeps = useHasRole('LEAD_IQA', 'HEAD_OF_CENTRE')
  const members = rowsOf<Member>(useInfiniteQuery(membersQuery(area.id)).data)
  const choices = useQuery(choicesQuery(area.id))
  const save = useSaveSkill(skill)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      personId: skill?.personId ?? (keeps ? '' : myself),
      programmeId: skill?.programmeId ?? (null as string | null),
      unit: skill?.unit ?? '',
      qualification: skill?.qualification ?? '',
      standing: skill?.standing ?? ('HELD' as Skill['standing']),
      experience: skill?.experience ?? '',
      certificate: skill?.certificate ?? '',
      expiresOn: skill?.expiresOn ?? (null as string | null),
      qualifyBy: skill?.qualifyBy ?? (null as string | null),
    },
    validate: { personId: isNotEmpty(t('choosePerson')), qualification: isNotEmpty(t('enterQualification')) },
  })
  const clearDraft = useFormDraft(`iqa-skill/${skill?.id ?? 'new'}`, form)
  const submission = useSubmit(form, async (values) => {
    await save.mutateAsync({
      centre: area.centreId,
      personId: values.personId,
      qualification: values.qualification,
      standing: values.standing,
      programmeId: values.programmeId ?? undefined,
      unit: values.unit.trim() || undefined,
      experience: values.experience.trim() || undefined,
      certificate: values.certificate.trim() || undefined,
      expiresOn: values.expiresOn ?? undefined,
      qualifyBy: values.standing === 'WORKING_TOWARDS' ? (values.qualifyBy ?? undefined) : undefined,
    })
    clearDraft()
    toast(t('skillSaved'))
    onDone()
  })
  const people = new Map([
    [me.id, me.name],
    ...members.map((each) => [each.personId, each.personName] as const),
    // Assessors need no place in the team to be qualified.
    ...(choices.data?.staff ?? []).filter((each) => each.assesses).map((each) => [each.id, each.name] as const),
  ])
  return (
    <Section title={t(skill ? 'editSkill' : 'addSkill')} order={3}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          {skill || !keeps ? (
            <strong>{skill?.personName ?? me.name}</strong>
          ) : (
            <Select
              label={t('person')}
              withAsterisk
              data={[...people].map(([value, label]) => ({ value, label }))}
              {...field(form, 'personId')}
            />
          )}
          <TextInput label={t('qualification')} withAsterisk maxLength={300} {...field(form, 'qualification')} />
          <Select
            label={t('standing')}
            allowDeselect={false}
            data={(['HELD', 'WORKING_TOWARDS'] as const).map((value) => ({ value, label: t(`standing_${value}`) }))}
            {...field(form, 'standing')}
          />
          <Select
            label={t('programme')}
            clearable
            searchable
            data={named(area.programmes)}
            {...field(form, 'programmeId')}
          />
          <TextInput label={t('unit')} maxLength={200} {...field(form, 'unit')} />
          <Textarea label={t('experience')} autosize maxLength={2000} {...field(form, 'experience')} />
          <TextInput
            label={t('certificate')}
            description={t('certificateHint')}
            maxLength={500}
            {...field(form, 'certificate')}
          />
          {form.values.standing === 'WORKING_TOWARDS' && (
            <DateField
              label={t('qualifyBy')}
              description={t('qualifyByHint')}
              {...field(form, 'qualifyBy')}
              value={form.values.qualifyBy}
            />
          )}
          <DateField label={t('expiresOn')} {...field(form, 'expiresOn')} value={form.values.expiresOn} />
        </Fields>
        <FormButtons sending={submission.sending} onDone={onDone} />
      </form>
    </Section>
  )
}
