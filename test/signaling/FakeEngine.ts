import type { SignalingClientLike } from '../../src/signaling/SignalingClientLike.ts'

type Handler = (event: unknown) => unknown

/** An engine's client as loose as the door allows: its functions need `this`, and it does what the test tells it to. */
export class FakeEngine implements SignalingClientLike {
  /** What was called with what, in order. */
  readonly calls: [method: string, options: unknown][] = []
  /** What the next calls resolve with; a function is run instead. */
  answer: unknown = { code: 0, data: { message: {} }, inviteID: 'id-1' }
  /** What the functions that are no promise give; a function is run instead. */
  user: unknown = 'ann'
  info: unknown = null
  /** How often it was asked to remove a listener. */
  removals = 0
  #handlers: [string, Handler][] = []

  addSignalingListener(eventName: string, handler: object) {
    this.#handlers.push([eventName, handler as Handler])
  }

  removeSignalingListener(eventName: string, handler: object) {
    this.removals++
    this.#handlers = this.#handlers.filter(([name, known]) => name !== eventName || known !== handler)
  }

  /** Sends an event to whoever listens, and gives back what they gave. */
  emit(eventName: string, data: unknown): unknown[] {
    const event = { name: eventName, data }
    return this.#handlers.filter(([name]) => name === eventName).map(([, handler]) => handler(event))
  }

  get listeners(): number {
    return this.#handlers.length
  }

  invite = this.#verb('invite')
  inviteInGroup = this.#verb('inviteInGroup')
  cancel = this.#verb('cancel')
  accept = this.#verb('accept')
  reject = this.#verb('reject')
  modifyInvitation = this.#verb('modifyInvitation')

  getSignalingInfo(): unknown {
    return told(this.info)
  }

  getLoginUser(): string {
    return told(this.user) as string
  }

  #verb(method: string) {
    return function (this: FakeEngine, options: unknown) {
      this.calls.push([method, options])
      // Not async: what it throws is thrown at once, as a careless engine does.
      return told(this.answer) as Promise<unknown>
    }
  }
}

function told(what: unknown): unknown {
  return typeof what === 'function' ? what() : what
}
