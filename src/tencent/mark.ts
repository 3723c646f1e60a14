import { isObject } from '../signaling/isObject.js'

/**
 * What ringkit writes into the `cloudCustomData` of its steps, which the native SDKs leave empty: that the sender goes by
 * the order of the service when steps cross, from which device it is, and whether it went to users online only.
 */
export interface Mark {
  readonly device: string
  readonly online: boolean
}

/** The text of a mark. */
export function writeMark({ device, online }: Mark): string {
  return JSON.stringify({ ringkit: 1, device, ...(online && { online: 1 }) })
}

/** The mark of a message; undefined if another SDK has sent it. */
export function readMark(cloudCustomData: unknown): Mark | undefined {
  try {
    const mark: unknown = JSON.parse(cloudCustomData as string)
    if (!isObject(mark) || mark.ringkit !== 1 || typeof mark.device !== 'string') return undefined
    return { device: mark.device, online: mark.online === 1 }
  } catch {
    return undefined
  }
}
