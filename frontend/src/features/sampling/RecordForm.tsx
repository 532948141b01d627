import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm, type UseFormReturnType } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { Versioned } from '../../api/client'
import { rowsOf } from '../../api/query'
import { useMe, useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, fieldId, useSubmit } from '../../ui/fields'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { membersQuery, type Member } from './queries'
import {
  CHECKS,
  DECISIONS,
  isUnfinished,
  METHODS,
  needsAction,
  toSave,
  writtenOf,
  type Check,
  type Written,
} from './record'
import classes from './Record.module.css'
import { useSave, useSign, type At, type SampleRecord } from './recordQueries'
import { t } from './recordWords'
import { useRecordDraft } from './useRecordDraft'

type Form = UseFormReturnType<Written>

const RecordFiles = lazy(() => import('./RecordFiles'))

interface Props {
  readonly at: At
  readonly record: Versioned<SampleRecord>
  readonly areaId: string
}

/** The record of a sample as it is written, made for a thumb: four checks, the decision, feedback, what is to be done. */
export function RecordForm({ at, record, areaId }: Props) {
  const me = useMe()
  const today = useToday()
  const members = useInfiniteQuery(membersQuery(areaId))
  const team = rowsOf<Member>(members.data).filter(({ endsOn }) => !endsOn || endsOn >= today)
  const save = useSave(at)
  const sign = useSign(at)
  const [signing, setSigning] = useState(false)
  const form = useForm<Written>({
    mode: 'controlled',
    initialValues: writtenOf(record, today),
    validate: {
      units: isNotEmpty(t('enterUnits')),
      method: isNotEmpty(t('chooseMethod')),
      checks: (checks) => (CHECKS.every((check) => checks[check] !== '') ? null : t('checkAll')),
      decision: (decision, { checks }) => {
        if (decision === '') return t('chooseDecision')
        return decision === 'AGREE' && CHECKS.some((check) => checks[check] === 'no') ? t('cannotAgree') : null
      },
      feedback: isNotEmpty(t('enterFeedback')),
      sampledOn: isNotEmpty(t('enterDay')),
      actions: (actions, { decision }) => {
        if (actions.some(isUnfinished)) return t('enterAction')
        return needsAction(decision) && actions.length === 0 ? t('mustAct') : null
      },
    },
  })
  const draft = useRecordDraft(record.id, form)
  const signature = useSubmit(form, async (values) => {
    setSigning(true)
    try {
      const signed = await sign.mutateAsync(toSave(values))
      draft.clear()
      toast(
        signed.state === 'AWAITING_COUNTERSIGNATURE'
          ? t('signedAwaiting', { name: signed.countersigner ?? '' })
          : t('signed'),
      )
    } finally {
      setSigning(false)
    }
  })
  const keep = () =>
    save.mutate(toSave(form.getValues()), {
      onSuccess: () => {
        // An action with a part missing is on this device only.
        if (!form.getValues().actions.some(isUnfinished)) {
          draft.clear()
          form.resetDirty()
        }
        toast(t('saved'))
      },
    })
  return (
    <form onSubmit={signature.onSubmit} noValidate aria-label={t('record')}>
      {draft.restored && (
        <p role="status" className={classes.notice}>
          {t('restored')}
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() => {
              draft.clear()
              form.setValues(writtenOf(record, today))
            }}
          >
            {t('useSaved')}
          </Button>
        </p>
      )}
      <ErrorSummary {...signature.summary} />
      <ProblemAlert error={save.error} />
      <Fields>
        <TextInput label={t('units')} withAsterisk {...field(form, 'units')} />
        <TextInput label={t('criteria')} {...field(form, 'criteria')} />
        <NativeSelect
          label={t('method')}
          withAsterisk
          data={[
            { value: '', label: t('choose') },
            ...METHODS.map((value) => ({ value, label: t(`method_${value}`) })),
          ]}
          {...field(form, 'method')}
        />
        <Checks form={form} />
        <DecisionChoice form={form} />
        <Actions form={form} record={record} team={team} today={today} />
        <Textarea
          label={t('feedback')}
          description={t('feedbackHint')}
          autosize
          minRows={4}
          withAsterisk
          {...field(form, 'feedback')}
        />
        <Suspense fallback={<Lines count={2} />}>
          <RecordFiles at={at} record={record} writing />
        </Suspense>
        <DateField
          label={t('sampledOn')}
          withAsterisk
          max={today}
          {...field(form, 'sampledOn')}
          value={form.values.sampledOn}
        />
        <NativeSelect
          label={t('countersigner')}
          description={t('countersignerHint')}
          data={[
            { value: '', label: t('nobody') },
            ...team
              .filter(({ personId }) => personId !== me.id && personId !== record.assessorId)
              .map(({ personId, personName }) => ({ value: personId, label: personName })),
          ]}
          {...field(form, 'countersignerId')}
        />
      </Fields>
      <p>{t('signText')}</p>
      <FormActions>
        <Button type="submit" loading={signing}>
          {t('sign')}
        </Button>
        <Button variant="default" loading={save.isPending} onClick={keep}>
          {t('save')}
        </Button>
      </FormActions>
    </form>
  )
}

function Checks({ form }: { form: Form }) {
  return (
    <fieldset className={classes.checks} id={fieldId('checks')} tabIndex={-1}>
      <legend>{t('checks')}</legend>
      {CHECKS.map((check) => (
        <CheckLine key={check} form={form} check={check} />
      ))}
      {form.errors.checks && <p className={classes.error}>{form.errors.checks}</p>}
    </fieldset>
  )
}

function CheckLine({ form, check }: { form: Form; check: Check }) {
  return (
    <div className={classes.check} role="radiogroup" aria-label={t(`check_${check}`)}>
      <div>
        {t(`check_${check}`)}
        <span className={classes.hint}>{t(`hint_${check}`)}</span>
      </div>
      <div className={classes.choices}>
        {(['yes', 'no'] as const).map((answer) => (
          <label key={answer} className={classes.choice}>
            <input
              type="radio"
              name={`check-${check}`}
              value={answer}
              checked={form.values.checks[check] === answer}
              onChange={() => form.setFieldValue(`checks.${check}`, answer)}
            />
            <span>{t(answer)}</span>
          </label>
        ))}
      </div>
    </div>
  )
}

function DecisionChoice({ form }: { form: Form }) {
  return (
    <fieldset className={classes.decision} id={fieldId('decision')} tabIndex={-1}>
      <legend>{t('decision')}</legend>
      {DECISIONS.map((decision) => (
        <label key={decision} className={classes.choice}>
          <input
            type="radio"
            name="decision"
            value={decision}
            checked={form.values.decision === decision}
            aria-label={t(`decision_${decision}`)}
            onChange={() => form.setFieldValue('decision', decision)}
          />
          <span>
            {t(`decision_${decision}`)}
            <small>{t(`hint_${decision}`)}</small>
          </span>
        </label>
      ))}
      {form.errors.decision && <p className={classes.error}>{form.errors.decision}</p>}
    </fieldset>
  )
}

interface ActionsProps {
  readonly form: Form
  readonly record: SampleRecord
  readonly team: readonly Member[]
  readonly today: string
}

function Actions({ form, record, team, today }: ActionsProps) {
  const me = useMe()
  const { actions, decision } = form.values
  if (actions.length === 0 && !needsAction(decision)) return null
  const owners = [
    { value: record.assessorId, label: record.assessor },
    ...team
      .filter(({ personId }) => personId !== record.assessorId && personId !== me.id)
      .map(({ personId, personName }) => ({ value: personId, label: personName })),
  ]
  return (
    <div id={fieldId('actions')} tabIndex={-1}>
      <strong>{t('actions')}</strong>
      <span className={classes.hint}>{t('actionsHint')}</span>
      {actions.map((action, index) => (
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
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() => form.removeListItem('actions', index)}
            aria-label={t('removeAction', { number: index + 1 })}
          >
            {t('removeAction', { number: index + 1 })}
          </Button>
        </fieldset>
      ))}
      {form.errors.actions && <p className={classes.error}>{form.errors.actions}</p>}
      <Button
        variant="default"
        onClick={() => form.insertListItem('actions', { words: '', ownerId: record.assessorId, dueOn: null })}
      >
        {t('addAction')}
      </Button>
    </div>
  )
}
