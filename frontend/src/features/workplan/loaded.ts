/** What a table needs of a list that came with its record. */
export const LOADED = { isPending: false, error: undefined, refetch: () => undefined }
