import { asText } from './asText.js'
import { checkListener } from './checkListener.js'
import { copyPlain } from './copyPlain.js'
import type { SignalingEventName } from './events.js'
import type { SignalingInfo } from './getSignalingInfo.js'
import { isObject } from './isObject.js'
import { narrowEvent } from './narrowEvent.js'
import { SignalingArgumentError } from './SignalingArgumentError.js'
import type { SignalingClient, SignalingResult } from './SignalingClient.js'
import type { SignalingClientLike } from './SignalingClientLike.js'
import { SignalingError } from './SignalingError.js'
import { toMilliseconds } from './toMilliseconds.js'
import { toSignalingError } from './toSignalingError.js'

const VERBS = ['invite', 'inviteInGroup', 'cancel', 'accept', 'reject', 'modifyInvitation'] as const
const OTHERS = ['addSignalingListener', 'removeSignalingListener', 'getSignalingInfo', 'getLoginUser'] as const

const ports = /* @__PURE__ */ new WeakMap<SignalingClientLike, SignalingClient>()

/**
 * Makes the strict port of any engine's client, the chat object of the Tencent SDK among them: the one place where loose
 * results, errors, events and times are made good. The same client always gives the same port, so that listeners can be
 * removed; a port gives itself. Functions are called on the client, and get copies of plain options.
 * @throws SignalingArgumentError when a function is missing.
 */
export function narrowClient(client: SignalingClientLike): SignalingClient {
  const known = ports.get(client)
  if (known) return known
  for (const name of [...VERBS, ...OTHERS]) {
    if (typeof client?.[name] !== 'function') {
      throw new SignalingArgumentError('narrowClient', `client.${name}`, client?.[name], 'a function')
    }
  }
  const port = makePort(client)
  ports.set(client, port).set(port, port)
  return port
}

function makePort(client: SignalingClientLike): SignalingClient {
  const wrappers = new Map<SignalingEventName, Map<unknown, (() => unknown)[]>>()

  const verb = (method: (typeof VERBS)[number]) => async (options: object) => {
    let inviteID = ''
    try {
      if (isObject(options)) {
        const { data } = options
        inviteID = asText(options.inviteID)
        // Here and not in the engine: the Tencent SDK takes no answer at all after it was once given such data.
        if (data !== undefined && typeof data !== 'string') {
          throw new SignalingArgumentError(method, 'data', data, 'a string')
        }
      }
      const result = await client[method](copyPlain(options) as never)
      if (isObject(result)) {
        inviteID = asText(result.inviteID) || inviteID
        const order = Number.isFinite(result.order) ? { order: result.order } : {}
        if (inviteID) return { code: 0, data: result.data, inviteID, ...order } as SignalingResult
      }
    } catch (error) {
      throw toSignalingError(error, inviteID, method)
    }
    throw new SignalingError(`${method}: the answer of the engine names no invitation.`, {
      code: 'engine-error',
      hint: 'It may have been sent, but it cannot be followed. Check that this engine keeps the port.',
    })
  }
  const modifyInvitation = verb('modifyInvitation')
  const getLoginUser = () => String(attempt('', () => client.getLoginUser()) ?? '')

  return {
    invite: verb('invite'),
    inviteInGroup: verb('inviteInGroup'),
    cancel: verb('cancel'),
    accept: verb('accept'),
    reject: verb('reject'),
    modifyInvitation: (options) => modifyInvitation(options).then(({ code, data }) => ({ code, data })),

    addSignalingListener(...args: [unknown, unknown?, unknown?]) {
      const { eventName, handler, context } = checkListener('addSignalingListener', ...args)
      // One for each time: then a context counts for its own registration, which the Tencent SDK's first one does not.
      const wrapper = (event?: unknown) => {
        const clean = narrowEvent(eventName, event)
        return clean && handler.call(context, clean)
      }
      client.addSignalingListener(eventName, wrapper)
      const ofEvent = wrappers.get(eventName) ?? new Map<unknown, (() => unknown)[]>()
      wrappers.set(eventName, ofEvent.set(handler, [...(ofEvent.get(handler) ?? []), wrapper]))
    },
    removeSignalingListener(...args: [unknown, unknown?, unknown?]) {
      const { eventName, handler } = checkListener('removeSignalingListener', ...args)
      const ofEvent = wrappers.get(eventName)
      for (const wrapper of ofEvent?.get(handler) ?? []) client.removeSignalingListener(eventName, wrapper)
      ofEvent?.delete(handler)
    },

    getSignalingInfo(message) {
      if (!isObject(message)) throw new SignalingArgumentError('getSignalingInfo', 'message', message, 'a message')
      const info = attempt<unknown>(null, () => client.getSignalingInfo(message as never))
      return isObject(info) && asText(info.inviteID) ? (info as unknown as SignalingInfo) : null
    },
    getLoginUser,

    ...(client.getPendingInvitations && {
      async getPendingInvitations() {
        try {
          return [...((await client.getPendingInvitations?.()) ?? [])]
        } catch (error) {
          throw toSignalingError(error, undefined, 'getPendingInvitations')
        }
      },
    }),
    ...(client.getServerTime && {
      getServerTime() {
        // Not before sign-in: the Tencent SDK would make an ERROR event of the question.
        return toMilliseconds(getLoginUser() && attempt(0, () => client.getServerTime?.() ?? 0))
      },
    }),
    ...(client.isReady && { isReady: () => client.isReady?.() === true }),
    ...(client.on && { on: (name, handler, context) => void client.on?.(name, handler, context) }),
    ...(client.off && { off: (name, handler, context) => void client.off?.(name, handler, context) }),
  }
}

/** What a function gives at once; `otherwise` if it throws, or gives a promise, as the Tencent SDK does before sign-in. */
function attempt<Value>(otherwise: Value, read: () => Value): Value {
  try {
    const value: unknown = read()
    if (!(value instanceof Promise)) return value as Value
    value.catch(() => {})
  } catch {}
  return otherwise
}
