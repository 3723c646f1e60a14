import { readCallData, type SignalingHandler, TSignaling } from 'ringkit/store'
import { createScriptedEngine } from '../../test/counts/createScriptedEngine.ts'
import { createKeyed, useKeyed } from './createKeyed.ts'
import type { Subject } from './Subject.ts'

/**
 * The least that can show invitations: no provider, rules, deadlines or lists; an event is believed as it comes, and only a
 * repeat is left out.
 */
export function createFloor(): Subject {
  const { client, emit } = createScriptedEngine()
  const keyed = createKeyed<{ rev: number; message: string | undefined }>()

  const hear: SignalingHandler = ({ data: { inviteID, data, rev = 0 } }) => {
    const known = keyed.get(inviteID)
    if (!known || rev > known.rev) keyed.set(inviteID, { rev, message: readCallData(data).message })
  }
  client.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, hear)
  client.addSignalingListener(TSignaling.INVITATION_MODIFIED, hear)

  return { emit, wrap: (rows) => rows, useMessage: (id) => useKeyed(keyed, id)?.message }
}
