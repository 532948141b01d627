/**
 * Typed text that is not on the server yet. It survives errors, a lost connection, signing in again and a closed tab.
 * Keys carry the person, so that nobody meets another person's text on a shared device.
 */
const PREFIX = 'touchstone.draft.'

let owner = 'nobody'

/** Set once after sign-in. */
export function draftsBelongTo(personId: string): void {
  owner = personId
}

/** `tab` = until the tab closes (half-filled forms); `device` = until the server has it (autosaved fields). */
export type Keep = 'tab' | 'device'

const storageOf = (keep: Keep): Storage => (keep === 'tab' ? window.sessionStorage : window.localStorage)
const nameOf = (key: string): string => `${PREFIX}${owner}.${key}`

export function readDraft<T>(key: string, keep: Keep): T | undefined {
  try {
    const stored = storageOf(keep).getItem(nameOf(key))
    return stored === null ? undefined : (JSON.parse(stored) as T)
  } catch {
    // Storage switched off, or text of an older version: there is no draft then.
    return undefined
  }
}

/** False when the device would not keep it (private window, storage full): the caller must not promise that it is kept. */
export function writeDraft(key: string, value: unknown, keep: Keep): boolean {
  try {
    storageOf(keep).setItem(nameOf(key), JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function removeDraft(key: string, keep: Keep): void {
  try {
    storageOf(keep).removeItem(nameOf(key))
  } catch {
    // Nothing was kept, so nothing is left.
  }
}

/** Forgets a person's drafts whose keys begin like this: for signing out. */
export function removeDrafts(personId: string, beginning: string, keep: Keep): void {
  const prefix = `${PREFIX}${personId}.${beginning}`
  try {
    const storage = storageOf(keep)
    for (const name of Object.keys(storage)) if (name.startsWith(prefix)) storage.removeItem(name)
  } catch {
    // Nothing was kept, so nothing is left.
  }
}
