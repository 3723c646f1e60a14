import { fireEvent } from '@testing-library/react'
import { createRef } from 'react'
import * as ringkit from 'ringkit'
import { type CallLocale, CallSettings } from 'ringkit'
import { de } from 'ringkit/locales/de'
import { describe, expect, it, vi } from 'vitest'
import { components, showComponent } from './components.tsx'

type Props = Record<string, unknown>

it('every component is tested here, or is a part', () => {
  const parts: unknown[] = Object.entries(ringkit.Call).flatMap(([name, part]) => (name === 'Root' ? [] : part))
  const exported = Object.entries(ringkit).filter(
    ([, value]) => Object(value).$$typeof === Symbol.for('react.forward_ref') && !parts.includes(value),
  )
  expect(Object.keys(components).sort()).toEqual(exported.map(([name]) => name).sort())
})

it('CallSettings: what a whole language lacks is in English, not in that from above, and a warning names it', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const some = { lang: 'en-x-settings', dir: 'ltr' } as CallLocale
  const { container } = await showComponent('CallButton', {}, (ui) => (
    <CallSettings labels={de}>
      <CallSettings labels={some}>{ui}</CallSettings>
    </CallSettings>
  ))
  expect(container).toHaveTextContent('Call bob')
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("The labels in 'en-x-settings' lack title, "))
  warn.mockRestore()
})

describe.each(Object.entries(components))('%s', (name, { slot, tag, text }) => {
  const find = () => document.querySelector<HTMLElement>(`[data-slot="ringkit-${slot}"]`) as HTMLElement
  const Tag = tag as 'div'

  it('is one element with its slot, state, props, class, style and ref', async () => {
    const ref = createRef<HTMLElement>()
    await showComponent(name, { ref, className: 'mine', style: { top: '3px' }, 'data-testid': 'it', title: 'A title' })
    expect(ref.current).toBe(find())
    expect(find().localName).toBe(tag)
    expect(find()).toHaveClass('mine')
    expect(find().style.top).toBe('3px')
    expect(find()).toHaveAttribute('title', 'A title')
    expect(find()).toHaveAttribute('data-testid', 'it')
  })

  it('takes what is undefined for not given, as of a wrapper that hands on what it has', async () => {
    await showComponent(name, {})
    const plain = find()
    const { outerHTML } = plain
    const props = [
      ...plain.getAttributeNames(),
      'className',
      'onClick',
      'onClickCapture',
      name !== 'CallRoot' && 'children',
    ]
    document.body.replaceChildren()
    await showComponent(name, Object.fromEntries(props.map((each) => [each, undefined])))
    const ids = /_r_\w+_|:r\w+:|«r\w+»/g
    expect(find().outerHTML.replace(ids, '')).toBe(outerHTML.replace(ids, ''))
  })

  it('takes a class made of the state, which stands in its data attributes', async () => {
    const made = vi.fn((_state: Props) => 'made')
    await showComponent(name, { className: made })
    expect(find()).toHaveClass('made')
    const state = made.mock.lastCall?.[0] ?? {}
    expect(Object.keys(state).length).toBeGreaterThan(0)
    for (const [key, value] of Object.entries(state)) {
      const attribute = find().dataset[key]
      expect(attribute, key).toBe(value === true ? '' : value ? String(value) : undefined)
    }
  })

  it('renders another element, whose own props win, or what a function makes of its props and the state', async () => {
    const { unmount } = await showComponent(name, {
      className: 'ours',
      render: <Tag className="theirs" id="theirs" />,
    })
    expect(find()).toHaveClass('ours', 'theirs')
    expect(find()).toHaveAttribute('id', 'theirs')
    unmount()
    await showComponent(name, {
      render: (props: Props, state: Props) => <Tag {...props} data-made-of={Object.keys(state)[0]} />,
    })
    expect(find().dataset.madeOf).toMatch(/./)
  })

  it('has labels: what a whole language lacks is in English, not in that from above, and a warning names it', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const lang = `en-x-${name.toLowerCase()}`
    const { container } = await showComponent(name, { labels: { lang, dir: 'ltr' } }, (ui) => (
      <CallSettings labels={de}>{ui}</CallSettings>
    ))
    expect(find()).toHaveAttribute('lang', lang)
    expect(container).toHaveTextContent(text)
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining(`The labels in '${lang}' lack title, people, `),
    )
    warn.mockRestore()
  })

  it('has labels: what is undefined in them comes from above', async () => {
    const none = { title: undefined, callAudio: undefined, ended: undefined, steps: { invited: undefined } }
    const { container } = await showComponent(name, { labels: none })
    expect(container).toHaveTextContent(text)
    expect(container).not.toHaveTextContent('undefined')
  })

  it('has handlers of the app, which hear what happens in it', async () => {
    const onClick = vi.fn()
    await showComponent(name, { onClick })
    fireEvent.click(find())
    expect(onClick).toHaveBeenCalledOnce()
  })
})
