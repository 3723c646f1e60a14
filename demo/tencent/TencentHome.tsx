import { useState } from 'react'
import { useInvite, useSignalingStatus } from 'ringkit'
import { requestOf, usualOptions } from '../phone/CallOptions.js'
import { CallOptionsForm } from '../phone/CallOptionsForm.js'
import type { HomeProps } from '../phone/HomeProps.js'
import { usePhone } from '../phone/PhoneContext.js'
import { type RingField, RingForm } from './RingForm.js'
import { useTencent } from './TencentContext.js'
import './tencent-home.css'

const one: readonly RingField[] = [
  {
    name: 'userID',
    label: 'Whom to ring',
    hint: 'A userID: somebody who signed in to this application before.',
    missing: 'The userID of whoever is to be rung is missing.',
  },
]

const several: readonly RingField[] = [
  { name: 'groupID', label: 'groupID', missing: 'The groupID is missing: a group that you are in.' },
  {
    name: 'members',
    label: 'Whom of it',
    hint: 'userIDs, with commas between.',
    missing: 'Name at least one member who is to be rung.',
  },
]

/** Whom to ring, and how: by userID, since the demo does not know who else is in the application. */
export function TencentHome(props: HomeProps) {
  const { userID: me, title } = usePhone()
  const { session } = useTencent()
  const { ready } = useSignalingStatus()
  const { invite, inviteInGroup } = useInvite()
  const [options, setOptions] = useState(usualOptions)
  const request = (media: 'audio' | 'video') => requestOf(options, media, me)

  return (
    <main className="home" aria-label={title}>
      <div className="home-head">
        <h1>Call</h1>
        <button type="button" onClick={() => session.signOut()}>
          Sign out
        </button>
      </div>
      <p className="home-state" role="status">
        {!ready && 'Signed in. The SDK is getting ready…'}
      </p>
      <RingForm
        label="Ring somebody"
        fields={one}
        onRing={(media, { userID }) => invite({ userID: userID.trim(), ...request(media) })}
      />
      <details className="ring-group">
        <summary>Ring a group</summary>
        <RingForm
          label="Ring a group"
          fields={several}
          onRing={(media, { groupID, members }) =>
            inviteInGroup({
              groupID: groupID.trim(),
              inviteeList: members.split(/[\s,]+/).filter(Boolean),
              ...request(media),
            })
          }
        />
      </details>
      <CallOptionsForm options={options} onChange={setOptions} {...props} />
    </main>
  )
}
