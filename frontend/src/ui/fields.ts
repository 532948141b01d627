import type { UseFormReturnType } from '@mantine/form'
import { useRef, useState, type FormEvent } from 'react'
import { asProblem, type FieldError, type Problem } from '../api/problem'

/** Errors of a form by field path, as @mantine/form keeps them. */
export type FieldErrors = Readonly<Record<string, unknown>>

/** `/dates/0/day` (JSON pointer) → `dates.0.day` (path of @mantine/form). */
export function pathOf(pointer: string): string {
  return pointer
    .replace(/^\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
}

/** The id of a field's input, so that the error summary can lead to it. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`
}

/** Everything an input needs: `<TextInput label="Name" {...field(form, 'name')} />`. */
export function field<Values extends Record<string, unknown>>(
  form: UseFormReturnType<Values>,
  path: string,
  options?: { readonly type?: 'input' | 'checkbox' },
) {
  return { id: fieldId(path), ...form.getInputProps(path, options) }
}

/** The server's field errors by path; several for one field are joined. */
export function errorsByPath(errors: readonly FieldError[]): Record<string, string> {
  const byPath: Record<string, string> = {}
  for (const { pointer, message } of errors) {
    const path = pathOf(pointer)
    byPath[path] = byPath[path] ? `${byPath[path]} ${message}` : message
  }
  return byPath
}

/** What is wrong with the entries of a list that has one input for all of them. */
export function errorOfEntries(errors: FieldErrors, path: string): string | undefined {
  const messages = Object.entries(errors).flatMap(([each, message]) =>
    typeof message === 'string' && (each === path || each.startsWith(`${path}.`)) ? [message] : [],
  )
  return messages.length > 0 ? [...new Set(messages)].join(' ') : undefined
}

export interface Submission {
  readonly onSubmit: (event?: FormEvent<HTMLFormElement>) => void
  readonly sending: boolean
  /** For `<ErrorSummary {...submission.summary} />`. */
  readonly summary: { readonly error: Problem | undefined; readonly errors: FieldErrors; readonly attempt: number }
}

/**
 * Sends a form: checks it, sends once however often the button is pressed, and puts the server's refusals on the fields.
 * The form keeps its text whatever happens.
 */
export function useSubmit<Values extends Record<string, unknown>>(
  form: UseFormReturnType<Values>,
  send: (values: Values) => Promise<unknown>,
): Submission {
  const busy = useRef(false)
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<Problem>()
  const [attempt, setAttempt] = useState(0)

  const submit = async (values: Values) => {
    if (busy.current) return
    busy.current = true
    setSending(true)
    setError(undefined)
    try {
      await send(values)
    } catch (thrown) {
      const problem = asProblem(thrown)
      form.setErrors(errorsByPath(problem.errors))
      setError(problem)
      setAttempt((number) => number + 1)
    } finally {
      busy.current = false
      setSending(false)
    }
  }

  const refuse = () => {
    setError(undefined)
    setAttempt((number) => number + 1)
  }

  return {
    onSubmit: (event) => form.onSubmit((values) => void submit(values), refuse)(event),
    sending,
    summary: { error, errors: form.errors, attempt },
  }
}
