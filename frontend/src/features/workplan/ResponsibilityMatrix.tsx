import { DataTable, type Column } from '../../ui/DataTable'
import { Section } from '../../ui/Section'
import { hoursOf } from './checklist'
import { LOADED } from './loaded'
import { kindOf } from './options'
import type { Activity } from './queries'
import type { Names } from './readable'
import { responsibilitiesOf } from './responsibilities'
import classes from './workplan.module.css'
import { t } from './words'

interface Row {
  readonly id: string
  readonly name: string
  readonly activities: readonly Activity[]
}

/** Who answers for what, what nobody answers for, and what lies with two at once (IQA-030). */
export function ResponsibilityMatrix({ activities, names }: { activities: readonly Activity[]; names: Names }) {
  const { byMember, unassigned, overlaps } = responsibilitiesOf(activities)
  const nameOf = (id: string) => names.get(id) ?? id
  const about = (row: Row, part: (activity: Activity) => readonly (string | undefined)[]) =>
    [...new Set(row.activities.flatMap(part))].filter((each) => each !== undefined).join(', ') || t('none')
  const rows: Row[] = [...byMember]
    .map(([id, own]) => ({ id, name: nameOf(id), activities: own }))
    .sort((a, b) => a.name.localeCompare(b.name))
  const columns: readonly Column<Row>[] = [
    { key: 'member', header: t('member'), isTitle: true, cell: (row) => row.name },
    {
      key: 'activities',
      header: t('activities'),
      cell: (row) => (
        <ul className={classes.plain}>
          {row.activities.map((activity) => (
            <li key={activity.id}>
              {activity.title} ({kindOf(activity.kind)})
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'programmes',
      header: t('programmes'),
      cell: (row) => about(row, ({ programmeId }) => [programmeId && nameOf(programmeId)]),
    },
    { key: 'sites', header: t('sites'), cell: (row) => about(row, ({ siteId }) => [siteId && nameOf(siteId)]) },
    {
      key: 'assessors',
      header: t('assessors'),
      cell: (row) => about(row, ({ assessors }) => (assessors ?? []).map(nameOf)),
    },
    {
      key: 'hours',
      header: t('plannedHours'),
      align: 'end',
      cell: (row) => hoursOf(row.id, activities),
    },
  ]
  return (
    <Section title={t('responsibilities')}>
      <DataTable
        caption={t('responsibilities')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        loading={LOADED}
        empty={<p className={classes.dim}>{t('nobody')}</p>}
      />
      {unassigned.length > 0 && (
        <Section title={t('unassigned')} order={3}>
          <ul className={classes.plain}>
            {unassigned.map((activity) => (
              <li key={activity.id}>{activity.title}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('overlaps')} order={3}>
        <p className={classes.hint}>{overlaps.length > 0 ? t('overlapsHint') : t('noOverlaps')}</p>
        <ul className={classes.plain}>
          {overlaps.map((each) => (
            <li key={JSON.stringify(each)}>
              {t('overlap', {
                assessor: nameOf(each.assessor),
                unit: each.unit,
                one: nameOf(each.one),
                other: nameOf(each.other),
              })}
            </li>
          ))}
        </ul>
      </Section>
    </Section>
  )
}
