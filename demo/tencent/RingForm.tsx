import { useState } from 'react'
import { useStore } from 'zustand/react'
import { Icon } from '../parts/Icon.js'
import type { Whom } from './createSetup.js'
import { Field } from './Field.js'
import { useTencent } from './TencentContext.js'

/** A field that says whom to ring. */
export interface RingField {
  readonly name: keyof Whom
  readonly label: string
  readonly hint?: string
  /** What to say when nothing is in it. */
  readonly missing: string
}

interface RingFormProps {
  label: string
  fields: readonly RingField[]
  onRing(media: 'audio' | 'video', whom: Whom): void
}

/** Whom to ring, with a button for each kind of call. */
export function RingForm({ label, fields, onRing }: RingFormProps) {
  const { setup } = useTencent()
  const { whom } = useStore(setup)
  const [tried, setTried] = useState(false)
  const missing = fields.filter(({ name }) => !whom[name].trim())

  function ring(media: 'audio' | 'video'): void {
    setTried(missing.length > 0)
    if (missing.length === 0) onRing(media, whom)
  }

  return (
    <form
      className="ring-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        ring('audio')
      }}
    >
      {fields.map((field) => (
        <Field
          key={field.name}
          name={field.name}
          label={field.label}
          hint={field.hint}
          error={tried && missing.includes(field) ? field.missing : undefined}
          value={whom[field.name]}
          onValue={(value) => setup.setState({ whom: { ...whom, [field.name]: value } })}
        />
      ))}
      <div className="ring-buttons">
        <button type="submit">
          <Icon name="audio" size={18} />
          Audio
        </button>
        <button type="button" onClick={() => ring('video')}>
          <Icon name="video" size={18} />
          Video
        </button>
      </div>
    </form>
  )
}
