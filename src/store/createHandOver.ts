import { findInvitee } from '../invitation/invitees.js'
import { readCallData } from '../signaling/callData.js'
import { createHandlers } from './createHandlers.js'
import type { Table } from './createTable.js'
import type { Entry } from './Entry.js'
import type { InvitationRecord } from './InvitationRecord.js'
import type { AcceptedDetails, AcceptedHandler } from './InvitationStore.js'

/** The hand-over to media. */
export interface HandOver {
  /** This device should join, because `by` has accepted. */
  tell(entry: Entry, by: string): void
  /** Hear of it, and of what nobody was there to hear. Gives back the function that ends it. */
  add(handler: AcceptedHandler): () => void
}

/**
 * Tells the app that this device should join: once per accept. While nobody listens, as when the provider is unmounted
 * with an answer on its way, it waits for whoever listens next, for as long as the invitation can be read.
 */
export function createHandOver(table: Table, reportHandler: (error: unknown) => void): HandOver {
  const handlers = createHandlers<[InvitationRecord, AcceptedDetails]>(reportHandler)

  function make(entry: Entry, by: string): void {
    if (entry.handedOver?.get(by)) return
    entry.handedOver ??= new Map()
    entry.handedOver.set(by, handlers.size > 0)
    const accept = findInvitee(entry.facts, by)
    handlers.call(table.read(entry), { by, callData: readCallData(accept?.data ?? '') })
  }

  function makeOwed(): void {
    for (const entry of table.all()) for (const by of entry.handedOver?.keys() ?? []) make(entry, by)
  }

  return {
    tell: make,
    add(handler) {
      const end = handlers.add(handler)
      // In a microtask: under StrictMode an effect comes, goes and comes again.
      queueMicrotask(makeOwed)
      return end
    },
  }
}
