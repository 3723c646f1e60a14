import { describe, expect, it, test } from 'vitest'
import { literalTexts } from './literalTexts.ts'
import { sourceFiles } from './sourceFiles.ts'

const components = Object.entries(sourceFiles()).filter(
  ([path]) => path.startsWith('ui/') && path !== 'ui/englishLabels.ts',
)

test('no component has a text of its own: every text is a label', () => {
  expect(components.length).toBeGreaterThan(40)
  expect(components.flatMap(([path, code]) => literalTexts(path, code).map((text) => `${path}: ${text}`))).toEqual([])
})

describe('a planted text is found', () => {
  it.each([
    ['between tags', '<b>Hello there</b>'],
    ['between tags, as an expression', "<b>{ringing ? 'Hello there' : labels.accept}</b>"],
    ['in an aria-label', '<b aria-label="Hello there" />'],
    ['in a title that is not always there', "<b title={off && 'Hello there'} />"],
    ['in a template', '<input placeholder={`Hello there` + name} />'],
    ['in the alt of a picture', '<img alt={"Hello there"} />'],
    ['in the props of a part', "createPart('b', 'Part', () => ({ 'aria-label': 'Hello there' }))"],
    ['as the label of an action', "createAction('Act', () => ({ label: 'Hello there', act }))"],
    ['as children', "renderPart('b', 'part', state, { children: 'Hello there' }, props, ref)"],
  ])('%s', (_where, code) => {
    expect(literalTexts('ui/Planted.tsx', code)).toEqual(['Hello there'])
  })
})

test('what only tells the code something is no text', () => {
  const code = `<b title={media === 'video' ? labels.a : labels['b']} role="status" data-slot="ringkit-b" dir="auto">{text} … </b>`
  expect(literalTexts('ui/Part.tsx', code)).toEqual([])
})
