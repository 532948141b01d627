// Serves the built screens and the kit page with the production's content security policy, and nothing else.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const ISSUER = 'http://issuer.test'
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  `connect-src 'self' ${ISSUER}`,
  `frame-src ${ISSUER}`,
  "object-src 'none'",
  "base-uri 'self'",
  `form-action 'self' ${ISSUER}`,
  "frame-ancestors 'none'",
].join('; ')
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

const isFile = (path) => existsSync(path) && statSync(path).isFile()

if (!isFile(join(root, 'dist/index.html'))) throw new Error('The screens are not built: npm run build')

createServer((request, response) => {
  const path = normalize(new URL(request.url, 'http://x').pathname)
  const kit = path.startsWith('/kit/')
  const folder = join(root, kit ? 'test-results/kit' : 'dist')
  const wanted = join(folder, kit ? path.slice(4) : path)
  const file = isFile(wanted) ? wanted : join(folder, 'index.html')
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': POLICY,
  })
  createReadStream(file).pipe(response)
}).listen(Number(process.env.KIT_PORT ?? 4179))
