import { Button, Textarea, Title } from '@mantine/core'
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { asProblem, type Problem } from '../api/problem'
import { t } from '../shared/i18n/en-GB'
import { FormActions } from './FieldRow'
import { ProblemAlert } from './ProblemAlert'
import { useDraft } from './useDraft'
import classes from './ConfirmPanel.module.css'

interface Props {
  /** The question: "Cancel this visit?" */
  readonly title: string
  /** What will happen, to whom, and whether it can be undone. */
  readonly children?: ReactNode
  /** The verb on the button: "Cancel the visit". */
  readonly confirmLabel: string
  /** Names what is confirmed, so that a typed reason survives: `visit/${id}/cancel`. */
  readonly draftKey: string
  readonly reason?: 'required' | 'optional' | 'none'
  readonly reasonLabel?: string
  readonly danger?: boolean
  readonly onConfirm: (reason: string) => Promise<unknown>
  readonly onCancel: () => void
}

/** The check before something binding, in the page itself: consequences, a reason where one is needed, then the command. */
export function ConfirmPanel(props: Props) {
  const { title, children, confirmLabel, draftKey, reason = 'none', reasonLabel = t('reason'), danger = false } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const [text, setText, clearText] = useDraft(draftKey, '')
  const [problem, setProblem] = useState<Problem>()
  const [needsReason, setNeedsReason] = useState(false)
  const [sending, setSending] = useState(false)

  useEffect(() => heading.current?.focus(), [])

  const confirm = async (event: FormEvent) => {
    event.preventDefault()
    if (sending) return
    if (reason === 'required' && text.trim() === '') {
      setNeedsReason(true)
      field.current?.focus()
      return
    }
    setSending(true)
    setProblem(undefined)
    try {
      await props.onConfirm(text.trim())
      clearText()
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setSending(false)
    }
  }

  return (
    <section className={classes.panel} aria-labelledby={id}>
      <Title order={2} size="h3" id={id} ref={heading} tabIndex={-1} className={classes.title}>
        {title}
      </Title>
      {children && <div className={classes.text}>{children}</div>}
      <ProblemAlert error={problem} />
      <form onSubmit={(event) => void confirm(event)} noValidate>
        {reason !== 'none' && (
          <Textarea
            ref={field}
            label={reason === 'optional' ? `${reasonLabel} (${t('optional')})` : reasonLabel}
            withAsterisk={reason === 'required'}
            aria-required={reason === 'required'}
            error={needsReason && text.trim() === '' ? t('reasonNeeded') : undefined}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            autosize
            minRows={2}
            className={classes.text}
          />
        )}
        <FormActions>
          <Button type="submit" loading={sending} {...(danger ? { color: 'red.9' } : {})}>
            {confirmLabel}
          </Button>
          <Button variant="default" onClick={props.onCancel}>
            {t('cancel')}
          </Button>
        </FormActions>
      </form>
    </section>
  )
}
