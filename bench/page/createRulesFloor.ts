import { createContext, createElement, useContext } from 'react'
import { evolve, type Invitation, narrowClient, readCallData, TSignaling, type View, view } from 'ringkit/store'
import { createScriptedEngine, me } from '../../test/counts/createScriptedEngine.ts'
import { createKeyed, type Keyed, useKeyed } from './createKeyed.ts'
import type { Subject } from './Subject.ts'

interface Ruled {
  invitation: Invitation
  view: View
  message: string | undefined
}

const Context = createContext<Keyed<Ruled>>(createKeyed())

/**
 * The least that a library with the same promises could do: events are checked and copied, `evolve` and `view` say what
 * they mean, components find it through a context. Still no deadlines, lists, calls or errors.
 */
export function createRulesFloor(): Subject {
  const { client, emit } = createScriptedEngine()
  const port = narrowClient(client)
  const keyed = createKeyed<Ruled>()

  function keep(inviteID: string, invitation: Invitation): void {
    const flags = { here: false, overdue: false, silenced: false, dismissed: false }
    const seen = view(invitation, { me, key: inviteID, standing: 'told', ...flags })
    keyed.set(inviteID, { invitation, view: seen, message: readCallData(invitation.data).message })
  }
  port.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, ({ data }) => {
    const before = keyed.get(data.inviteID)?.invitation
    const next = evolve(before, { type: 'invited', sentAt: Date.now(), ...data })
    if (next && next !== before) keep(data.inviteID, next)
  })
  port.addSignalingListener(TSignaling.INVITATION_MODIFIED, ({ data: { inviteID, data, rev } }) => {
    const before = keyed.get(inviteID)?.invitation
    const next = evolve(before, { type: 'modified', inviteID, data, rev })
    if (next && next !== before) keep(inviteID, next)
  })

  return {
    emit,
    wrap: (rows) => createElement(Context.Provider, { value: keyed }, rows),
    useMessage: (id) => useKeyed(useContext(Context), id)?.message,
  }
}
