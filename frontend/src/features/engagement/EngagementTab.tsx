import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { download } from '../../api/client'
import { useHasRole } from '../../shared/session/SessionContext'
import { CommandButton } from '../../ui/CommandButton'
import { isAllowed, offered } from '../../ui/commands'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DateText, InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { StateBadge } from '../../ui/StateBadge'
import { TaskList } from '../../ui/TaskList'
import { toast } from '../../ui/toast'
import { Comments } from './Comments'
import classes from './engagement.module.css'
import { useDocumentCommand, type EngagementDocument } from './queries'
import { Reading } from './Reading'
import { Register } from './Register'
import { ReturnPanel } from './ReturnPanel'
import { placeOf, SECTIONS } from './sections'
import { SignatureFacts } from './SignatureFacts'
import { statusOf } from './status'
import { useDocumentOfVisit } from './useDocumentOfVisit'
import { t } from './words'

/** The document in the workspace of a visit: for the centre a list of tasks, for the reviewer a text to read. */
export function EngagementTab() {
  const { visitId = '' } = useParams()
  const { document, none, error, retry } = useDocumentOfVisit(visitId)
  const isCentre = useHasRole('CENTRE_CONTACT', 'HEAD_OF_CENTRE')
  if (document) return <Overview key={document.id} document={document} />
  if (error) return <ProblemAlert error={error} onRetry={retry} />
  if (none) {
    return <EmptyState title={t('notHere')}>{isCentre ? t('notHereCentre') : t('notHereReviewer')}</EmptyState>
  }
  return <Lines count={6} />
}

function Overview({ document }: { document: EngagementDocument }) {
  const reads = offered(document.allowedCommands, 'return') !== undefined || !writes(document)
  return (
    <div className={classes.stack}>
      <Facts
        items={[
          [t('state'), <StateBadge key="state" of="engagement" state={document.state} />],
          [
            t('due'),
            document.due && document.due.state !== 'VOID' && (
              <DateText
                date={document.due.dueOn}
                rule={document.due.words}
                {...(document.due.settledOn ? {} : { workingDaysLeft: document.due.workingDaysLeft })}
              />
            ),
          ],
          [
            t('requested'),
            document.state === 'AWAITING_SIGNATURE' && document.requestedAt && (
              <InstantText at={document.requestedAt} />
            ),
          ],
          [t('submittedAt'), document.submittedAt && <InstantText at={document.submittedAt} />],
          [t('readAt'), document.readAt && <InstantText at={document.readAt} />],
          [t('isShared'), document.shared && !document.submittedAt ? t('yes') : undefined],
        ]}
      />
      {document.signature && <SignatureFacts signature={document.signature} />}
      <Commands document={document} />
      {reads ? <Reading document={document} /> : <Tasks document={document} />}
      <Comments document={document} />
      <Register document={document} />
    </div>
  )
}

/** Whether this person prepares or signs the document, or writes at least one section. */
function writes(document: EngagementDocument): boolean {
  return (
    SECTIONS.some(({ key }) => document.sections[key].status.mayEdit) ||
    ['submit', 'recall-signature-request', 'sign', 'request-signature'].some(
      (name) => offered(document.allowedCommands, name) !== undefined,
    )
  )
}

function Tasks({ document }: { document: EngagementDocument }) {
  const base = `/visits/${document.visitId}/engagement`
  return (
    <Section title={t('sections')}>
      <TaskList
        label={t('sections')}
        tasks={SECTIONS.map(({ key, path, label, code }) => {
          const { status } = document.sections[key]
          const { evidenceIndex } = document.sections
          return {
            key,
            label,
            to: `${base}/sections/${path}`,
            status: statusOf(status),
            hint: [
              code === 'EVIDENCE_INDEX' &&
                `${t('evidenceMeasures')}: ${t('evidenceCount', { with: evidenceIndex.measuresWithEvidence, all: evidenceIndex.measures })}`,
              status.contributors.length > 0 && t('whoWrites', { names: status.contributors.join(', ') }),
              status.savedBy && t('lastSaved', { name: status.savedBy }),
            ]
              .filter(Boolean)
              .join(' · '),
          }
        })}
      />
    </Section>
  )
}

type Asking = 'submit' | 'recall-signature-request' | 'take-over-texts'

const ASKED = {
  submit: { title: t('submitTitle'), detail: t('submitDetail'), label: t('submit'), done: t('submitted') },
  'recall-signature-request': {
    title: t('recallTitle'),
    detail: t('recallDetail'),
    label: t('recall'),
    done: t('recalled'),
  },
  'take-over-texts': {
    title: t('takeOverTitle'),
    detail: t('takeOverDetail'),
    label: t('takeOver'),
    done: t('takenOver'),
  },
} as const

function Commands({ document }: { document: EngagementDocument }) {
  const send = useDocumentCommand(document)
  const [asking, setAsking] = useState<Asking>()
  const [returning, setReturning] = useState(false)
  const base = `/visits/${document.visitId}/engagement`
  const commands = document.allowedCommands
  const run = async (name: Parameters<typeof send.mutateAsync>[0], done: string) => {
    try {
      await send.mutateAsync(name)
      toast(done)
    } catch {
      // Shown below.
    }
  }
  if (asking) {
    const words = ASKED[asking]
    return (
      <ConfirmPanel
        title={words.title}
        confirmLabel={words.label}
        draftKey={`engagement/${document.id}/${asking}`}
        onConfirm={async () => {
          await send.mutateAsync(asking)
          toast(words.done)
          setAsking(undefined)
        }}
        onCancel={() => setAsking(undefined)}
      >
        {words.detail}
      </ConfirmPanel>
    )
  }
  if (returning) return <ReturnPanel document={document} onDone={() => setReturning(false)} />
  const linkTo = (missing: { readonly pointer?: string | undefined }) => placeOf(document.visitId, missing.pointer)
  return (
    <>
      <ProblemAlert error={send.error} />
      {offered(commands, 'sign') && <PlainText>{t('waitsForSignature')}</PlainText>}
      <div className={classes.actions}>
        {isAllowed(commands, 'sign') && (
          <Button component={Link} to={`${base}/sign`}>
            {t('goToSign')}
          </Button>
        )}
        {offered(commands, 'request-signature') && (
          <Button component={Link} to={`${base}/check`}>
            {t('check')}
          </Button>
        )}
        {document.state === 'SIGNED' && (
          <CommandButton command="submit" commands={commands} onClick={() => setAsking('submit')} linkTo={linkTo}>
            {t('submit')}
          </CommandButton>
        )}
        <CommandButton
          command="recall-signature-request"
          commands={commands}
          variant="default"
          onClick={() => setAsking('recall-signature-request')}
        >
          {t('recall')}
        </CommandButton>
        <CommandButton command="return" commands={commands} variant="default" onClick={() => setReturning(true)}>
          {t('returnDocument')}
        </CommandButton>
        <CommandButton
          command="share"
          commands={commands}
          variant="default"
          onClick={() => void run('share', t('shared'))}
        >
          {t('share')}
        </CommandButton>
        <CommandButton
          command="stop-sharing"
          commands={commands}
          variant="default"
          onClick={() => void run('stop-sharing', t('unshared'))}
        >
          {t('stopSharing')}
        </CommandButton>
        {isAllowed(commands, 'name-contributors') && (
          <Button component={Link} to={`${base}/contributors`} variant="default">
            {t('contributors')}
          </Button>
        )}
        {document.earlierTexts && (
          <CommandButton
            command="take-over-texts"
            commands={commands}
            variant="default"
            onClick={() => setAsking('take-over-texts')}
          >
            {t('takeOver')}
          </CommandButton>
        )}
        <SaveAsPdf document={document} />
      </div>
    </>
  )
}

function SaveAsPdf({ document: { id, visitReference } }: { document: EngagementDocument }) {
  const [error, setError] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    setError(undefined)
    try {
      const { blob, fileName } = await download(`/engagement-documents/${id}/pdf`, 'application/pdf')
      const link = window.document.createElement('a')
      link.href = URL.createObjectURL(blob)
      link.download = fileName ?? `engagement-${visitReference}.pdf`
      link.click()
      URL.revokeObjectURL(link.href)
    } catch (thrown) {
      setError(thrown)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button variant="subtle" loading={busy} onClick={() => void save()}>
        {t('print')}
      </Button>
      <ProblemAlert error={error} />
    </>
  )
}
