import { NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { field, fieldId } from '../../ui/fields'
import type { DecisionForm } from './decision'
import type { Block, ReportAction } from './queries'
import classes from './Restriction.module.css'
import { t } from './words'

interface Props {
  readonly form: UseFormReturnType<DecisionForm>
  readonly index: number
  readonly scale: Block['scale']
  readonly actions: readonly ReportAction[]
}

/** Agree or raise, and what a raised level takes with it. */
export function ObjectiveFields({ form, index, scale, actions }: Props) {
  const at = `grounds.${index}`
  const ground = form.getValues().grounds[index]
  if (!ground) return null
  return (
    <fieldset className={classes.group}>
      <legend>{t('yourDecision', { objective: ground.objective })}</legend>
      <Radio.Group
        aria-label={t('yourDecision', { objective: ground.objective })}
        {...field(form, `${at}.verdict`)}
        id={fieldId(`${at}.verdict`)}
      >
        <Radio value="KEEP" label={t('keep')} my="xs" />
        <Radio value="RAISE" label={t('raise')} my="xs" />
      </Radio.Group>
      {ground.verdict === 'RAISE' && (
        <>
          <NativeSelect
            label={t('newLevel')}
            withAsterisk
            data={[
              { value: '', label: t('chooseLevel') },
              ...(scale?.levels ?? []).map(({ code, label }) => ({ value: code, label })),
            ]}
            {...field(form, `${at}.level`)}
          />
          <Textarea
            label={t('why')}
            description={t('whyHint')}
            withAsterisk
            autosize
            minRows={2}
            {...field(form, `${at}.reason`)}
          />
          <Findings form={form} index={index} scale={scale} />
          <Points form={form} index={index} actions={actions} />
        </>
      )}
    </fieldset>
  )
}

function Findings({ form, index, scale }: Omit<Props, 'actions'>) {
  const findings = form.getValues().grounds[index]?.findings ?? []
  if (findings.length === 0) return null
  return (
    <fieldset className={classes.group}>
      <legend>{t('changeFindings')}</legend>
      {findings.map(({ measure }, place) => (
        <div key={measure} className={classes.filters}>
          <NativeSelect
            label={t('findingOf', { measure })}
            data={(scale?.findings ?? []).map(({ code, label }) => ({ value: code, label }))}
            {...field(form, `grounds.${index}.findings.${place}.finding`)}
          />
          <TextInput label={t('noteOf', { measure })} {...field(form, `grounds.${index}.findings.${place}.note`)} />
        </div>
      ))}
    </fieldset>
  )
}

function Points({ form, index, actions }: Omit<Props, 'scale'>) {
  const points = form.getValues().grounds[index]?.points ?? []
  const refused = form.errors[`grounds.${index}.points`]
  if (points.length === 0) return null
  return (
    <fieldset className={classes.group} id={fieldId(`grounds.${index}.points`)} tabIndex={-1}>
      <legend>{t('whatBecomes')}</legend>
      {points.map(({ pointId }, place) => (
        <NativeSelect
          key={pointId}
          label={t('becomes', { words: actions.find(({ id }) => id === pointId)?.text ?? '' })}
          data={(['STAYS', 'WITHDRAW', 'CONVERT'] as const).map((value) => ({ value, label: t(value) }))}
          {...field(form, `grounds.${index}.points.${place}.treatment`)}
          error={place === 0 ? refused : undefined}
        />
      ))}
    </fieldset>
  )
}
