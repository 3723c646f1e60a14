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

  function transmit(line: CloudLine, pushes: Push[], messages: CloudMessage[], isEdit: boolean): void {
    const sentIn = era
    const arrive = (): void => {
      if (sentIn !== era) return
      for (const push of pushes) missed.delete(push)
      take(line, structuredClone(messages), isEdit)
    }
    for (let copies = random() < faults.duplicate ? 2 : 1; copies > 0; copies--) {
      const ms = travelTime(faults, true, random)
      if (random() < faults.reorder) clock.setTimeout(arrive, ms + detour(faults))
      else down.send(arrive, ms)
    }
  }

  return {
    tell(line: CloudLine, message: CloudMessage, isEdit: boolean): void {
      if (faults.lose(structuredClone(message))) return
      const push: Push = { message: structuredClone(message), isEdit }
      if (!message.onlineUserOnly) missed.add(push)
      if (line.online) transmit(line, [push], [push.message], isEdit)
    },
    /** The link is back: what was missed comes in order, one batch for each conversation, as it now is. */
    catchUp(line: CloudLine): void {
      const batches = new Map<string, Push[]>()
      for (const push of missed) {
        const name = conversationOf(push.message, line.userID)
        batches.set(name, [...(batches.get(name) ?? []), push])
      }
      for (const batch of batches.values()) {
        const fresh = new Set(batch.filter(({ isEdit }) => !isEdit).map(({ message }) => message.ID))
        for (const isEdit of [false, true]) {
          // What is new here comes with all its edits, and these not again.
          const pushes = batch.filter(({ message }) => isEdit !== fresh.has(message.ID))
          const messages = [...new Set(pushes.map(({ message }) => message.ID))].flatMap(
            (ID) => archive.current(ID) ?? [],
          )
          if (messages.length > 0) transmit(line, pushes, messages, isEdit)
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
