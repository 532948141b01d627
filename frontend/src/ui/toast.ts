export interface Toast {
  readonly id: number
  readonly message: string
}

const SHOWN_FOR = 6000

let toasts: readonly Toast[] = []
let last = 0
const listeners = new Set<() => void>()

function set(next: readonly Toast[]): void {
  toasts = next
  listeners.forEach((listener) => listener())
}

/** A short confirmation ("Date agreed") that goes by itself. Never for an error: that stays in place, with `ProblemAlert`. */
export function toast(message: string): void {
  const id = ++last
  set([...toasts, { id, message }].slice(-3))
  setTimeout(() => dismiss(id), SHOWN_FOR)
}

export function dismiss(id: number): void {
  set(toasts.filter((each) => each.id !== id))
}

export const toastStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  current: () => toasts,
}
