import { Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { Body } from '../../api/client'
import { useToday } from '../../shared/session/SessionContext'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useSaveQualification, type Qualification } from './queries'
import { plain, t } from './words'

type Level = Body<'/qualifications'>['level']

const LEVELS = (['ENTRY', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8'] as const).map((value) => ({
  value,
  label: plain(value),
}))

const FAMILIES = [
  'QCF',
  'NQF',
  'NATIONAL_2016',
  'HIGHER_NATIONAL',
  'CUSTOMISED',
  'SRF',
  'FUNCTIONAL_SKILLS',
  'ESOL',
  'KEY_SKILLS',
  'SKILLS_FOR_LIFE',
  'ESSENTIAL_SKILLS_WALES',
  'CORE_SKILLS',
  'NVQ',
  'SVQ',
].map((value) => ({ value, label: value.length <= 4 ? value : plain(value) }))

/** The facts of a qualification. Whether it is covered is no field: the rules decide. */
export function QualificationForm({
  qualification,
  onDone,
}: {
  qualification: Qualification | undefined
  onDone: () => void
}) {
  const today = useToday()
  const save = useSaveQualification(qualification)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      number: qualification?.number ?? '',
      title: qualification?.title ?? '',
      level: (qualification?.level ?? 'L2') as Level,
      family: qualification?.family ?? 'QCF',
      startYear: (qualification?.startYear ?? Number(today.slice(0, 4))) as number | string,
      accreditor: qualification?.accreditor ?? '',
      sector: qualification?.sector ?? '',
      subjectArea: qualification?.subjectArea ?? '',
      leadVerifierRequired: qualification?.leadVerifierRequired ?? true,
      externalAssessment: qualification?.externalAssessment ?? false,
    },
    validate: { title: isNotEmpty(t('enterTitle')) },
  })
  const submission = useSubmit(form, async ({ accreditor, startYear, ...values }) => {
    await save.mutateAsync({ ...values, startYear: Number(startYear), ...(accreditor ? { accreditor } : {}) })
    toast(t('qualificationSaved'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        {!qualification && <TextInput label={t('number')} withAsterisk {...field(form, 'number')} />}
        <TextInput label={t('title')} withAsterisk {...field(form, 'title')} />
        <Select label={t('level')} data={LEVELS} allowDeselect={false} withAsterisk {...field(form, 'level')} />
        <Select label={t('family')} data={FAMILIES} allowDeselect={false} withAsterisk {...field(form, 'family')} />
        <NumberInput label={t('year')} allowDecimal={false} hideControls withAsterisk {...field(form, 'startYear')} />
        <TextInput label={t('accreditor')} {...field(form, 'accreditor')} />
        <TextInput label={t('sector')} withAsterisk {...field(form, 'sector')} />
        <TextInput label={t('subjectArea')} withAsterisk {...field(form, 'subjectArea')} />
        <Checkbox label={t('leadVerifier')} {...field(form, 'leadVerifierRequired', { type: 'checkbox' })} />
        <Checkbox label={t('external')} {...field(form, 'externalAssessment', { type: 'checkbox' })} />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
