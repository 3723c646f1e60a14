import type { Clock } from 'ringkit/store'
import { createRandom } from '../../../src/testing/createRandom.ts'
import type { CloudMessage } from './CloudMessage.ts'
import { createArchive } from './createArchive.ts'
import { type CloudLine, createLine } from './createLine.ts'
import { goodLine, type LineFaults } from './LineFaults.ts'

export type { CloudLine, CloudMessage, LineFaults }

export interface Cloud {
  readonly clock: Clock
  createGroup(groupID: string, members: readonly string[]): void
  /** The link of one more device, on which nobody is signed in. @param faults several lines may share one object */
  connect(faults?: LineFaults): CloudLine
  /** Takes a device away for good. */
  disconnect(line: CloudLine): void
  /** Signs a device out, as when the user has signed in on too many. */
  kick(line: CloudLine): void
  /** What is stored, in the order of the service. */
  messages(): CloudMessage[]
  /** All that was ever sent, online-only ones too. */
  sent(): CloudMessage[]
}

/**
 * A message service: stamps, stores, orders and hands out chat messages, and knows nothing of signaling. Who is handed a
 * message: all devices of all that it concerns, but the one that sent or edited it.
 */
export function createCloud({ clock, seed = 1 }: { clock: Clock; seed?: number }): Cloud {
  const random = createRandom(seed)
  const archive = createArchive(clock, random)
  const lines = new Map<CloudLine, ReturnType<typeof createLine>>()

  function handOut(message: CloudMessage, isEdit: boolean, from: CloudLine): void {
    const users = archive.users(message)
    for (const [line, { tell }] of lines) if (line !== from && users.includes(line.userID)) tell(message, isEdit)
  }

  return {
    clock,
    createGroup: archive.createGroup,
    connect(faults = goodLine()) {
      const made = createLine({ clock, archive, random, handOut }, faults)
      lines.set(made.line, made)
      return made.line
    },
    disconnect(line) {
      line.setOnline(false)
      lines.get(line)?.leave()
      lines.delete(line)
    },
    kick(line) {
      lines.get(line)?.leave()
      line.onKick()
    },
    messages: archive.messages,
    sent: archive.sent,
  }
}
