import { type FormEvent, useEffect, useRef } from 'react'
import { useStore } from 'zustand/react'
import type { Credentials } from './createSetup.js'
import { Field } from './Field.js'
import { useTencent } from './TencentContext.js'
import type { Trouble } from './Trouble.js'
import './sign-in.css'

const words = { loading: 'Loading the SDK…', ready: 'Signing in…', signingIn: 'Signing in…' }

/** The screen of a phone on which nobody is signed in. */
export function SignIn() {
  const { setup, session } = useTencent()
  const { credentials } = useStore(setup)
  const { step, troubles } = useStore(session.progress)
  const form = useRef<HTMLFormElement>(null)
  const main = useRef<HTMLButtonElement>(null)
  const busy = step === 'out' || step === 'in' ? undefined : words[step]

  // Whoever typed it is led to what is wrong.
  useEffect(() => {
    if (troubles.length === 0) return
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid], [data-retry]')
    wrong?.focus()
  }, [troubles])

  const field = (name: keyof Credentials) => ({
    name,
    value: credentials[name],
    error: errorOf(troubles.find((trouble) => trouble.field === name)),
    readOnly: busy !== undefined,
    onValue: (value: string) => setup.setState({ credentials: { ...credentials, [name]: value.trim() } }),
  })
  const general = errorOf(troubles.find((trouble) => !trouble.field))

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (!busy) void session.signIn()
  }

  function cancel(): void {
    // The button that was pressed goes away, and would take the focus along.
    main.current?.focus()
    session.signOut()
  }

  return (
    <main className="sign-in" aria-label="Your phone">
      <h1>Sign in to Tencent Chat</h1>
      <form ref={form} noValidate onSubmit={submit}>
        <Field label="SDKAppID" inputMode="numeric" placeholder="1400000000" {...field('sdkAppID')} />
        <Field label="userID" hint="Who you are in this application." {...field('userID')} />
        <Field
          label="UserSig"
          type="password"
          hint="Made on your server for this userID, with the application’s secret key. To try things out, the console’s UserSig tool makes one. It is not stored."
          {...field('userSig')}
        />
        <div role="alert">{general && <p className="field-error">{general}</p>}</div>
        <p className="sign-in-progress" role="status">
          {busy}
        </p>
        {/* It stays where it is: the second click of two must not hit something else. */}
        <button
          ref={main}
          type="submit"
          className="sign-in-button"
          data-main
          data-retry={general ? true : undefined}
          aria-disabled={busy ? true : undefined}
        >
          {general ? 'Try again' : 'Sign in'}
        </button>
        {busy && (
          <button type="button" className="sign-in-button" onClick={cancel}>
            Cancel
          </button>
        )}
      </form>
    </main>
  )
}

function errorOf(trouble: Trouble | undefined): string | undefined {
  return trouble && (trouble.said ? `${trouble.text} (${trouble.said})` : trouble.text)
}
