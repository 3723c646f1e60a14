import type { Clock } from 'ringkit/store'

/** A message as it lies in the service. */
export interface WireMessage {
  ID: string
  from: string
  /** userID or groupID. */
  to: string
  isGroup: boolean
  /** `payload.data`. */
  text: string
  /** Seconds since 1970, as the service stamps it. */
  time: number
  onlineUserOnly: boolean
}

/** The connection of one device. Both directions keep their order; what is slow is only late. */
export interface Line {
  /** ms from the device to the service, and back. */
  up: number
  down: number
  /** How many of the next calls of this device the network swallows. */
  loseCalls: number
  /** Messages that this device never gets to see. */
  loses: (message: WireMessage) => boolean
  readonly online: boolean
  setOnline(online: boolean): void
  send(draft: Pick<WireMessage, 'to' | 'isGroup' | 'text' | 'onlineUserOnly'>): Promise<WireMessage>
  edit(ID: string, text: string): Promise<WireMessage>
  /** Who is on it; `''`: nobody. */
  userID: string
  receive: (message: WireMessage, edited: boolean) => void
}

interface Call {
  run: () => WireMessage
  settle: (result: { message?: WireMessage; error?: unknown }) => void
  /** What the service has made of it, so that a repeat does nothing. */
  done?: { message?: WireMessage; error?: unknown }
}

/** What the modular build says of every failure of the service or the network: a code, and no words. */
export const failure = (code: number): Error => Object.assign(new Error(''), { code, data: {} })

/** A message service: stamps, stores and hands out messages in one order, and knows nothing of signaling. */
export function createBareService(clock: Clock) {
  const stored: WireMessage[] = []
  const groups = new Map<string, readonly string[]>()
  const lines = new Set<{ line: Line; tell: (message: WireMessage, edited: boolean) => void }>()

  /** To all devices of all it is for, the sender's others too; of an edit the editor hears as well. */
  function handOut(message: WireMessage, editor: Line | undefined, sender: Line | undefined): void {
    const users = message.isGroup ? (groups.get(message.to) ?? []) : [message.from, message.to]
    for (const { line, tell } of lines) {
      if (line !== sender && users.includes(line.userID)) tell(message, editor !== undefined)
    }
  }

  function connect(userID: string): Line {
    let online = true
    let free = 0
    let missed: [WireMessage, boolean][] = []
    const open = new Set<Call>()

    /** In order, `down` ms from now at the earliest. */
    function down(deliver: () => void): void {
      free = Math.max(free, clock.now() + line.down)
      clock.setTimeout(deliver, free - clock.now())
    }

    function tell(message: WireMessage, edited: boolean): void {
      if (line.loses(message)) return
      const told = { ...message }
      down(() => {
        if (online) line.receive(told, edited)
        else if (!message.onlineUserOnly) missed.push([told, edited])
      })
    }

    function transmit(call: Call): void {
      if (!online) return
      if (line.loseCalls > 0) return void line.loseCalls--
      clock.setTimeout(() => {
        if (!call.done) {
          try {
            call.done = { message: call.run() }
          } catch (error) {
            call.done = { error }
          }
        }
        const { done } = call
        down(() => {
          if (online && open.delete(call)) call.settle(done)
        })
      }, line.up)
    }

    function ask(run: () => WireMessage): Promise<WireMessage> {
      return new Promise((resolve, reject) => {
        const call: Call = {
          run,
          settle({ message, error }) {
            clock.clearTimeout(timer)
            if (message) resolve(message)
            else reject(error)
          },
        }
        const timer = clock.setTimeout(() => {
          if (open.delete(call)) call.settle({ error: failure(2903) })
        }, 15_000)
        open.add(call)
        transmit(call)
      })
    }

    const line: Line = {
      up: 0,
      down: 0,
      loseCalls: 0,
      loses: () => false,
      get online() {
        return online
      },
      setOnline(next) {
        if (online === next) return
        online = next
        if (!online) return
        const late = missed
        missed = []
        for (const [message, edited] of late) down(() => line.receive(message, edited))
        for (const call of open) transmit(call)
      },
      send: (draft) =>
        ask(() => {
          const members = groups.get(draft.to)
          if (draft.isGroup && !members?.includes(line.userID)) throw failure(2903)
          const time = Math.floor(clock.now() / 1000)
          const message = { ...draft, ID: `m${stored.length + 1}-${clock.now()}`, from: line.userID, time }
          if (!draft.onlineUserOnly) stored.push(message)
          handOut(message, undefined, line)
          return { ...message }
        }),
      edit: (ID, text) =>
        ask(() => {
          const message = stored.find((one) => one.ID === ID)
          if (!message) throw failure(2903)
          message.text = text
          handOut(message, line, undefined)
          return { ...message }
        }),
      userID,
      receive: () => {},
    }
    lines.add({ line, tell })
    return line
  }

  return {
    connect,
    createGroup: (groupID: string, members: readonly string[]) => void groups.set(groupID, members),
    /** What a user finds unread at sign-in, oldest first. */
    unread: (userID: string): WireMessage[] =>
      stored
        .filter(
          ({ from, to, isGroup }) => from !== userID && (isGroup ? groups.get(to)?.includes(userID) : to === userID),
        )
        .map((message) => ({ ...message })),
  }
}

export type BareService = ReturnType<typeof createBareService>
