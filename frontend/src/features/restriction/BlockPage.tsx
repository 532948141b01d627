import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { count } from '../../shared/i18n/words'
import { DateText, InstantText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { Page } from '../../ui/Page'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { PageSkeleton } from '../../ui/Skeletons'
import { StateBadge } from '../../ui/StateBadge'
import { offered } from '../../ui/commands'
import { Contact } from './Contact'
import { Grounds } from './Grounds'
import { PlanSection } from './PlanSection'
import { blockQuery, type Block } from './queries'
import { ReleaseSection } from './ReleaseSection'
import { Scrutiny } from './Scrutiny'
import { t } from './words'

/** A block from recommendation to release, all of it on one page: scrutiny and decision, plan, progress report. */
export function Component() {
  const { blockId = '' } = useParams()
  const found = useQuery(blockQuery(blockId))
  const block = found.data
  if (found.error && !block) {
    return (
      <Page title={t('blocks')}>
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    )
  }
  if (!block) return <PageSkeleton />
  const undecided = block.grounds.filter(({ state }) => state === 'RECOMMENDED')
  const reports = [...new Set(undecided.map(({ reportId }) => reportId))]
  return (
    <Page
      title={block.centreName}
      aside={<StateBadge of="restriction" state={block.state} />}
      lead={t(block.state === 'RECOMMENDED' ? 'titleScrutiny' : 'title', { reference: block.reference })}
      breadcrumbs={[{ label: t('blocks'), to: '/certification-blocks' }]}
    >
      {block.state !== 'RECOMMENDED' && <Standing block={block} />}
      {reports.map((reportId) => (
        <Scrutiny key={reportId} block={block} reportId={reportId} />
      ))}
      <Grounds block={block} />
      {(block.state === 'APPLIED' || block.plan.items.length > 0) && <PlanSection block={block} />}
      {(offered(block.allowedCommands, 'release') || offered(block.allowedCommands, 'hand-back')) && (
        <ReleaseSection block={block} />
      )}
    </Page>
  )
}

function Standing({ block }: { block: Block }) {
  return (
    <Facts
      items={[
        [t('since'), block.appliedOn && <DateText date={block.appliedOn} />],
        [t('ageFact'), block.state !== 'REJECTED' && count(block.ageDays, 'day')],
        [t('concern'), block.concern && <PlainText>{block.concern}</PlainText>],
        [t('support'), block.supportPlan && <PlainText>{block.supportPlan}</PlainText>],
        [t('covers'), block.families.map(({ label }) => label).join(', ')],
        [t('goesOn'), block.state === 'APPLIED' && t('goesOnDetail')],
        [t('nextStep'), block.nextWords],
        [t('expectedRelease'), block.expectedRelease && <DateText date={block.expectedRelease} />],
        [t('contact'), block.contact && <Contact contact={block.contact} />],
        [t('caseWith'), t.lookUp(`role_${block.owner}`) ?? block.owner],
        [t('releasedOn'), block.releasedOn && <DateText date={block.releasedOn} />],
        [t('releasedBy'), block.releasedByName],
        [t('progressReport'), block.progressReport && <PlainText>{block.progressReport}</PlainText>],
        [t('handedBackOn'), block.handedBackAt && <InstantText at={block.handedBackAt} />],
        [t('scrutinyDays'), block.metrics && count(block.metrics.scrutinyDays, 'day')],
        [t('planDays'), block.metrics && count(block.metrics.planDays, 'day')],
        [t('releaseDays'), block.metrics && count(block.metrics.releaseDays, 'day')],
      ]}
    />
  )
}
