import { Button, MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { FormButtons } from './FormButtons'
import { useSaveObjective, type Objective } from './individualQueries'
import { t } from './individualWords'
import { aspectsOf, SCOPE_KINDS, valuesOf, type ObjectiveChoices, type ScopeKind } from './objective'
import { named } from './options'
import classes from './workplan.module.css'

const COMPARATORS = (['AT_LEAST', 'AT_MOST', 'EXACTLY'] as const).map((value) => ({
  value,
  label: t(`comparator_${value}`),
}))

/** The five aspects, each captured for itself (IQA-035 to IQA-040). */
export default function ObjectiveForm({
  of,
  objective,
  onDone,
}: {
  of: ObjectiveChoices
  objective?: Objective
  onDone: () => void
}) {
  const { plan, version, area, choices } = of
  const save = useSaveObjective(plan, objective)
  const form = useForm({
    mode: 'controlled',
    initialValues: valuesOf((objective?.proposed ?? objective?.inForce)?.aspects),
    validate: {
      title: (title) => (title.trim() ? null : t('enterTitle')),
      changeReason: (reason) => (objective && !reason.trim() ? t('enterChangeReason') : null),
    },
  })
  const clearDraft = useFormDraft(`iqa-objective/${plan.id}/${objective?.id ?? 'new'}`, form)
  const submission = useSubmit(form, async (values) => {
    await save.mutateAsync({ ...aspectsOf(values), changeReason: values.changeReason })
    clearDraft()
    toast(t(objective ? 'objectiveSaved' : 'objectiveAdded'))
    onDone()
  })
  const { content } = version
  const things: Readonly<Record<ScopeKind, readonly { id: string; name: string }[]>> = {
    ACTIVITY: plan.activities.flatMap(({ id, title }) => (id ? [{ id, name: title }] : [])),
    PROGRAMME: area.programmes,
    ASSESSOR: choices.staff.filter((each) => each.assesses),
    SITE: area.sites,
  }
  const { timeBound } = form.values
  const period = { min: version.startsOn, max: version.endsOn }
  return (
    <form
      onSubmit={submission.onSubmit}
      noValidate
      aria-label={objective ? t('revise') : t('addObjective')}
      className={classes.stack}
    >
      <ErrorSummary {...submission.summary} />
      <Fields>
        <TextInput label={t('title')} withAsterisk maxLength={200} {...field(form, 'title')} />
        {objective && (
          <Textarea
            label={t('changeReason')}
            description={t('reviseText')}
            withAsterisk
            autosize
            maxLength={1000}
            {...field(form, 'changeReason')}
          />
        )}
      </Fields>
      <Section title={t('specific')} order={3}>
        <p className={classes.hint}>{t('specificHint')}</p>
        <Fields>
          <Textarea label={t('statement')} autosize maxLength={2000} {...field(form, 'specific.statement')} />
          {SCOPE_KINDS.map((kind) => (
            <MultiSelect
              key={kind}
              label={t(`scope_${kind}`)}
              searchable
              data={named(things[kind])}
              {...field(form, `scope.${kind}`)}
            />
          ))}
        </Fields>
      </Section>
      <Section title={t('measurable')} order={3}>
        <p className={classes.hint}>{t('measurableHint')}</p>
        <Fields>
          <TextInput label={t('indicator')} maxLength={500} {...field(form, 'measurable.indicator')} />
          <Select label={t('comparator')} clearable data={COMPARATORS} {...field(form, 'measurable.comparator')} />
          <NumberInput label={t('target')} decimalScale={2} {...field(form, 'measurable.target')} />
          <TextInput label={t('unit')} maxLength={60} {...field(form, 'measurable.unit')} />
          <NumberInput label={t('baseline')} decimalScale={2} {...field(form, 'measurable.baseline')} />
          <TextInput label={t('deliverable')} maxLength={200} {...field(form, 'measurable.deliverable')} />
          <TextInput label={t('dataSource')} maxLength={200} {...field(form, 'measurable.dataSource')} />
        </Fields>
      </Section>
      <Section title={t('achievable')} order={3}>
        <Fields>
          <Textarea
            label={t('achievable')}
            description={t('achievableHint')}
            autosize
            maxLength={2000}
            {...field(form, 'achievable')}
          />
        </Fields>
      </Section>
      <Section title={t('realistic')} order={3}>
        <p className={classes.hint}>{t('realisticHint')}</p>
        <Fields>
          <Textarea label={t('rationale')} autosize maxLength={2000} {...field(form, 'realistic.rationale')} />
          <Select
            label={t('priority')}
            clearable
            data={content.priorities.flatMap(({ id, title }) => (id ? [{ value: id, label: title }] : []))}
            {...field(form, 'realistic.priorityId')}
          />
          <Textarea label={t('constraints')} autosize maxLength={2000} {...field(form, 'realistic.constraints')} />
          <Select
            label={t('criterion')}
            clearable
            data={content.successCriteria.flatMap(({ id, statement }) => (id ? [{ value: id, label: statement }] : []))}
            {...field(form, 'successCriterionId')}
          />
        </Fields>
      </Section>
      <Section title={t('timeBound')} order={3}>
        <p className={classes.hint}>{t('timeBoundHint')}</p>
        <Fields>
          <DateField label={t('startOn')} {...period} {...field(form, 'timeBound.startOn')} value={timeBound.startOn} />
          <DateField label={t('dueOn')} {...period} {...field(form, 'timeBound.dueOn')} value={timeBound.dueOn} />
          {timeBound.milestones.map((milestone, index) => (
            <fieldset key={index} className={classes.fieldset}>
              <legend>{t('milestone', { number: index + 1 })}</legend>
              <Fields>
                <TextInput
                  label={t('milestoneTitle')}
                  maxLength={200}
                  {...field(form, `timeBound.milestones.${index}.title`)}
                />
                <DateField
                  label={t('milestoneDue')}
                  {...period}
                  {...field(form, `timeBound.milestones.${index}.dueOn`)}
                  value={milestone.dueOn}
                />
              </Fields>
              <Button variant="subtle" onClick={() => form.removeListItem('timeBound.milestones', index)}>
                {t('removeMilestone', { number: index + 1 })}
              </Button>
            </fieldset>
          ))}
        </Fields>
        <Button
          variant="default"
          onClick={() => form.insertListItem('timeBound.milestones', { title: '', dueOn: null })}
        >
          {t('addMilestone')}
        </Button>
      </Section>
      <FormButtons sending={submission.sending} onDone={onDone} />
    </form>
  )
}
