import { createElement } from 'react'
import { SignalingProvider, useInvitation } from 'ringkit'
import { createInvitationStore } from 'ringkit/store'
import { createScriptedEngine } from '../../test/counts/createScriptedEngine.ts'
import type { Subject } from './Subject.ts'

/** ringkit as an app uses it: the provider, and `useInvitation` in each row. */
export function createOurs(): Subject {
  const { client, emit } = createScriptedEngine()
  const store = createInvitationStore({ client })
  store.start()
  return {
    emit,
    wrap: (rows) => createElement(SignalingProvider, { store }, rows),
    useMessage: (id) => useInvitation(id)?.callData.message,
  }
}
