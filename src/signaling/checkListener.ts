import { checkOptions } from './checkOptions.js'
import { eventNames } from './eventNames.js'
import type { SignalingEventName, SignalingHandler } from './events.js'
import { isObject } from './isObject.js'
import { SignalingArgumentError } from './SignalingArgumentError.js'

/** The arguments of `addSignalingListener` and `removeSignalingListener`, whichever form they came in. */
export interface CheckedListener {
  eventName: SignalingEventName
  handler: SignalingHandler
  /** `this` of the handler. */
  context: unknown
}

/**
 * Checks the arguments of the two listener functions, positional or as one object.
 * @throws SignalingArgumentError for an unknown event name or a handler that is not a function.
 */
export function checkListener(
  method: 'addSignalingListener' | 'removeSignalingListener',
  first: unknown,
  handler?: unknown,
  context?: unknown,
): CheckedListener {
  return checkOptions(method, first, () => {
    const listener = isObject(first)
      ? { eventName: first.eventName, handler: first.handler, context: first.context }
      : { eventName: first, handler, context }
    if (!eventNames.some((name) => name === listener.eventName)) {
      throw new SignalingArgumentError(method, 'eventName', listener.eventName, `one of ${eventNames.join(', ')}`)
    }
    if (typeof listener.handler !== 'function') {
      throw new SignalingArgumentError(method, 'handler', listener.handler, 'a function')
    }
    return listener as CheckedListener
  })
}
