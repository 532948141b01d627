import { Anchor, Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { Versioned } from '../../api/client'
import { useHasRole } from '../../shared/session/SessionContext'
import { Badge } from '../../ui/Badge'
import { DateText, InstantText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { Page } from '../../ui/Page'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { PageSkeleton } from '../../ui/Skeletons'
import { sizeInWords, typeInWords } from '../../ui/upload/fileTypes'
import { Accesses } from './Accesses'
import { Picture } from './Picture'
import { oneEvidenceQuery, type OneEvidence } from './queries'
import { ReplaceFile } from './ReplaceFile'
import { t } from './words'
import { Versions } from './Versions'

/** One piece of evidence: what it is, its files one after the other, and who opened them. */
export function Component() {
  const { evidenceId = '' } = useParams()
  const { data: evidence, error, refetch } = useQuery(oneEvidenceQuery(evidenceId))
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  return evidence ? <Shown evidence={evidence} /> : <PageSkeleton />
}

function Shown({ evidence }: { evidence: Versioned<OneEvidence> }) {
  const [replacing, setReplacing] = useState(false)
  const isContact = useHasRole('CENTRE_CONTACT')
  const isAwarding = useHasRole('REVIEWER', 'QUALITY_MANAGER', 'PRINCIPAL_REVIEWER')
  const { file } = evidence
  const readsAccesses = file && (evidence.side === 'CENTRE' ? isContact : isAwarding)
  const mayReplace = evidence.allowedCommands.some(({ command, allowed }) => command === 'replace-file' && allowed)

  return (
    <Page
      title={evidence.title}
      breadcrumbs={[{ label: t('evidenceOfVisit'), to: `/visits/${evidence.visitId}/evidence` }]}
      aside={evidence.inUse && <Badge tone="neutral">{t('inUse')}</Badge>}
    >
      <Facts
        items={[
          [t('kind'), t(`kind${evidence.kind}`)],
          [t('type'), evidence.type],
          [
            t('measures'),
            evidence.measures.length > 0 &&
              evidence.measures.map((measure) => (
                <Link key={measure} to={`/visits/${evidence.visitId}/evidence?measure=${measure}`}>
                  {measure}{' '}
                </Link>
              )),
          ],
          [
            t('place'),
            // What the product keeps itself, such as the engagement document, is a page of it.
            evidence.place?.startsWith('/') ? <Link to={evidence.place}>{t('openHere')}</Link> : evidence.place,
          ],
          [
            t('link'),
            evidence.link && (
              <Anchor href={evidence.link} target="_blank" rel="noopener noreferrer">
                {evidence.link}
              </Anchor>
            ),
          ],
          [t('note'), evidence.note && <PlainText>{evidence.note}</PlainText>],
          [t('on'), evidence.on && <DateText date={evidence.on} />],
          [t('policyReviewed'), evidence.policy?.reviewedOn && <DateText date={evidence.policy.reviewedOn} />],
          [t('policyNext'), evidence.policy?.nextReviewOn && <DateText date={evidence.policy.nextReviewOn} />],
          [
            t('addedBy'),
            <>
              {evidence.addedBy}, <InstantText at={evidence.addedAt} />
            </>,
          ],
          [
            t('kindFILE'),
            file &&
              `${file.name} (${typeInWords({ name: file.name, type: file.mediaType })}, ${sizeInWords(file.size)})`,
          ],
        ]}
      />
      {file?.mediaType.startsWith('image/') && (
        <Picture evidenceId={evidence.id} version={file.version} title={evidence.title} />
      )}
      {file && (
        <Section
          title={t('versions')}
          actions={
            mayReplace &&
            !replacing && (
              <Button variant="default" onClick={() => setReplacing(true)}>
                {t('replace')}
              </Button>
            )
          }
        >
          {replacing && <ReplaceFile evidence={evidence} onDone={() => setReplacing(false)} />}
          <Versions evidenceId={evidence.id} />
        </Section>
      )}
      {readsAccesses && (
        <Section title={t('accesses')}>
          <p>{t('accessesLead')}</p>
          <Accesses evidenceId={evidence.id} />
        </Section>
      )}
    </Page>
  )
}
