import { type InputHTMLAttributes, useId } from 'react'
import './field.css'

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  label: string
  hint?: string | undefined
  /** What is wrong with it. */
  error?: string | undefined
  value: string
  onValue(value: string): void
}

/** A text field with its label, and below it a hint, or what is wrong with it. */
export function Field({ label, hint, error, value, onValue, ...rest }: FieldProps) {
  const id = useId()
  const below = error ?? hint
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...rest}
        id={id}
        value={value}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        dir="ltr"
        aria-invalid={error !== undefined || undefined}
        aria-describedby={below && `${id}-below`}
        onChange={({ target }) => onValue(target.value)}
      />
      {below && (
        <p className={error ? 'field-error' : 'field-hint'} id={`${id}-below`}>
          <bdi>{below}</bdi>
        </p>
      )}
    </div>
  )
}
