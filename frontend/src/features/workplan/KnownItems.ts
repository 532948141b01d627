/** An item of a section under the key it has on this page, also before the server has given it an id. */
export type Keyed<T> = T & { readonly key: string }

/** A new item's key; unlike any other, also of an earlier visit whose draft is still on the device. */
export const newKey = (): string => `new-${crypto.randomUUID()}`

/**
 * The items of a section while somebody edits them. The server gives ids and sorts by day; here an item keeps its key and its
 * place, so that no card moves under the hands, and an item that was saved once is never sent as a new one again.
 */
export class KnownItems<T extends { readonly id?: string | undefined }> {
  private readonly keys = new Map<string, string>()
  private places: string[] = []

  /** `alike` tells which of the server's items is the one that was sent. `ranked`: the server's order is what counts. */
  constructor(
    private readonly alike: (sent: T, answered: T) => boolean,
    private readonly ranked = false,
  ) {}

  /** What the server has, under the keys and in the order of this page. */
  take(items: readonly T[]): Keyed<T>[] {
    const keyed = items.map((item) => ({ ...item, key: this.keyOf(item.id ?? '') }))
    for (const { key } of keyed) if (!this.places.includes(key)) this.places.push(key)
    return this.ranked ? keyed : keyed.sort((a, b) => this.places.indexOf(a.key) - this.places.indexOf(b.key))
  }

  /** As the server wants them: with the ids they have by now. */
  give(items: readonly Keyed<T>[]): T[] {
    return items.map(({ key, ...item }) => {
      const id = this.idOf(key)
      return (id ? { ...item, id } : item) as unknown as T
    })
  }

  /** Remembers which id each new item was given. */
  learn(sent: readonly Keyed<T>[], answered: readonly T[]): void {
    const fresh = answered.filter((item) => item.id && !this.keys.has(item.id))
    for (const item of sent) {
      if (this.idOf(item.key)) continue
      const at = fresh.findIndex((each) => this.alike(item, each))
      const [found] = at < 0 ? [] : fresh.splice(at, 1)
      if (found?.id) this.keys.set(found.id, item.key)
    }
    this.places = sent.map((item) => item.key)
  }

  private keyOf(id: string): string {
    const known = this.keys.get(id)
    if (known) return known
    this.keys.set(id, id)
    return id
  }

  /** The id that the item has by now. */
  idOf(key: string): string | undefined {
    for (const [id, known] of this.keys) if (known === key) return id
    return undefined
  }
}
