import type { Clock } from 'ringkit/store'
import { CodedError } from './CodedError.ts'
import type { CloudLine } from './createLine.ts'

/** What the rest of a chat object does when somebody signs in and out. */
interface Account {
  line: CloudLine
  /** The device's own. */
  clock: Clock
  emit(name: string, data?: unknown): void
  onLogin(): void
  onReset(): void
}

/** ms between the answer to the sign-in and the chat object being ready. */
const READY_AFTER = 1

/** Who is signed in on a chat object, what time the service has told it, and what may not be called before. */
export function createAccount({ line, clock, emit, onLogin, onReset }: Account) {
  let user = ''
  let ready = false
  /** How far the device's clock is behind the service's, as far as the SDK can know; ms. */
  let offset = 0
  /** Why nothing can be done while it is not ready. */
  let reason = 2024

  function reset(): void {
    user = ''
    ready = false
    offset = 0
    onReset()
    emit('sdkStateNotReady')
  }

  line.onKick = () => {
    emit('kickedOut', { type: 'multipleDevice' })
    reason = 3002
    reset()
  }

  return {
    /** ms since 1970, right to the second: the service tells it in whole seconds at sign-in. */
    now: (): number => clock.now() + offset,
    getLoginUser: (): string => user,
    isReady: (): boolean => ready,

    /** A function that may not be called before sign-in, not even one that gives no promise. */
    guard<Args extends unknown[], Result>(name: string, run: (...args: Args) => Result) {
      return (...args: Args): Result => {
        if (ready) return run(...args)
        const error = new CodedError(reason, ` | ${name} | `)
        emit('error', { code: error.code, message: error.message })
        return Promise.reject(error) as Result
      }
    },

    async login({ userID }: { userID: string; userSig?: string }) {
      const data = { actionStatus: 'OK', errorCode: 0, errorInfo: '' }
      if (user) return { code: 0, data: { ...data, repeatLogin: true } }
      const asked = clock.now()
      reason = 3000
      try {
        const { time } = await line.signIn(userID)
        offset = time * 1000 + Math.floor((clock.now() - asked) / 2) - clock.now()
      } catch (error) {
        reason = 3001
        throw new CodedError((error as CodedError).code, (error as Error).message)
      }
      user = userID
      onLogin()
      clock.setTimeout(() => {
        if (user !== userID) return
        ready = true
        emit('sdkStateReady')
      }, READY_AFTER)
      return { code: 0, data }
    },

    async logout() {
      if (!user) throw new CodedError(2024)
      reason = 3005
      await line.signOut()
      reset()
      return { code: 0, data: {} }
    },
  }
}
