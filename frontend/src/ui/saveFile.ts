import { download } from '../api/client'

/** Fetches a file with the session's token and hands it to the browser to keep, under the server's name for it. */
export async function saveFile(path: string, accept: string, fallbackName: string): Promise<void> {
  const { blob, fileName } = await download(path, accept)
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName ?? fallbackName
  document.body.append(link)
  link.click()
  link.remove()
  URL.revokeObjectURL(address)
}
