import type { Trouble } from './Trouble.js'

const texts: Record<string, string> = {
  multipleAccount:
    'This user signed in on another page, so this one was signed out. The Chat console can allow several pages at once: Login Settings, Max Login Instances per User per Platform.',
  multipleDevice: 'This user signed in on another device, so this one was signed out.',
  userSigExpired: 'The UserSig has expired meanwhile, and so you were signed out. Make a new one.',
  REST_API_Kick: 'The application signed this user out.',
}

/** What to say when the service ends a session, by the `type` of the SDK's event. */
export function kickedOut(type: unknown): Trouble {
  const text = texts[String(type)] ?? 'The service signed this user out.'
  return type === 'userSigExpired' ? { field: 'userSig', text } : { text }
}
