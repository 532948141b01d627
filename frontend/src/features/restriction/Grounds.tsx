import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { Badge } from '../../ui/Badge'
import { InstantText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { LevelBadge } from '../../ui/LevelBadge'
import { PlainText } from '../../ui/PlainText'
import { Card, Section } from '../../ui/Section'
import type { Block, Ground } from './queries'
import { t } from './words'

/** Each objective on which it was decided, with the reasons. */
export function Grounds({ block }: { block: Block }) {
  const decided = block.grounds.filter(({ state }) => state !== 'RECOMMENDED')
  if (decided.length === 0) return null
  return (
    <Section title={t('grounds')}>
      {decided.map((ground) => (
        <Card key={ground.reportId + ground.objective} label={ground.objective}>
          <h3>
            {ground.objective} {ground.title}{' '}
            <Badge tone={ground.state === 'KEPT' ? 'bad' : 'neutral'}>
              {t(ground.state === 'KEPT' ? 'groundKept' : 'groundRaised')}
            </Badge>
          </h3>
          <Why ground={ground} />
        </Card>
      ))}
    </Section>
  )
}

function Why({ ground }: { ground: Ground }) {
  return (
    <>
      <p>
        <LevelBadge level={ground.levelBefore} label={ground.levelBeforeLabel} />
        {ground.state === 'RAISED' && (
          <>
            {' → '}
            <LevelBadge level={ground.levelAfter} label={ground.levelAfterLabel} />
          </>
        )}
      </p>
      <Facts
        items={[
          [t('rationale'), ground.rationale && <PlainText>{ground.rationale}</PlainText>],
          [t('decisionReason'), ground.reason && <PlainText>{ground.reason}</PlainText>],
          [t('recommendedBy'), ground.recommendedByName],
          [t('decidedBy'), ground.decidedByName],
          [t('decidedOn'), ground.decidedAt && <InstantText at={ground.decidedAt} />],
        ]}
      />
      <Anchor component={Link} to={`/visits/${ground.visitId}/report`}>
        {t('readReport')}
      </Anchor>
    </>
  )
}
