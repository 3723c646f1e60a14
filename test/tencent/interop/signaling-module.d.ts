/** The Tencent SDK's own signaling, as its core sees it: the package has no types for its modules. */
declare module '@tencentcloud/chat/modules/signaling-module.js' {
  type Handler = (event: { name: string; data: unknown }) => unknown

  interface Emitter {
    on(name: string, handler: Handler, context?: unknown): void
    off(name: string, handler: Handler, context?: unknown): void
    emit(name: string, data?: unknown): void
    eventNames(): string[]
  }

  /** What the module is made with, and asks for everything it needs. */
  interface Core {
    /** Another module, by its number. */
    get(module: number): object
    /** What the app hears. */
    getOEmitInst(): Emitter
    /** What the modules hear of each other. */
    getIEmitInst(): Emitter
  }

  type Verb = (options: never) => Promise<unknown>

  export default class SignalingModule {
    constructor(core: Core)
    addSignalingListener(name: string, handler: Handler, context?: unknown): void
    removeSignalingListener(name: string, handler: Handler, context?: unknown): void
    invite: Verb
    cancel: Verb
    accept: Verb
    reject: Verb
    modifyInvitation: Verb
    getSignalingInfo(message: object): object | null
    /** Whether it wants to see messages. */
    canIUseSignaling(): boolean
    onNewMessageList(messages: object[]): void
    onMessageModified(messages: object[]): void
    /** At sign-out. */
    reset(): void
  }
}
