/** What a promise of the service, or of the SDK, rejects with. */
export class CodedError extends Error {
  constructor(
    readonly code: number,
    message = '',
    readonly data: Record<string, unknown> = {},
  ) {
    super(message)
  }
}
