import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Versioned } from '../../../api/client'
import type { Action, ActionRow } from '../queries'

/** The person's actions as they were last read. */
export interface KeptList {
  readonly personId: string
  /** When they were read, by this device's clock; what is late since then is reckoned from it. */
  readonly asOf: string
  readonly rows: readonly ActionRow[]
  readonly details: Readonly<Record<string, Versioned<Action>>>
}

/** A photo or file that waits on the device. Its id is the key it is uploaded under, so it is uploaded once. */
export interface KeptPhoto {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly bytes: ArrayBuffer
  /** Set once the server has it; from the beginning for what was on the table already. */
  readonly evidenceId?: string
}

/** The action as the writer knew it: what the server compares with, and the left side of a conflict. */
export interface Base {
  readonly etag: string
  readonly state: string
  readonly percent: number
  readonly dueOn: string
  /** The entries of the conversation that were known. */
  readonly updateIds: readonly string[]
}

/** What the server said no with. */
export interface Refusal {
  readonly title: string
  readonly detail?: string
  readonly messages: readonly string[]
}

export type UpdateState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The action changed meanwhile: `now` is what it is now. */
  | { readonly kind: 'conflict'; readonly now: Versioned<Action> }

/** An update on its way. Its key makes one entry of it, however often it is sent (QMR-200). */
export interface QueuedUpdate {
  readonly id: string
  /** The Idempotency-Key; a new one when the content changes. */
  readonly key: string
  readonly personId: string
  /** Its place: sent in the order written. */
  readonly order: number
  readonly writtenAt: string
  readonly actionId: string
  readonly reference: string
  readonly words: string
  readonly visitId: string
  readonly text: string
  readonly percent?: number
  readonly photos: readonly KeptPhoto[]
  readonly base: Base
  readonly state: UpdateState
}

/** Photos of an update that is still being written; its text is in the drafts. */
interface PhotoDraft {
  readonly personId: string
  readonly actionId: string
  readonly photos: readonly KeptPhoto[]
}

interface Schema extends DBSchema {
  lists: { key: string; value: KeptList }
  updates: { key: string; value: QueuedUpdate; indexes: { person: string } }
  drafts: { key: [string, string]; value: PhotoDraft; indexes: { person: string } }
}

const NAME = 'touchstone.actions'

/** The tracker's part of the device (IndexedDB). Everything in it belongs to one person and is read for that person only. */
export class Store {
  private opened: Promise<IDBPDatabase<Schema>> | undefined

  private database(): Promise<IDBPDatabase<Schema>> {
    this.opened ??= openDB<Schema>(NAME, 1, {
      upgrade(database) {
        database.createObjectStore('lists', { keyPath: 'personId' })
        database.createObjectStore('updates', { keyPath: 'id' }).createIndex('person', 'personId')
        database.createObjectStore('drafts', { keyPath: ['personId', 'actionId'] }).createIndex('person', 'personId')
      },
      // Another tab wants a newer shape: make room, and open again when asked.
      blocking: (_current, _blocked, event) => {
        ;(event.target as IDBDatabase).close()
        this.opened = undefined
      },
      terminated: () => {
        this.opened = undefined
      },
    })
    this.opened.catch(() => {
      this.opened = undefined
    })
    return this.opened
  }

  async list(personId: string): Promise<KeptList | undefined> {
    return (await this.database()).get('lists', personId)
  }

  /** Keeps the person's list and forgets everybody else's: theirs can be read again, unlike what they wrote. */
  async keepList(list: KeptList): Promise<void> {
    const transaction = (await this.database()).transaction('lists', 'readwrite')
    await transaction.store.clear()
    await transaction.store.put(list)
    await transaction.done
  }

  async forgetListsOfOthers(personId: string): Promise<void> {
    const database = await this.database()
    for (const key of await database.getAllKeys('lists')) if (key !== personId) await database.delete('lists', key)
  }

  async updates(personId: string): Promise<QueuedUpdate[]> {
    const all = await (await this.database()).getAllFromIndex('updates', 'person', personId)
    return all.sort((a, b) => a.order - b.order)
  }

  async keepUpdate(update: QueuedUpdate): Promise<void> {
    await (await this.database()).put('updates', update)
  }

  async removeUpdate(id: string): Promise<void> {
    await (await this.database()).delete('updates', id)
  }

  async photos(personId: string, actionId: string): Promise<readonly KeptPhoto[]> {
    return (await (await this.database()).get('drafts', [personId, actionId]))?.photos ?? []
  }

  async keepPhotos(personId: string, actionId: string, photos: readonly KeptPhoto[]): Promise<void> {
    const database = await this.database()
    if (photos.length > 0) await database.put('drafts', { personId, actionId, photos })
    else await database.delete('drafts', [personId, actionId])
  }

  /** Everything of this person: list, queue and photos. */
  async forget(personId: string): Promise<void> {
    const transaction = (await this.database()).transaction(['lists', 'updates', 'drafts'], 'readwrite')
    await transaction.objectStore('lists').delete(personId)
    for (const name of ['updates', 'drafts'] as const) {
      const kept = transaction.objectStore(name)
      let cursor = await kept.index('person').openCursor(personId)
      while (cursor) {
        await cursor.delete()
        cursor = await cursor.continue()
      }
    }
    await transaction.done
  }
}

export const store = new Store()
