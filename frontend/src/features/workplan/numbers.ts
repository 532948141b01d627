/** What a number field gives, as a request wants it. */
export const numberOf = (value: string | number): number | undefined =>
  value === '' || Number.isNaN(Number(value)) ? undefined : Number(value)
