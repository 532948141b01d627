import type { Carrier } from './transport'

/** What an upload tells while it runs, and how it is stopped. */
export interface Sending {
  /** Is told the share that has gone out, from 0 to 1. */
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
}

/**
 * Carries a form with files and tells how much of it has gone out, which `fetch` cannot. The browser reads the files from
 * the disk as it sends them; nothing is copied into memory.
 */
export function watched(form: FormData, { onProgress, signal }: Sending): Carrier {
  return (request) =>
    new Promise((resolve, reject) => {
      const wire = new XMLHttpRequest()
      const stopped = () => reject(new DOMException('The upload was stopped', 'AbortError'))
      const stop = () => {
        wire.abort()
        stopped()
      }
      if (signal.aborted) return stopped()
      signal.addEventListener('abort', stop, { once: true })
      wire.open(request.method, request.url)
      request.headers.forEach((value, name) => wire.setRequestHeader(name, value))
      wire.upload.onprogress = (event) => {
        if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total)
      }
      wire.upload.onload = () => onProgress(1)
      wire.onload = () => resolve(answerOf(wire))
      wire.onerror = () => reject(new TypeError('No answer came'))
      wire.ontimeout = wire.onerror
      wire.onloadend = () => signal.removeEventListener('abort', stop)
      wire.send(form)
    })
}

function answerOf(wire: XMLHttpRequest): Response {
  const headers = new Headers()
  for (const line of wire.getAllResponseHeaders().trim().split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim())
  }
  const hasBody = ![204, 205, 304].includes(wire.status)
  return new Response(hasBody ? wire.responseText : null, { status: wire.status, headers })
}
