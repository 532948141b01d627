import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { rowsOf } from '../../api/query'
import { CommandButton } from '../../ui/CommandButton'
import { offered } from '../../ui/commands'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { mustBePutRight, overloaded, type Overload } from './checklist'
import { timesQuery, useDiscard, useMoveVersion, usePublish, type Time, type Version } from './queries'
import classes from './workplan.module.css'
import { t } from './words'

/** Consult, publish, discard. */
export function PublishSection({ version }: { version: Version }) {
  const navigate = useNavigate()
  const move = useMoveVersion(version)
  const discard = useDiscard(version)
  const times = useInfiniteQuery(timesQuery(version.planId))
  const [discarding, setDiscarding] = useState(false)
  const plan = `/iqa-work-plans/${version.planId}`
  return (
    <section id="publishing" tabIndex={-1} className={classes.part} aria-labelledby="publishing-title">
      <h2 id="publishing-title">{t('publishing')}</h2>
      <Publish
        key={version.id}
        version={version}
        overloads={overloaded(version.content.activities, rowsOf<Time>(times.data))}
        onPublished={() => void navigate(plan)}
      />
      <ProblemAlert error={move.error} />
      {discarding ? (
        <ConfirmPanel
          title={t('discardTitle')}
          confirmLabel={t('discard')}
          draftKey={`iqa-version/${version.id}/discard`}
          reason="required"
          danger
          onConfirm={async (reason) => {
            await discard.mutateAsync(reason)
            toast(t('discarded'))
            void navigate(plan)
          }}
          onCancel={() => setDiscarding(false)}
        >
          {t('discardText')}
        </ConfirmPanel>
      ) : (
        <div className={classes.commands}>
          {(['consult', 'take-back'] as const).map((what) => (
            <CommandButton
              key={what}
              command={what}
              commands={version.allowedCommands}
              variant="default"
              loading={move.isPending}
              onClick={() =>
                move.mutate(what, { onSuccess: () => toast(t(what === 'consult' ? 'consulted' : 'takenBack')) })
              }
            >
              {t(what)}
            </CommandButton>
          ))}
          <CommandButton
            command="discard"
            commands={version.allowedCommands}
            variant="default"
            onClick={() => setDiscarding(true)}
          >
            {t('discard')}
          </CommandButton>
        </div>
      )}
    </section>
  )
}

interface PublishProps {
  readonly version: Version
  readonly overloads: readonly Overload[]
  readonly onPublished: () => void
}

/** The team's words first, a reason for each who has too much, then the check, then in force. */
function Publish({ version, overloads, onPublished }: PublishProps) {
  const publish = usePublish(version)
  const [confirming, setConfirming] = useState(false)
  const missing = mustBePutRight(offered(version.allowedCommands, 'publish')?.missing ?? [])
  const form = useForm({
    mode: 'controlled',
    initialValues: { summary: '', reasons: {} as Record<string, string> },
    validate: {
      reasons: (given) => (overloads.some((each) => !given[each.personId]?.trim()) ? t('enterOverload') : null),
    },
  })
  const clearDraft = useFormDraft(`iqa-version/${version.id}/publish`, form)
  const submission = useSubmit(form, () => {
    setConfirming(true)
    return Promise.resolve()
  })
  const send = async () => {
    const { summary, reasons } = form.values
    await publish.mutateAsync({
      summary: summary.trim() || undefined,
      overloads: overloads.map(({ personId }) => ({ personId, reason: reasons[personId] ?? '' })),
    })
    clearDraft()
    toast(t('published', { number: version.number }))
    onPublished()
  }
  if (confirming && missing.length === 0) {
    return (
      <ConfirmPanel
        title={t('publishTitle', { number: version.number })}
        confirmLabel={t('publish', { number: version.number })}
        draftKey={`iqa-version/${version.id}/publish-confirm`}
        onConfirm={send}
        onCancel={() => setConfirming(false)}
      >
        <p>{t('publishText')}</p>
        <PlainText>{form.values.summary}</PlainText>
      </ConfirmPanel>
    )
  }
  return (
    <form onSubmit={submission.onSubmit} noValidate className={classes.stack}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Textarea label={t('publishSummary')} autosize minRows={2} maxLength={4000} {...field(form, 'summary')} />
        {overloads.map(({ personId, name, planned, agreed }, index) => (
          <Textarea
            key={personId}
            label={t('overload', { name, planned, agreed })}
            withAsterisk
            autosize
            maxLength={1000}
            {...field(form, `reasons.${personId}`)}
            {...(index === 0 ? { id: 'field-reasons' } : {})}
            value={form.values.reasons[personId] ?? ''}
            error={!form.values.reasons[personId]?.trim() && form.errors.reasons}
          />
        ))}
      </Fields>
      <CommandButton
        command="publish"
        commands={[{ command: 'publish', allowed: missing.length === 0, missing }]}
        onClick={() => submission.onSubmit()}
      >
        {t('publish', { number: version.number })}
      </CommandButton>
    </form>
  )
}
