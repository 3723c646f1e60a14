// Finds the Chromium that browser tests, benchmarks and package checks run in; as a command, also installs one.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { platform } from 'node:os'
import { fileURLToPath } from 'node:url'
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

/** The browser talks to nobody by itself and asks the person at the machine nothing. */
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

/** `$CHROME_PATH`, else an installed browser, else the one Playwright keeps; undefined when there is none. */
function findExecutable() {
  return [process.env.CHROME_PATH, ...usualPaths, chromium.executablePath()].find((path) => path && existsSync(path))
}

/** Playwright launch options. With no browser on this machine the launch fails with Playwright's own advice. */
export function chromiumLaunchOptions() {
  return { executablePath: findExecutable() ?? chromium.executablePath(), args }
}

/** The ways to get a browser, most modest first: one that fails is followed by the next. */
function installCommands() {
  const isDebianRoot = platform() === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  const playwrightInstall = ['npx', 'playwright', 'install', ...(isDebianRoot ? ['--with-deps'] : []), 'chromium']
  return isDebianRoot
    ? [['sh', '-c', 'apt-get update && apt-get install -y --no-install-recommends chromium'], playwrightInstall]
    : [playwrightInstall]
}

function installChromium() {
  for (const [command = '', ...commandArgs] of installCommands()) {
    console.log(`No Chromium found. Trying: ${[command, ...commandArgs].join(' ')}`)
    try {
      const shell = platform() === 'win32'
      execFileSync(command, commandArgs, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000, shell })
    } catch {
      continue
    }
    if (findExecutable()) return
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!findExecutable()) installChromium()
  if (!findExecutable()) {
    console.error(
      'The browser tests need Chromium, and none was found or could be installed. Install Chrome or Chromium, or set ' +
        'CHROME_PATH to one, and run again. Without it: npx vitest run --project node --project dom.',
    )
    process.exit(1)
  }
}
