import { checkListener } from './checkListener.js'
import { EVENT } from './EVENT.js'
import { createEmitter } from './emitter.js'
import type { SignalingEvent } from './events.js'
import { rethrowLater } from './rethrowLater.js'
import { SignalingArgumentError } from './SignalingArgumentError.js'
import type { SignalingClient } from './SignalingClient.js'
import { TSignaling } from './TSignaling.js'

/** The four listener functions of a client, and how it tells. */
export interface Listeners
  extends Pick<Required<SignalingClient>, 'addSignalingListener' | 'removeSignalingListener' | 'on' | 'off'> {
  emit(name: string, data: unknown): void
  /** Nobody listens any more. */
  clear(): void
}

/** What rings on a device now, for whoever begins to listen. */
export interface Ringing {
  /** The inviteIDs, oldest first. */
  ringing(): string[]
  /** The event of an invitation that still rings. */
  ring(inviteID: string): SignalingEvent | undefined
}

type Arguments = [first: unknown, handler?: unknown, context?: unknown]

const clientEvents: readonly unknown[] = Object.values(EVENT)

function checkClientEvent(method: 'on' | 'off', eventName: unknown, handler: unknown): void {
  if (!clientEvents.includes(eventName)) {
    throw new SignalingArgumentError(method, 'eventName', eventName, `one of ${clientEvents.join(', ')}`)
  }
  if (typeof handler !== 'function') throw new SignalingArgumentError(method, 'handler', handler, 'a function')
}

/**
 * Who listens on a device. A listener that comes late is told what rings by then, it alone, in a microtask. What a handler
 * throws is told as EVENT.ERROR, and is an uncaught error where nobody listens to that.
 *
 * @param held what the device knows of now, for whoever is signed in
 */
export function createListeners(held: () => Ringing): Listeners {
  const emitter = createEmitter((error, { name }) => {
    const message = `A handler of ${name} threw. The others were called all the same.`
    if (name !== EVENT.ERROR && emitter.has(EVENT.ERROR)) {
      emitter.emit(EVENT.ERROR, { code: 'handler-error', message, error })
    } else rethrowLater(error)
  })

  return {
    addSignalingListener: (...args: Arguments) => {
      const { eventName, handler, context } = checkListener('addSignalingListener', ...args)
      const tell = emitter.on(eventName, handler, context)
      const ringing = eventName === TSignaling.NEW_INVITATION_RECEIVED ? held().ringing() : []
      if (ringing.length === 0) return
      queueMicrotask(() => {
        for (const inviteID of ringing) {
          const event = held().ring(inviteID)
          if (event) tell(event.data)
        }
      })
    },
    removeSignalingListener: (...args: Arguments) => {
      const { eventName, handler } = checkListener('removeSignalingListener', ...args)
      emitter.off(eventName, handler)
    },
    on(eventName, handler, context) {
      checkClientEvent('on', eventName, handler)
      emitter.on(eventName, handler, context)
    },
    off(eventName, handler) {
      checkClientEvent('off', eventName, handler)
      emitter.off(eventName, handler)
    },
    emit: emitter.emit,
    clear: emitter.clear,
  }
}
