/**
 * Filled by the app, so that every invitation has the type of the app's own payload.
 *
 * @example
 * declare module 'ringkit' {
 *   interface Register { payload: { roomID: string } }
 * }
 */
// biome-ignore lint/suspicious/noEmptyInterface: an app adds to it by declaration merging
export interface Register {}

/** The type of `payload`: what the app has registered, else unknown. */
export type Payload = Register extends { payload: infer P } ? P : unknown
