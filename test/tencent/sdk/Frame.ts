/** What goes over the SDK's link, either way: JSON in bytes. An answer has the head of its request. */
export interface Frame {
  head: {
    /** `service.command` */
    servcmd: string
    seq: number
    /** The userID, while nobody is signed in. */
    identifier?: string
    /** The key that the service gave at sign-in: from then on it says who asks. */
    a2?: string
  }
  body: object
}

export const toBytes = (frame: Frame): ArrayBuffer => new TextEncoder().encode(JSON.stringify(frame)).buffer

export const fromBytes = (bytes: Uint8Array): Frame => JSON.parse(new TextDecoder().decode(bytes))
