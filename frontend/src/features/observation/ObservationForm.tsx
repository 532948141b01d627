import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Versioned } from '../../api/client'
import { rowsOf } from '../../api/query'
import { useMe, useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, fieldId, useSubmit } from '../../ui/fields'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import classes from './Observation.module.css'
import {
  membersQuery,
  METHODS,
  useSave,
  useSign,
  type Area,
  type Member,
  type Method,
  type Observation,
  type ObservationToSave,
  type Plan,
} from './queries'
import { t } from './words'

interface WantedAction {
  words: string
  ownerId: string
  dueOn: string | null
}

interface Props {
  readonly observation: Versioned<Observation>
  readonly plan: Plan
  readonly area: Area
}

/** What the observer saw and says; nothing has to be complete before it is signed. */
export function ObservationForm({ observation, plan, area }: Props) {
  const me = useMe()
  const today = useToday()
  const members = useInfiniteQuery(membersQuery(plan.areaId))
  const save = useSave(observation)
  const sign = useSign(observation)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      method: (observation.method ?? '') as Method | '',
      heldOn: (observation.heldOn ?? today) as string | null,
      learner: observation.learner ?? '',
      siteId: observation.siteId ?? '',
      remote: observation.remote,
      feedback: observation.feedback ?? '',
      actions: [] as WantedAction[],
    },
    validate: {
      method: isNotEmpty(t('chooseMethod')),
      heldOn: isNotEmpty(t('enterDay')),
      feedback: isNotEmpty(t('enterFeedback')),
      actions: (actions) =>
        actions.every(({ words, ownerId, dueOn }) => words.trim() && ownerId && dueOn) ? null : t('enterAction'),
    },
  })
  const clearDraft = useFormDraft(`observation/${observation.id}/record`, form)
  const written = (): ObservationToSave => {
    const { method, heldOn, learner, siteId, remote, feedback } = form.getValues()
    return {
      ...(method ? { method } : {}),
      ...(heldOn ? { heldOn } : {}),
      ...(learner.trim() ? { learner } : {}),
      ...(siteId ? { siteId } : {}),
      remote,
      ...(feedback.trim() ? { feedback } : {}),
    }
  }
  const submission = useSubmit(form, async ({ actions }) => {
    await sign.mutateAsync({
      saved: written(),
      closed: { actions: actions.map(({ words, ownerId, dueOn }) => ({ words, ownerId, dueOn: dueOn ?? today })) },
    })
    clearDraft()
    toast(t('signed'))
  })
  const owners = [
    { value: observation.assessorId, label: observation.assessor },
    ...rowsOf<Member>(members.data)
      .filter(({ personId }) => personId !== observation.assessorId && personId !== me.id)
      .map(({ personId, personName }) => ({ value: personId, label: personName })),
  ]
  return (
    <Section title={t('write')}>
      <form onSubmit={submission.onSubmit} noValidate aria-label={t('write')}>
        <ErrorSummary {...submission.summary} />
        <ProblemAlert error={save.error} />
        <Fields>
          <NativeSelect
            label={t('methodAsked')}
            withAsterisk
            data={[
              { value: '', label: t('choose') },
              ...METHODS.map((value) => ({ value, label: t(`method_${value}`) })),
            ]}
            {...field(form, 'method')}
          />
          <DateField
            label={t('heldOn')}
            withAsterisk
            max={today}
            {...field(form, 'heldOn')}
            value={form.values.heldOn}
          />
          <TextInput label={t('learner')} description={t('learnerHint')} {...field(form, 'learner')} />
          <NativeSelect
            label={t('site')}
            data={[
              { value: '', label: t('choose') },
              ...area.sites.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...field(form, 'siteId')}
          />
          <Checkbox label={t('remote')} {...field(form, 'remote', { type: 'checkbox' })} />
          <Textarea
            label={t('feedbackAsked')}
            description={t('feedbackHint')}
            autosize
            minRows={4}
            withAsterisk
            {...field(form, 'feedback')}
          />
          <div id={fieldId('actions')} tabIndex={-1}>
            <strong>{t('actions')}</strong>
            {form.values.actions.map((action, index) => (
              <fieldset key={index} className={classes.action}>
                <legend>{t('actionNumber', { number: index + 1 })}</legend>
                <Textarea
                  label={t('actionWords')}
                  autosize
                  minRows={2}
                  withAsterisk
                  {...field(form, `actions.${index}.words`)}
                />
                <NativeSelect
                  label={t('actionOwner')}
                  withAsterisk
                  data={owners}
                  {...field(form, `actions.${index}.ownerId`)}
                />
                <DateField
                  label={t('actionDue')}
                  withAsterisk
                  min={today}
                  {...field(form, `actions.${index}.dueOn`)}
                  value={action.dueOn}
                />
                <Button variant="subtle" size="compact-md" onClick={() => form.removeListItem('actions', index)}>
                  {t('removeAction', { number: index + 1 })}
                </Button>
              </fieldset>
            ))}
            {form.errors.actions && <p className={classes.error}>{form.errors.actions}</p>}
            <div className={classes.buttons}>
              <Button
                variant="default"
                onClick={() =>
                  form.insertListItem('actions', { words: '', ownerId: observation.assessorId, dueOn: null })
                }
              >
                {t('addAction')}
              </Button>
            </div>
          </div>
        </Fields>
        <p>{t('signText')}</p>
        <FormActions>
          <Button type="submit" loading={submission.sending}>
            {t('sign')}
          </Button>
          <Button
            variant="default"
            loading={save.isPending}
            onClick={() => save.mutate(written(), { onSuccess: () => toast(t('kept')) })}
          >
            {t('keep')}
          </Button>
        </FormActions>
      </form>
    </Section>
  )
}
