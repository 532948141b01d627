/** A number as it is typed; a comma is a point as well. Nothing where it is none. */
export function numberOf(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}

/** Hours as they are read: 12, 1.5. */
export const inWords = (hours: number): string => hours.toLocaleString('en-GB', { maximumFractionDigits: 2 })
