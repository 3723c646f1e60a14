// Compiled against the published types only: by the oldest and the newest TypeScript, as a bundler and as Node resolve them.
import { CallSettings, type InvitationRecord, SignalingError, SignalingProvider, useIncomingInvitation } from 'ringkit'
import { createHub, type HubClient } from 'ringkit/hub'
import { ptBR } from 'ringkit/locales/pt-BR'
import { createInvitationStore, type SignalingClient } from 'ringkit/store'
import { createTencentClient, type TencentChatLike } from 'ringkit/tencent'
import { createTestHub } from 'ringkit/testing'

const client: HubClient = createHub().connect({ userID: 'ann' })
const port: SignalingClient = client
const store = createInvitationStore({ client: port })
export const records: readonly InvitationRecord[] = store.getAll()
export const hub = createTestHub()
// @tencentcloud/chat is not installed here: the client asks for an object that fits, not for the package.
export const onTencent = (chat: TencentChatLike): SignalingClient => createTencentClient({ chat })

export function Ringing() {
  const { invitation, accept } = useIncomingInvitation()
  if (!invitation) return null
  const status: 'sending' | 'ringing' | 'accepted' | 'rejected' | 'cancelled' | 'timedOut' | 'failed' =
    invitation.status
  return (
    <button type="button" onClick={() => void accept()}>
      {status}
    </button>
  )
}

export const app = (
  <SignalingProvider client={client} onError={(error) => error instanceof SignalingError && error.code}>
    <CallSettings labels={{ ...ptBR, accept: 'Atender já' }}>
      <Ringing />
    </CallSettings>
  </SignalingProvider>
)

// @ts-expect-error labels with a language have all texts of it
export const halfway = <CallSettings labels={{ lang: 'pt-BR', accept: 'Atender' }} />

// @ts-expect-error the types are real: a client is asked for
export const without = <SignalingProvider />
