import { jsonMembers } from './jsonMembers.js'
import { type CallData, parseObject } from './readCallData.js'

/** What to change in the call data; a key that is `undefined` is taken out. */
export type CallDataPatch = { [Key in keyof CallData]?: CallData[Key] | undefined }

/**
 * Writes well-known keys into the `data` of a step and gives the new text. Everything else stays as it was, letter by
 * letter: unknown keys keep their order and their exact text, numbers too long for JavaScript too. Text that is not a JSON
 * object is not lost either: it becomes the key `text` of a new one. A patch that changes nothing gives `data` back.
 */
export function writeCallData(data: string, patch: CallDataPatch): string {
  const object = parseObject(data)
  const added = JSON.stringify(patch).slice(1, -1)
  if (!added && !Object.keys(patch).some((key) => object && Object.hasOwn(object, key))) return data
  const kept = object
    ? jsonMembers(data).flatMap(([key, source]) => (Object.hasOwn(patch, key) ? [] : source))
    : data && `"text":${JSON.stringify(data)}`
  return `{${[kept, added].flat().filter(Boolean).join(',')}}`
}
