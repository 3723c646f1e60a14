import { existsSync } from 'node:fs'
import * as ringkit from 'ringkit'
import { describe, expect, it } from 'vitest'
import { controlsOf } from '../../stories/docs/controlsOf.js'
import { factsOf } from '../../stories/docs/factsOf.js'
import { features } from '../../stories/docs/features.js'
import { signatureOf } from '../../stories/docs/signatureOf.js'
import { docPages } from './docPages.js'
import { sourceFiles } from './sourceFiles.js'

const exported = Object.keys(ringkit)
const hooks = exported.filter((name) => /^use[A-Z]/.test(name))
const parts = Object.keys(ringkit.Call)
  .filter((name) => name !== 'Root')
  .map((name) => `Call${name}`)

/** What can be rendered: a function in Pascal case that is no error, or what `forwardRef` gives. */
const components = Object.entries(ringkit)
  .filter(([name, value]) => {
    const isClass = typeof value === 'function' && value.prototype instanceof Error
    const isElement = typeof value === 'object' && '$$typeof' in value
    return /^[A-Z][a-z]/.test(name) && !isClass && (typeof value === 'function' || isElement)
  })
  .map(([name]) => name)
  .filter((name) => name !== 'CallRoot' && !parts.includes(name))

const kebab = (text: string) => text.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()

const inUi = Object.entries(sourceFiles()).filter(([path]) => path.startsWith('ui/') && !path.endsWith('.css'))

/** Whatever a pattern finds in the code of ui/, comments left out. */
function foundInUi(...patterns: RegExp[]): string[] {
  const code = inUi.map(([, text]) => text.replace(/\/\*[\s\S]*?\*\//g, ''))
  const found = code.flatMap((text) => patterns.flatMap((pattern) => [...text.matchAll(pattern)]))
  return [...new Set(found.map(([, name = '']) => name))].sort()
}

const facts = [...components, 'CallRoot', ...parts].map(factsOf)

describe('the reference', () => {
  it('has a page for each component and hook, and a story for each part', { timeout: 120_000 }, async () => {
    const ids = await docPages()
    expect(components.length).toBeGreaterThan(6)
    const wanted = [
      ...components.map((name) => `components-${name.toLowerCase()}--docs`),
      ...hooks.map((name) => `hooks-${name.toLowerCase()}--docs`),
      ...parts.map((name) => `components-call-parts--${kebab(name.slice(4))}`),
    ]
    expect(wanted.filter((id) => !ids.has(id))).toEqual([])
  })

  it('knows what each hook takes and gives', () => {
    for (const name of hooks) {
      const { gives, members } = signatureOf(name)
      expect(gives, name).not.toBe('')
      if (gives.endsWith('Return')) expect(members.length, name).toBeGreaterThan(1)
    }
  })

  it('knows the element of each component but the two that only provide', () => {
    const without = components.filter((name) => factsOf(name).element === undefined)
    expect(without.sort()).toEqual(['CallSettings', 'SignalingProvider'])
    expect(parts.filter((name) => factsOf(name).element === undefined)).toEqual([])
  })

  it('says what each own prop is', () => {
    const said = facts.flatMap(({ props }) => props)
    expect(said.length).toBeGreaterThan(40)
    expect(said.filter((prop) => !prop.said || !prop.type)).toEqual([])
    expect(said.filter((prop) => /\bsee `[A-Z]/.test(prop.said))).toEqual([])
    const { props } = factsOf('IncomingCallDialog')
    expect(props.find(({ name }) => name === 'presentation')?.said).toContain('`banner` beside everything')
  })

  it('has a type for each control of texts, numbers and switches, without which an address cannot set it', () => {
    const controls = components.flatMap((name) => Object.entries(controlsOf(name)))
    expect(controls.length).toBeGreaterThan(40)
    const plain = controls.filter(([, { control }]) => control && control !== 'object')
    expect(plain.map(([name]) => name)).toContain('presentation')
    expect(plain.filter(([, { type }]) => !type)).toEqual([])
  })

  it('names every data-slot', () => {
    const literal = foundInUi(/data-slot'?[=:] ?["']ringkit-([\w-]+)/g)
    const made = foundInUi(/create(?:Part|Action|AcceptAfter)(?:<[^(]*>)?\(\s*(?:'\w+',\s*)?'([A-Z]\w+)'/g)
    const drawn = foundInUi(/renderPart\(\s*[^,]+,\s*'(\w+)'/g)
    const slots = [...literal, ...made.map((name) => name.toLowerCase()), ...drawn].map((name) => `ringkit-${name}`)
    expect(slots.length).toBeGreaterThan(35)
    const named = facts.flatMap((each) => each.slots)
    // The two parts that answer after something else are Accept to the stylesheet.
    const others = ['ringkit-endandaccept', 'ringkit-holdandaccept']
    expect(slots.filter((slot) => !named.includes(slot) && !others.includes(slot))).toEqual([])
  })

  it('names every data attribute, custom property and label', () => {
    const attributes = foundInUi(/'?(?<!\[)(data-(?!slot)[\w-]+)'?[:=]/g)
    expect(attributes).toContain('data-presentation')
    const named = facts.flatMap((each) => each.attributes.map(({ name }) => name))
    expect(attributes.filter((name) => !named.includes(name))).toEqual([])

    const variables = foundInUi(/'(--ringkit-\w+)'/g)
    expect(variables).toContain('--ringkit-hue')
    expect(variables.filter((name) => !facts.some((each) => each.variables.includes(name)))).toEqual([])

    const labels = foundInUi(/\blabels\.(\w+)/g).filter((name) => !['lang', 'dir'].includes(name))
    expect(labels.length).toBeGreaterThan(30)
    expect(labels.filter((name) => !facts.some((each) => each.labels.includes(name)))).toEqual([])
  })
})

describe('the list of features', () => {
  const all = Object.values(features).flat()

  it('has each number once, in order', () => {
    expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 88 }, (_, at) => at + 1))
  })

  it('says where to see what is done, and why not what is not', () => {
    const unsaid = all.filter(({ state, where, note }) => !(state === 'done' ? where : note))
    expect(unsaid).toEqual([])
  })

  it('leads to stories, pages and files that exist', { timeout: 120_000 }, async () => {
    const ids = await docPages()
    const shown = all.flatMap(({ where }) => (where === undefined ? [] : [where]))
    expect(shown.filter((where) => !ids.has(where) && !(where.includes('/') && existsSync(where)))).toEqual([])
  })
})
