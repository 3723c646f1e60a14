/** What the service says when it does not do what it is asked. */
export class CloudError extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly data: Record<string, unknown> = {},
  ) {
    super(message)
  }
}
