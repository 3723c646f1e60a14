import { isObject } from './isObject.js'
import { jsonMembers } from './jsonMembers.js'

/** The well-known keys at the top level of the JSON object in `data`: all optional, and others may stand beside them. */
export interface CallData {
  /** What kind of call it is. */
  media?: 'audio' | 'video'
  /** Why it was declined or cancelled, for a program; `'busy'` when the invitee is in another call. */
  reason?: string
  /** A few words from the other side, for a person. */
  message?: string
  /** What the call is about, for a person. */
  purpose?: string
  /** The call or room that the invitation leads to. */
  callID?: string
}

/** What to change in the call data; a key that is `undefined` is taken out. */
export type CallDataPatch = { [Key in keyof CallData]?: CallData[Key] | undefined }

/**
 * Reads the well-known keys out of the `data` of a step. Text that is not a JSON object gives `{}`; a value of the wrong
 * type for its key does not count. Never throws.
 *
 * Where ringkit's keys are missing it also reads what Tencent's call kits write: `data.cmd` (`audioCall`, `videoCall`), else
 * `call_type` (1 audio, 2 video); a busy line as `line_busy` (older kits leave it empty) or `data.message` `lineBusy`.
 */
export function readCallData(data: string): CallData {
  const object = parseObject(data)
  if (!object) return {}
  const callData: CallData = {}
  const kit = isObject(object.data) ? object.data : {}
  const media =
    medium(object.media, 'audio', 'video') ??
    medium(kit.cmd, 'audioCall', 'videoCall') ??
    medium(object.call_type, 1, 2)
  if (media) callData.media = media
  if ((object.line_busy ?? false) !== false || kit.message === 'lineBusy') callData.reason = 'busy'
  for (const key of ['reason', 'message', 'purpose', 'callID'] as const) {
    const value = object[key]
    if (typeof value === 'string') callData[key] = value
  }
  return callData
}

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

function medium(value: unknown, audio: unknown, video: unknown): 'audio' | 'video' | undefined {
  return value === audio ? 'audio' : value === video ? 'video' : undefined
}

function parseObject(text: string): Record<string, unknown> | undefined {
  // Usual, and what throws is slow.
  if (text === '') return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
