import { type PayloadOption, writePayload } from './payload.js'

/**
 * What the client is called with: `payload` has become `data`, and what only the store reads is left out.
 * @throws SignalingError with code `'payload'`
 */
export function encodeRequest<Request extends object>(option: PayloadOption | undefined, request: Request): Request {
  const { payload, key, ...rest } = request as Request & { payload?: unknown; key?: unknown }
  return (payload === undefined ? rest : { ...rest, data: writePayload(option, payload) }) as Request
}
