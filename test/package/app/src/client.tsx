import { createRoot, hydrateRoot } from 'react-dom/client'
import 'ringkit/styles.css'
import { App } from './App'

const root = document.getElementById('root') as HTMLElement
if (root.hasChildNodes()) hydrateRoot(root, <App />, { onRecoverableError: console.error })
else createRoot(root).render(<App />)
