import { Anchor } from '@mantine/core'
import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react'
import type { Problem } from '../api/problem'
import { t } from '../shared/i18n/en-GB'
import { fieldId, pathOf, type FieldErrors } from './fields'
import classes from './ProblemAlert.module.css'

interface Props {
  /** The server's refusal. */
  readonly error?: Problem | undefined
  /** The form's own errors by path. */
  readonly errors?: FieldErrors
  /** Counts failed submissions: the summary takes the focus each time it rises. */
  readonly attempt: number
}

/** Stands above a refused form: what is wrong, each line leading to its field. */
export function ErrorSummary({ error, errors = {}, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const lines = linesOf(error, errors)
  const visible = attempt > 0 && (error !== undefined || lines.length > 0)

  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])

  if (!visible) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} aria-labelledby={titleId} className={classes.box}>
      <h2 id={titleId} className={classes.title}>
        {error?.title ?? t('thereIsAProblem')}
      </h2>
      {error?.detail && error.detail !== error.title && <div>{error.detail}</div>}
      {lines.length > 0 && (
        <ul className={classes.list}>
          {lines.map(({ path, message }) => (
            <li key={path + String(message)}>
              {path ? (
                <Anchor href={`#${fieldId(path)}`} onClick={(event) => goTo(event, path)}>
                  {message}
                </Anchor>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      )}
      {error?.traceId && <div className={classes.reference}>{t('reference', { traceId: error.traceId })}</div>}
    </div>
  )
}

interface Line {
  readonly path: string
  readonly message: ReactNode
}

function linesOf(error: Problem | undefined, errors: FieldErrors): readonly Line[] {
  if (error) return error.errors.map(({ pointer, message }) => ({ path: pathOf(pointer), message }))
  return Object.entries(errors)
    .filter(([, message]) => Boolean(message))
    .map(([path, message]) => ({ path, message: message as ReactNode }))
}

// A link of the page would change the address and with it the filters; the focus is what is wanted.
function goTo(event: MouseEvent, path: string): void {
  event.preventDefault()
  const input = inputOf(path)
  input?.scrollIntoView({ block: 'center' })
  input?.focus({ preventScroll: true })
}

/** The input of a field; for an entry that has none of its own, that of the list it stands in. */
function inputOf(path: string): HTMLElement | null {
  const found = document.getElementById(fieldId(path))
  const above = path.lastIndexOf('.')
  return found || above < 0 ? found : inputOf(path.slice(0, above))
}
