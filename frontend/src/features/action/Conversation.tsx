import { Button } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { saveFile } from '../../ui/saveFile'
import { Card } from '../../ui/Section'
import classes from './Action.module.css'
import type { Update } from './queries'
import { t } from './words'

/** What was said about an action, oldest first, with what was attached. */
export function Conversation({ updates }: { updates: readonly Update[] }) {
  if (updates.length === 0) {
    return (
      <EmptyState order={3} title={t('noConversation')}>
        {t('noConversationDetail')}
      </EmptyState>
    )
  }
  return (
    <ol className={classes.entries}>
      {updates.map((update) => (
        <li key={update.id}>
          <Card>
            <strong>
              {update.kind === 'OWNER_ASSIGNED'
                ? t('updateOWNER_ASSIGNED', { name: update.text })
                : t(`update${update.kind}`)}
              {update.kind === 'PROGRESS' && typeof update.percent === 'number'
                ? ` · ${t('percentDone', { percent: update.percent })}`
                : null}
            </strong>
            {update.kind !== 'OWNER_ASSIGNED' && <PlainText>{update.text}</PlainText>}
            {update.evidencePlace && <div>{t('evidenceAt', { place: update.evidencePlace })}</div>}
            {update.noEvidenceReason && <div>{t('noEvidenceBecause', { reason: update.noEvidenceReason })}</div>}
            <EvidenceList evidence={update.evidence} />
            <div className={classes.meta}>
              {update.personName} · <InstantText at={update.at} />
            </div>
          </Card>
        </li>
      ))}
    </ol>
  )
}

/** Evidence with its download. */
export function EvidenceList({ evidence }: { evidence: Update['evidence'] }) {
  const [problem, setProblem] = useState<Problem>()
  if (evidence.length === 0) return null
  const get = async ({ id, title, fileVersion }: Update['evidence'][number]) => {
    setProblem(undefined)
    try {
      // The file as it was attached, whatever took its place since.
      await saveFile(`/evidence/${id}/versions/${fileVersion ?? 1}/content`, '*/*', title ?? '')
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  return (
    <>
      <ul className={classes.evidence}>
        {evidence.map((item) => (
          <li key={item.id}>
            <IconPaperclip size={16} aria-hidden /> {item.title}{' '}
            {item.downloadable && (
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => void get(item)}
                aria-label={`${t('download')}: ${item.title}`}
              >
                {t('download')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ProblemAlert error={problem} />
    </>
  )
}
