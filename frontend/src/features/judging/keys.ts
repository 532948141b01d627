/** What a key means while judging. Digits answer the measure in hand; letters move (QMR-318). */
export type KeyAction =
  | { readonly kind: 'answer'; readonly index: number }
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'nextUnanswered' }

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  /** Whether the person is writing: then every key is a letter. */
  readonly writing: boolean
}

export function actionOf({ key, ctrlKey, metaKey, altKey, writing }: Pressed, answers: number): KeyAction | undefined {
  if (writing || ctrlKey || metaKey || altKey) return undefined
  const digit = Number(key)
  if (key.length === 1 && digit >= 1 && digit <= answers) return { kind: 'answer', index: digit - 1 }
  switch (key) {
    case 'j':
      return { kind: 'next' }
    case 'k':
      return { kind: 'previous' }
    case 'n':
      return { kind: 'nextUnanswered' }
    default:
      return undefined
  }
}

/** Whether keys typed there are text. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable)
    return true
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type)
}

/** The measure one step on or back, over the borders of objectives; stays at the ends. */
export function step(measures: readonly string[], current: string | undefined, by: 1 | -1): string | undefined {
  const index = current === undefined ? -1 : measures.indexOf(current)
  if (index < 0) return by === 1 ? measures[0] : measures[measures.length - 1]
  return measures[Math.min(Math.max(index + by, 0), measures.length - 1)]
}

/** The next measure without an answer after the current one, round the end; nothing when all are answered. */
export function nextUnanswered(
  measures: readonly string[],
  current: string | undefined,
  isAnswered: (measure: string) => boolean,
): string | undefined {
  const from = current === undefined ? -1 : measures.indexOf(current)
  const order = [...measures.slice(from + 1), ...measures.slice(0, from + 1)]
  return order.find((measure) => !isAnswered(measure))
}
