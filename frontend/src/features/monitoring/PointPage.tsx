import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { Versioned } from '../../api/client'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Lines } from '../../ui/Skeletons'
import { MonitoringFrame } from './MonitoringFrame'
import { aspectsInWords, methodsInWords, windowInWords } from './point'
import { PointCommands } from './PointCommands'
import { pointQuery, type Point } from './queries'
import { RecordOfMember } from './RecordOfMember'
import { Late, StateOfPoint } from './StateOfPoint'
import { t } from './words'

/** One point: what was found of each member, and what was said to them about it. */
export function Component() {
  const { planId = '', pointId = '' } = useParams()
  const point = useQuery(pointQuery(planId, pointId))
  return (
    <MonitoringFrame
      place="/monitoring-points"
      title={point.data?.title ?? t('point')}
      aside={point.data && <StateOfPoint state={point.data.state} />}
    >
      {({ plan }) =>
        point.data ? (
          <OnePoint point={point.data} areaId={plan.areaId} />
        ) : point.error ? (
          <ProblemAlert error={point.error} onRetry={() => void point.refetch()} />
        ) : (
          <Lines count={6} />
        )
      }
    </MonitoringFrame>
  )
}

function OnePoint({ point, areaId }: { point: Versioned<Point>; areaId: string }) {
  return (
    <>
      <Facts
        items={[
          [t('window'), windowInWords(point)],
          [t('happened'), point.happened],
          [t('aspects'), aspectsInWords(point)],
          [t('methods'), methodsInWords(point)],
          [t('members'), point.members.map(({ name }) => name).join(', ')],
          [t('reason'), point.reason],
          [t('startedOn'), point.startedOn && <DateText date={point.startedOn} />],
          [t('recordedOn'), point.recordedOn && <DateText date={point.recordedOn} />],
          [
            t('feedbackDue'),
            point.feedbackDueOn && (
              <>
                <DateText date={point.feedbackDueOn} /> {point.feedbackOverdue && <Late>{t('feedbackOverdue')}</Late>}
              </>
            ),
          ],
          [t('missedOn'), point.missedOn && <DateText date={point.missedOn} />],
          [t('closedOn'), point.closedOn && <DateText date={point.closedOn} />],
          [t('standardsUsed'), point.standards && t('standardsVersion', { number: point.standards.number })],
        ]}
      />
      <PointCommands point={point} />
      {point.records.length === 0 ? (
        <EmptyState title={t('notStarted')}>{t('notStartedDetail')}</EmptyState>
      ) : (
        point.records.map((record) => <RecordOfMember key={record.id} point={point} record={record} areaId={areaId} />)
      )}
    </>
  )
}
