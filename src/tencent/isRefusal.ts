import { isObject } from '../signaling/isObject.js'

/** Codes from here on are the service's own. Below them are the SDK's, as for no answer (2801). */
const SERVICE = 10_000

/** The service has refused a call, so it has come to nothing. Of any other failure nobody can tell. */
export function isRefusal(error: unknown): boolean {
  return isObject(error) && Number(error.code) >= SERVICE
}
