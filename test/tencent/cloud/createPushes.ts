import type { Clock } from 'ringkit/store'
import { type CloudMessage, conversationOf } from './CloudMessage.ts'
import type { Archive } from './createArchive.ts'
import type { CloudLine } from './createLine.ts'
import type { Pipe } from './createPipe.ts'
import { detour, type LineFaults, travelTime } from './LineFaults.ts'

interface Push {
  message: CloudMessage
  isEdit: boolean
}

interface PushesOptions {
  clock: Clock
  faults: LineFaults
  random: () => number
  archive: Archive
  down: Pipe
}

/** What a device is told without asking. */
export function createPushes({ clock, faults, random, archive, down }: PushesOptions) {
  /** Stored, and not yet at the device. */
  let missed = new Set<Push>()
  /** One more when what is on its way no longer counts. */
  let era = 0

  const take = ({ onMessages, onEdits }: CloudLine, list: CloudMessage[], isEdit: boolean): void =>
    (isEdit ? onEdits : onMessages)(list)

  /** Gives back how they arrive at the device. */
  function arrival(line: CloudLine, pushes: readonly Push[], messages: CloudMessage[], isEdit: boolean): () => void {
    const sentIn = era
    return () => {
      if (sentIn !== era) return
      for (const push of pushes) missed.delete(push)
      take(line, structuredClone(messages), isEdit)
    }
  }

  return {
    tell(line: CloudLine, message: CloudMessage, isEdit: boolean): void {
      if (faults.lose(structuredClone(message))) return
      const push: Push = { message: structuredClone(message), isEdit }
      if (!message.onlineUserOnly) missed.add(push)
      if (!line.online) return
      const arrive = arrival(line, [push], [push.message], isEdit)
      for (let copies = random() < faults.duplicate ? 2 : 1; copies > 0; copies--) {
        const ms = travelTime(faults, true, random)
        if (random() < faults.reorder) clock.setTimeout(arrive, ms + detour(faults))
        else down.send(arrive, ms)
      }
    },
    /** The link is back: what was missed comes in order, conversation by conversation, as it now is. */
    catchUp(line: CloudLine): void {
      const conversations = new Map<string, Push[]>()
      for (const push of missed) {
        const name = conversationOf(push.message, line.userID)
        conversations.set(name, [...(conversations.get(name) ?? []), push])
      }
      for (const pushes of conversations.values()) {
        for (const { isEdit, messages, ...batch } of batchesOf(pushes)) {
          const now = messages.flatMap(({ ID }) => archive.current(ID) ?? [])
          down.send(arrival(line, batch.pushes, now, isEdit), travelTime(faults, true, random))
        }
      }
    },
    /** The link is lost. */
    cut() {
      era++
    },
    /** Another user, or nobody: nothing is owed any more. */
    forget() {
      era++
      missed = new Set()
    },
  }
}

/** What goes out at once: messages, or edits, that follow each other. */
interface Batch {
  isEdit: boolean
  messages: CloudMessage[]
  /** What is done with it. */
  pushes: Push[]
}

/** A message that is new comes with all its edits, and of others only the last edit counts. */
function batchesOf(pushes: readonly Push[]): Batch[] {
  const batches: Batch[] = []
  const isOf = (ID: string) => (push: Push) => push.message.ID === ID
  for (const [at, { message, isEdit }] of pushes.entries()) {
    const others = pushes.filter(isOf(message.ID))
    const isNew = others.some((other) => !other.isEdit)
    const isLast = pushes.findLastIndex(isOf(message.ID)) === at
    if (isEdit && (isNew || !isLast)) continue
    if (batches.at(-1)?.isEdit !== isEdit) batches.push({ isEdit, messages: [], pushes: [] })
    batches.at(-1)?.messages.push(message)
    batches.at(-1)?.pushes.push(...others)
  }
  return batches
}
