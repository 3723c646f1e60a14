import { isOver } from '../invitation/invitees.js'
import type { DownPacket, Step, Told } from './packets.js'

/** What a device did not get while its link was down. */
export interface Missed {
  /** Keep a packet. `sent`: it was on its way when the link broke, so it may have arrived. */
  add(packet: DownPacket, sent?: boolean): void
  /**
   * What the device has to be told after packet number `heard`, in order; nothing is kept any more. An invitation that began
   * meanwhile is told as `present` has it: as it is now, or not at all.
   */
  take(heard: number, present: (missed: Step) => Told[]): Told[]
}

/**
 * The gap in one device's history. An invitation that begins and ends in it leaves no steps behind, so a device that is away
 * for long costs no more than what rings, and a reference to each message that the hub keeps anyway.
 */
export function createMissed(deviceID: string): Missed {
  const steps = new Map<string, { packets: DownPacket[]; forgettable: boolean }>()
  let others: DownPacket[] = []

  /** Whether the device first hears of the invitation by this packet; what it sent itself it is told step by step. */
  const begins = ({ step }: DownPacket) => step?.fact.type === 'invited' && step.sentFrom !== deviceID

  function addStep(packet: DownPacket, step: Step, sent: boolean): void {
    const { inviteID } = step.fact
    const kept = steps.get(inviteID)
    if (!kept) steps.set(inviteID, { packets: [packet], forgettable: !sent && begins(packet) })
    else if (kept.forgettable && isOver(step.invitation)) steps.delete(inviteID)
    else kept.packets.push(packet)
  }

  return {
    add({ step, ...rest }, sent = false) {
      if (step) addStep({ n: rest.n, step }, step, sent)
      if (rest.reply || (rest.message && !rest.onlineUserOnly)) others.push(rest)
    },
    take(heard, present) {
      const unheard = ({ n }: DownPacket) => n > heard
      const gap: DownPacket[] = []
      for (const { packets } of steps.values()) {
        const late = packets.filter(unheard)
        const [first] = late
        if (first?.step && begins(first)) {
          const { n } = first
          gap.push(...present(first.step).map((told) => ({ ...told, n })))
        } else gap.push(...late)
      }
      // Steps first: sorting keeps the order of equals, and a step is told before its message.
      gap.push(...others.filter(unheard))
      steps.clear()
      others = []
      return gap.sort((a, b) => a.n - b.n)
    },
  }
}
