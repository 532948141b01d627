import { MultiSelect, Select, TagsInput, TextInput } from '@mantine/core'
import { DateField } from '../../ui/DateField'
import { Fields } from '../../ui/FieldRow'
import { NumberField } from './NumberField'
import { numberOf } from './numbers'
import { ACTIVITY_KINDS, named } from './options'
import type { OfDraft } from './PlanSection'
import type { Activity } from './queries'
import { t } from './words'

interface FieldsProps extends OfDraft {
  readonly activity: Activity
  readonly onChange: (part: Partial<Activity>) => void
}

/** What one activity says, each field kept as it is left. */
export default function ActivityFields({ version, area, choices, members, activity, onChange }: FieldsProps) {
  const team = members.map((each) => ({ value: each.personId, label: each.personName }))
  const period = { min: version.startsOn, max: version.endsOn }
  return (
    <Fields>
      <TextInput
        label={t('title')}
        withAsterisk
        maxLength={200}
        value={activity.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Select
        label={t('kind')}
        data={ACTIVITY_KINDS}
        allowDeselect={false}
        value={activity.kind}
        onChange={(kind) => kind && onChange({ kind })}
      />
      <DateField
        label={t('from')}
        withAsterisk
        {...period}
        value={activity.fromOn}
        onChange={(day) => day && onChange({ fromOn: day })}
      />
      <DateField
        label={t('to')}
        withAsterisk
        {...period}
        value={activity.toOn}
        onChange={(day) => day && onChange({ toOn: day })}
      />
      <Select
        label={t('responsible')}
        data={team}
        searchable
        clearable
        value={activity.responsibleId ?? null}
        onChange={(id) => onChange({ responsibleId: id ?? undefined })}
      />
      <MultiSelect
        label={t('supporting')}
        data={team}
        value={[...(activity.supporting ?? [])]}
        onChange={(supporting) => onChange({ supporting })}
      />
      <Select
        label={t('programme')}
        data={named(area.programmes)}
        searchable
        clearable
        value={activity.programmeId ?? null}
        onChange={(id) => onChange({ programmeId: id ?? undefined })}
      />
      <Select
        label={t('site')}
        data={named(area.sites)}
        clearable
        value={activity.siteId ?? null}
        onChange={(id) => onChange({ siteId: id ?? undefined })}
      />
      <TagsInput
        label={t('units')}
        description={t('unitsHint')}
        acceptValueOnBlur
        value={[...(activity.units ?? [])]}
        onChange={(units) => onChange({ units })}
      />
      <MultiSelect
        label={t('assessorsOfActivity')}
        data={named(choices.staff.filter((each) => each.assesses))}
        searchable
        value={[...(activity.assessors ?? [])]}
        onChange={(assessors) => onChange({ assessors })}
      />
      <NumberField
        label={t('effort')}
        min={0}
        step="any"
        value={activity.effortHours ?? ''}
        onChange={(hours) => onChange({ effortHours: numberOf(hours) })}
      />
      <Select
        label={t('countersigner')}
        description={t('countersignerHint')}
        data={named(choices.staff.filter((each) => each.countersigns))}
        searchable
        clearable
        value={activity.countersignerId ?? null}
        onChange={(id) => onChange({ countersignerId: id ?? undefined })}
      />
    </Fields>
  )
}
