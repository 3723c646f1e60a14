import { SignalingError } from '../signaling/SignalingError.js'
import type { Payload } from './Register.js'

/** The part of Standard Schema (zod, valibot, arktype, …) that is used here. See standardschema.dev. */
export interface StandardSchema<Output = unknown> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined
  }
}

type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string }[] }

/** Reads and writes the app's own payload by hand. */
export interface PayloadCodec<P = Payload> {
  /** The payload in `data`; may throw. */
  decode(data: string): P
  /** The `data` that carries the payload; may throw. */
  encode(payload: P): string
}

/** How `data` carries the app's own payload: a schema for JSON text, or a pair of functions. */
export type PayloadOption<P = Payload> = StandardSchema<P> | PayloadCodec<P>

/** What came of reading `data`. */
export interface ReadPayload {
  readonly payload: Payload | undefined
  readonly payloadError: Error | undefined
}

/** Reads `data` by the app's option; what does not parse gives an error and no payload, never a throw. */
export function readPayload(option: PayloadOption | undefined, data: string): ReadPayload {
  if (!option) return { payload: undefined, payloadError: undefined }
  try {
    return {
      payload: 'decode' in option ? option.decode(data) : validate(option, JSON.parse(data)),
      payloadError: undefined,
    }
  } catch (cause) {
    return { payload: undefined, payloadError: cause instanceof Error ? cause : unreadable(cause) }
  }
}

/** A codec may throw anything, even what has no text. */
function unreadable(cause: unknown): Error {
  return new Error(typeof cause === 'string' ? cause : 'The payload could not be read.', { cause })
}

/**
 * The `data` that carries this payload.
 * @throws SignalingError with code `'payload'`
 */
export function writePayload(option: PayloadOption | undefined, payload: unknown): string {
  if (!option) {
    throw new SignalingError('This store has no `payload` option to write a payload by.', {
      code: 'payload',
      hint: 'Nobody could read it either. Give <SignalingProvider> (or createInvitationStore) the option, or send `data`. Nothing was sent.',
    })
  }
  try {
    if ('encode' in option) return option.encode(payload as Payload)
    validate(option, payload)
    return JSON.stringify(payload)
  } catch (cause) {
    throw new SignalingError('The payload of this invitation cannot be sent.', {
      code: 'payload',
      cause,
      hint: 'It does not fit the `payload` option, or is no JSON. Nothing was sent.',
    })
  }
}

function validate(schema: StandardSchema, value: unknown): Payload {
  const result = schema['~standard'].validate(value)
  if (result instanceof Promise)
    throw new TypeError('The payload schema is asynchronous; only synchronous ones can be used.')
  if (result.issues) throw new TypeError(result.issues.map((issue) => issue.message).join('; '))
  return result.value as Payload
}
