import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

/** Where the browsers that people already have are installed. */
const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Nothing here talks to the network or asks the person at the machine anything. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

/** Launch options for the Chromium of this machine: `$CHROME_PATH`, an installed one, or the one Playwright keeps. */
export function findChromium(): { executablePath: string; args: string[] } {
  const executablePath = [process.env.CHROME_PATH, ...usualPaths, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  )
  return { executablePath: executablePath ?? chromium.executablePath(), args }
}
