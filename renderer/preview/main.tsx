import '../client/jitless'
import 'react-pdf/dist/Page/TextLayer.css'
import '../ui/fonts.css'
import './preview.css'
import { createRoot } from 'react-dom/client'
import { PreviewPage } from './preview-page'

const root = document.getElementById('root')
if (root) createRoot(root).render(<PreviewPage />)
