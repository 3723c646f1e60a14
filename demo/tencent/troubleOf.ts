import type { Trouble } from './Trouble.js'

/** What the codes of the service mean for whoever signs in, by its list of error codes. */
const meanings: Record<number, Omit<Trouble, 'said'>> = {
  60006: { field: 'sdkAppID', text: 'The service does not know this SDKAppID. Check it in the Chat console.' },
  60016: { field: 'sdkAppID', text: 'This application is disabled. Look at it in the Chat console.' },
  60020: {
    text: 'The application has no Chat package, or it has run out. See to it in the console, and give it five minutes.',
  },
  70001: { field: 'userSig', text: 'This UserSig has expired. Make a new one.' },
  70003: {
    field: 'userSig',
    text: 'This UserSig cannot be read. Was it cut off when it was copied? Make a new one, or copy it again.',
  },
  70009: {
    field: 'userSig',
    text: 'This UserSig was made with the secret key of another application. Make it with the key of this SDKAppID.',
  },
  70013: {
    field: 'userSig',
    text: 'This UserSig is for another userID. Make one for this userID, or sign in as that user.',
  },
  70014: { field: 'userSig', text: 'This UserSig is for another SDKAppID. Make one for this SDKAppID.' },
  70016: {
    field: 'sdkAppID',
    text: 'The service has no key for this SDKAppID. Is it the right number, and at the right data centre?',
  },
  70020: {
    field: 'sdkAppID',
    text: 'The service does not know this SDKAppID. Is it the right number, and at the right data centre?',
  },
  70050: {
    field: 'userSig',
    text: 'This UserSig is wrong, and was tried too often. Check it, and try again in a minute.',
  },
  70051: { field: 'userID', text: 'This user is on the block list of the application.' },
  70107: { field: 'userID', text: 'This user has no account in the application. Import it, or sign in as another.' },
}

/** What to say of a login that was refused. */
export function troubleOf(error: unknown): Trouble {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  const words = typeof message === 'string' ? message : ''
  const meaning = typeof code === 'number' ? meanings[code] : undefined
  const said = [typeof code === 'number' && `code ${code}`, words].filter(Boolean).join(': ')
  return {
    ...(meaning ?? { text: 'The login was refused.' }),
    ...(said && { said }),
  }
}
