import { Checkbox, MultiSelect, Select, TextInput } from '@mantine/core'
import { DateField } from '../../ui/DateField'
import { Fields } from '../../ui/FieldRow'
import { NumberField } from './NumberField'
import { numberOf } from './numbers'
import { EVENTS } from './options'
import type { OfDraft } from './PlanSection'
import type { Point } from './queries'
import classes from './workplan.module.css'
import { t } from './words'

interface FieldsProps extends OfDraft {
  readonly point: Point
  readonly onChange: (part: Partial<Point>) => void
}

/** What is looked at, when, how and of whom. */
export default function PointFields({ version, choices, members, point, onChange }: FieldsProps) {
  const period = { min: version.startsOn, max: version.endsOn }
  return (
    <Fields>
      <TextInput
        label={t('title')}
        withAsterisk
        maxLength={200}
        value={point.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      {point.after ? (
        <>
          <Select
            label={t('when')}
            data={EVENTS}
            allowDeselect={false}
            value={point.after}
            onChange={(after) =>
              after && onChange({ after, afterCount: after === 'SAMPLES_DONE' ? (point.afterCount ?? 5) : undefined })
            }
          />
          {point.after === 'SAMPLES_DONE' && (
            <NumberField
              label={t('afterCount')}
              min={1}
              max={1000}
              value={point.afterCount ?? ''}
              onChange={(count) => onChange({ afterCount: numberOf(count) })}
            />
          )}
        </>
      ) : (
        <>
          <DateField
            label={t('from')}
            {...period}
            value={point.fromOn ?? null}
            onChange={(day) => day && onChange({ fromOn: day })}
          />
          <DateField
            label={t('to')}
            {...period}
            value={point.toOn ?? null}
            onChange={(day) => day && onChange({ toOn: day })}
          />
        </>
      )}
      <fieldset className={classes.fieldset}>
        <legend>{t('looksAt')}</legend>
        <div className={classes.commands}>
          <Checkbox
            label={t('progress')}
            checked={point.progress}
            onChange={(event) => onChange({ progress: event.currentTarget.checked })}
          />
          <Checkbox
            label={t('quality')}
            checked={point.quality}
            onChange={(event) => onChange({ quality: event.currentTarget.checked })}
          />
        </div>
      </fieldset>
      <MultiSelect
        label={t('methods')}
        data={choices.monitoringMethods.map(({ code, label }) => ({ value: code, label }))}
        value={[...(point.methods ?? [])]}
        onChange={(methods) => onChange({ methods })}
      />
      {point.methods?.includes('OTHER') && (
        <TextInput
          label={t('otherMethod')}
          withAsterisk
          maxLength={500}
          value={point.otherMethod ?? ''}
          onChange={(event) => onChange({ otherMethod: event.currentTarget.value || undefined })}
        />
      )}
      <MultiSelect
        label={t('pointMembers')}
        data={members.map((each) => ({ value: each.personId, label: each.personName }))}
        value={[...(point.members ?? [])]}
        onChange={(chosen) => onChange({ members: chosen })}
      />
      <MultiSelect
        label={t('activities')}
        data={version.content.activities.flatMap(({ id, title }) => (id ? [{ value: id, label: title }] : []))}
        searchable
        value={[...(point.activities ?? [])]}
        onChange={(activities) => onChange({ activities })}
      />
    </Fields>
  )
}
