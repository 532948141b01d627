import '../../../src/ui/theme/styles'
import { createRoot } from 'react-dom/client'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { SessionContext } from '../../../src/shared/session/SessionContext'
import { Session } from '../../../src/shared/session/session'
import { UiProvider } from '../../../src/ui/UiProvider'
import { Kit } from './Kit'

const settings = {
  issuer: 'http://issuer.test',
  clientId: 'web',
  environment: 'LOCAL',
  trainingClock: true,
  mailbox: true,
} as const
const me = { id: '1', name: 'Ada Quill', email: 'ada.quill@example.org', assignments: [], today: '2026-11-16' }
const router = createMemoryRouter([{ path: '*', element: <Kit /> }])

createRoot(document.getElementById('root')!).render(
  <UiProvider>
    <SessionContext value={{ session: new Session(settings), settings, me }}>
      <RouterProvider router={router} />
    </SessionContext>
  </UiProvider>,
)
