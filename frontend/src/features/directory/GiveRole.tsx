import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { readOne, type Body } from '../../api/client'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useHasRole } from '../../shared/session/SessionContext'
import { organisationsQuery, regionsQuery, useGiveRole } from './queries'
import { roleWords, t } from './words'

type Role = Body<'/assignments'>['role']
type Place = Body<'/assignments'>['organisationKind']

const PLACES: Record<string, readonly Place[]> = {
  REVIEWER: ['AO'],
  SENIOR_REVIEWER: ['REGION', 'AO'],
  PRINCIPAL_REVIEWER: ['AO'],
  TEAM_LEADER: ['AO', 'REGION'],
  QUALITY_MANAGER: ['AO', 'REGION'],
  ADVISER: ['REGION'],
  APPEALS_OFFICER: ['AO'],
  AO_ADMIN: ['AO'],
  CENTRE_CONTACT: ['CENTRE'],
  HEAD_OF_CENTRE: ['CENTRE'],
  PRACTITIONER: ['CENTRE'],
  EXAMS_OFFICER: ['CENTRE'],
  LEAD_IQA: ['CENTRE'],
  IQA: ['CENTRE'],
  ASSESSOR: ['CENTRE'],
  CENTRE_MANAGER: ['CENTRE'],
  MIS_CLIENT: ['CENTRE'],
  PLATFORM_ADMIN: ['PLATFORM'],
}

const PLACE_WORDS: Record<string, string> = {
  AO: t('organisation'),
  REGION: t('region'),
  CENTRE: t('centre'),
  PLATFORM: 'Touchstone',
}

/** A role, where, from when until when. */
export function GiveRole({ personId, onDone }: { personId: string; onDone: () => void }) {
  const isAdmin = useHasRole('AO_ADMIN')
  const organisations = useQuery(organisationsQuery())
  const regions = useQuery({ ...regionsQuery(), enabled: isAdmin })
  const give = useGiveRole()
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      role: '',
      organisationKind: '',
      organisationId: '',
      centre: '',
      startsOn: null as string | null,
      endsOn: null as string | null,
      reason: '',
    },
    validate: { role: isNotEmpty(t('chooseRole')) },
  })
  const { role } = form.values
  const places = PLACES[role] ?? []
  const kind = places.find((place) => place === form.values.organisationKind) ?? places[0]

  const submission = useSubmit(form, async (values) => {
    const organisationId =
      kind === 'CENTRE'
        ? (await readOne('/centres/{centre}', { params: { path: { centre: values.centre.trim() } } })).id
        : values.organisationId
    await give.mutateAsync({
      personId,
      role: role as Role,
      organisationKind: kind ?? 'AO',
      ...(kind === 'PLATFORM' ? {} : { organisationId }),
      ...(values.startsOn ? { startsOn: values.startsOn } : {}),
      ...(values.endsOn ? { endsOn: values.endsOn } : {}),
      ...(values.reason ? { reason: values.reason } : {}),
    })
    toast(t('given'))
    onDone()
  })

  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Select
          label={t('role')}
          withAsterisk
          searchable
          data={Object.keys(PLACES).map((value) => ({ value, label: roleWords(value) }))}
          {...field(form, 'role')}
        />
        {places.length > 1 && (
          <Select
            label={t('kind')}
            data={places.map((value) => ({ value, label: PLACE_WORDS[value] ?? value }))}
            {...field(form, 'organisationKind')}
            value={kind ?? null}
            allowDeselect={false}
          />
        )}
        {kind === 'AO' && (
          <Select
            label={t('organisation')}
            withAsterisk
            data={(organisations.data?.items ?? []).map((each) => ({ value: each.id, label: each.name }))}
            {...field(form, 'organisationId')}
          />
        )}
        {kind === 'REGION' && (
          <Select
            label={t('region')}
            withAsterisk
            data={(regions.data?.items ?? []).map((each) => ({ value: each.id, label: each.name }))}
            {...field(form, 'organisationId')}
          />
        )}
        {kind === 'CENTRE' && (
          <TextInput label={t('centre')} description={t('centreHint')} withAsterisk {...field(form, 'centre')} />
        )}
        <DateField
          label={t('startsOn')}
          description={t('startsOnHint')}
          {...field(form, 'startsOn')}
          value={form.values.startsOn}
        />
        <DateField
          label={t('endsOn')}
          description={t('endsOnHint')}
          {...field(form, 'endsOn')}
          value={form.values.endsOn}
        />
        <Textarea label={t('reason')} autosize minRows={2} {...field(form, 'reason')} />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('give')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
