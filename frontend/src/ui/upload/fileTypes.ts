/** Types of file that Touchstone accepts, with the word people know them by. The server looks at the content again. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.oasis.opendocument.text': 'OpenDocument',
  'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument',
  'application/vnd.oasis.opendocument.presentation': 'OpenDocument',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'text/csv': 'CSV',
  'text/plain': 'plain text',
}

export const ACCEPTED_TYPES: readonly string[] = Object.keys(FILE_TYPES)
export const LARGEST_FILE = 20 * 1024 * 1024

const KILOBYTE = 1024

/** "1.5 MB", "12 kB", "300 bytes". */
export function sizeInWords(bytes: number): string {
  if (bytes < KILOBYTE) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  if (bytes < KILOBYTE * KILOBYTE) return `${Math.round(bytes / KILOBYTE)} kB`
  return `${(Math.round((bytes / KILOBYTE / KILOBYTE) * 10) / 10).toLocaleString('en-GB')} MB`
}

/** "PDF", or the ending of the name where the browser does not know the type. */
export function typeInWords(file: { readonly name: string; readonly type: string }): string {
  const known = FILE_TYPES[file.type]
  if (known) return known
  const dot = file.name.lastIndexOf('.')
  return dot > 0 ? file.name.slice(dot + 1).toUpperCase() : file.type
}

/** "PDF, Word, Excel": every word once, in the order given. */
export function typesInWords(types: readonly string[]): string {
  return [...new Set(types.map((type) => FILE_TYPES[type] ?? type))].join(', ')
}
