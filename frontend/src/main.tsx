import './ui/theme/styles'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Boot } from './routes/Boot'
import { registerWorker } from './shared/worker'
import { UiProvider } from './ui/UiProvider'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <UiProvider>
      <Boot />
    </UiProvider>
  </StrictMode>,
)

registerWorker()
