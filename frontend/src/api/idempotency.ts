/**
 * The `Idempotency-Key` of a command that has not been answered yet. The same command sent again (a double click, "try again"
 * after a lost connection) carries the same key, so the server makes one row; once it is answered the key is forgotten.
 */
const unanswered = new Map<string, string>()

export function keyFor(fingerprint: string): string {
  const known = unanswered.get(fingerprint)
  if (known) return known
  const key = crypto.randomUUID()
  unanswered.set(fingerprint, key)
  return key
}

export function answered(fingerprint: string): void {
  unanswered.delete(fingerprint)
}
