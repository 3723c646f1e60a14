import { useId } from 'react'

interface SliderProps {
  label: string
  value: number
  max: number
  step: number
  /** The value with its unit. */
  text: string
  onChange(value: number): void
}

/** A slider from 0 up, with its value beside it. */
export function Slider({ label, value, max, step, text, onChange }: SliderProps) {
  const id = useId()
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id} dir="auto">
        {text}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        onChange={({ target }) => onChange(Number(target.value))}
      />
    </div>
  )
}
