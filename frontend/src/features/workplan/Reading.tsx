import { useQuery } from '@tanstack/react-query'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText, InstantText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { PlainText } from '../../ui/PlainText'
import { Card, Section } from '../../ui/Section'
import { ActivityCalendar } from './ActivityCalendar'
import { LOADED } from './loaded'
import { kindOf } from './options'
import { looksAt, targetOf, whenOf } from './points'
import type { Activity, Criterion, Point, SamplingPolicy, Version } from './queries'
import { namesOf, type Names } from './readable'
import { ResponsibilityMatrix } from './ResponsibilityMatrix'
import { Snapshot } from './Snapshot'
import { areaQuery, choicesQuery } from './teamQueries'
import { VersionBadge } from './VersionBadge'
import classes from './workplan.module.css'
import { t } from './words'

const some = (ids: readonly string[] | undefined, names: Names): string =>
  (ids ?? []).map((id) => names.get(id) ?? id).join(', ') || t('none')

/** A version of the plan as a document. */
export function Reading({ areaId, version }: { areaId: string; version: Version }) {
  const area = useQuery(areaQuery(areaId)).data
  const methods = useQuery(choicesQuery(areaId)).data?.monitoringMethods ?? []
  const { content } = version
  const names = new Map([
    ...namesOf(area, version.people, content),
    ...methods.map(({ code, label }) => [code, label] as const),
  ])
  return (
    <div>
      <Section title={t('version', { number: version.number })}>
        <Facts
          items={[
            [t('state'), <VersionBadge key="state" state={version.state} />],
            [t('firstVersion'), version.original && version.publishedAt && t('original')],
            [
              t('period'),
              <>
                <DateText date={version.startsOn} /> – <DateText date={version.endsOn} />
              </>,
            ],
            [t('publishedAt'), version.publishedAt && <InstantText at={version.publishedAt} />],
            [t('publishedBy'), version.publishedByName],
            [t('summary'), version.summary && <PlainText>{version.summary}</PlainText>],
            [
              t('acknowledgement'),
              version.publishedAt &&
                t('toldAndAcknowledged', { acknowledged: version.acknowledged, told: version.told }),
            ],
            [t('reasonDropped'), version.reasonDropped],
            [t('hash'), version.contentHash && <span className={classes.hash}>{version.contentHash}</span>],
          ]}
        />
      </Section>
      <Section title={t('priorities')}>
        {content.priorities.length === 0 && <p className={classes.dim}>{t('noPriorities')}</p>}
        <ol className={classes.items}>
          {content.priorities.map((priority) => (
            <li key={priority.id} className={classes.item}>
              <h3>
                {priority.rank}. {priority.title}
              </h3>
              <PlainText>{priority.reason}</PlainText>
              <Facts
                items={[
                  [t('driver'), t(`driver_${priority.driver}`)],
                  [t('activities'), some(priority.activities, names)],
                ]}
              />
            </li>
          ))}
        </ol>
      </Section>
      <Activities version={version} names={names} />
      <Criteria criteria={content.successCriteria} />
      <Sampling policy={content.samplingPolicy} />
      <Points points={content.monitoringPoints} names={names} />
      <Section title={t('context')}>
        <Facts
          items={[
            [t('purpose'), content.context.purpose && <PlainText>{content.context.purpose}</PlainText>],
            [
              t('circumstances'),
              content.context.circumstances && <PlainText>{content.context.circumstances}</PlainText>,
            ],
            [t('risks'), content.context.risks && <PlainText>{content.context.risks}</PlainText>],
            [t('programmes'), some(content.context.programmes, names)],
            [t('sites'), some(content.context.sites, names)],
            [
              t('rules'),
              <ul key="rules" className={classes.plain}>
                {content.context.awardingBodyRules.map((rule) => (
                  <li key={rule}>{rule}</li>
                ))}
              </ul>,
            ],
          ]}
        />
      </Section>
      <Snapshot of={content.context.snapshot} />
    </div>
  )
}

function Activities({ version, names }: { version: Version; names: Names }) {
  const { activities } = version.content
  const columns: readonly Column<Activity>[] = [
    { key: 'title', header: t('activity'), isTitle: true, cell: (row) => row.title },
    { key: 'kind', header: t('kind'), cell: (row) => kindOf(row.kind) },
    {
      key: 'when',
      header: t('when'),
      cell: (row) => (
        <>
          <DateText date={row.fromOn} /> – <DateText date={row.toOn} />
        </>
      ),
    },
    {
      key: 'responsible',
      header: t('responsible'),
      cell: (row) => (row.responsibleId ? names.get(row.responsibleId) : t('nobody')),
    },
    {
      key: 'programme',
      header: t('programme'),
      cell: (row) => (row.programmeId ? names.get(row.programmeId) : t('none')),
    },
    { key: 'assessors', header: t('assessors'), cell: (row) => some(row.assessors, names) },
    { key: 'effort', header: t('effort'), align: 'end', cell: (row) => row.effortHours ?? '–' },
  ]
  return (
    <>
      <Section title={t('activities')}>
        <DataTable
          caption={t('activities')}
          columns={columns}
          rows={activities}
          rowKey={(row) => row.id ?? row.title}
          loading={LOADED}
          empty={<p className={classes.dim}>{t('noActivities')}</p>}
        />
      </Section>
      {activities.length > 0 && (
        <>
          <ActivityCalendar startsOn={version.startsOn} endsOn={version.endsOn} activities={activities} />
          <ResponsibilityMatrix activities={activities} names={names} />
        </>
      )}
    </>
  )
}

function Criteria({ criteria }: { criteria: readonly Criterion[] }) {
  const columns: readonly Column<Criterion>[] = [
    { key: 'statement', header: t('statement'), isTitle: true, cell: (row) => row.statement },
    { key: 'measure', header: t('measure'), cell: (row) => row.measure ?? t('none') },
    { key: 'baseline', header: t('baseline'), align: 'end', cell: (row) => row.baseline ?? '–' },
    { key: 'target', header: t('target'), cell: (row) => targetOf(row) ?? t('none') },
    { key: 'by', header: t('byOn'), cell: (row) => (row.byOn ? <DateText date={row.byOn} /> : '–') },
    { key: 'source', header: t('source'), cell: (row) => t.lookUp(`source_${row.source}`) ?? row.source },
  ]
  return (
    <Section title={t('criteria')}>
      <DataTable
        caption={t('criteria')}
        columns={columns}
        rows={criteria}
        rowKey={(row) => row.id ?? row.statement}
        loading={LOADED}
        empty={<p className={classes.dim}>{t('noCriteria')}</p>}
      />
    </Section>
  )
}

function Sampling({ policy }: { policy: SamplingPolicy }) {
  return (
    <Section title={t('sampling')}>
      <Facts
        items={[
          ...(['red', 'amber', 'green'] as const).map(
            (rating) =>
              [
                t(`rating_${rating}`),
                `${t('learnersPercent')}: ${policy[rating].learnersPercent} %; ${t('unitsPercent')}: ${policy[rating].unitsPercent} %`,
              ] as const,
          ),
          [t('leastLearners'), policy.leastLearners],
          [t('interimPercent'), `${policy.interimPercent} % (${t(`split_${policy.split}`)})`],
          [
            t('samplingMethods'),
            policy.methods.map((method) => t.lookUp(`method_${method}`) ?? method).join(', ') || t('none'),
          ],
          [t('everyUnit'), t(policy.everyUnit ? 'yes' : 'no')],
          [t('horizonMonths'), policy.horizonMonths],
          [t('summativeBeforeClaim'), t(policy.summativeBeforeClaim ? 'yes' : 'no')],
        ]}
      />
    </Section>
  )
}

function Points({ points, names }: { points: readonly Point[]; names: Names }) {
  return (
    <Section title={t('points')}>
      {points.length === 0 && <p className={classes.dim}>{t('noPoints')}</p>}
      <div className={classes.stack}>
        {points.map((point) => (
          <Card key={point.id} label={point.title}>
            <h3 style={{ margin: 0 }}>{point.title}</h3>
            <Facts
              items={[
                [t('when'), whenOf(point)],
                [t('looksAt'), looksAt(point)],
                [t('methods'), some(point.methods, names)],
                [t('otherMethod'), point.otherMethod],
                [t('pointMembers'), some(point.members, names)],
              ]}
            />
          </Card>
        ))}
      </div>
    </Section>
  )
}
