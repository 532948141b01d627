/**
 * What a feature keeps on the device for a person. `features/<feature>/device.ts` (default export) says how much of it was
 * never sent and how to forget it; signing out asks all of them.
 */
export interface OnDevice {
  /** How many things the person wrote are on this device only. */
  unsent(personId: string): Promise<number>
  /** Removes everything that is kept for the person. */
  forget(personId: string): Promise<void>
}
