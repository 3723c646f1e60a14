import './segments.css'

interface SegmentsProps<Value extends string> {
  /** What is chosen here, for screen readers. */
  legend: string
  name: string
  options: readonly { value: Value; text: string }[]
  value: Value
  onChange(value: Value): void
}

/** One of a few, side by side. */
export function Segments<Value extends string>({ legend, name, options, value, onChange }: SegmentsProps<Value>) {
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  )
}
