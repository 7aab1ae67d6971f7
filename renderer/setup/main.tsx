import '../client/jitless'
import { createRoot } from 'react-dom/client'
import { UiProvider } from '../ui'
import { Setup } from './setup'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <UiProvider>
      <Setup />
    </UiProvider>,
  )
}
