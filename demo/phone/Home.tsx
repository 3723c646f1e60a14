import { useState } from 'react'
import { type CallData, useInvite, writeCallData } from 'ringkit'
import { EVERYONE, nameOf, namesOf, people } from '../world/people.js'
import type { CallOptions } from './CallOptions.js'
import { CallOptionsForm } from './CallOptionsForm.js'
import { ContactRow } from './ContactRow.js'
import { usePhone } from './PhoneContext.js'

interface HomeProps {
  busyInCall: boolean
  onBusyInCall(busyInCall: boolean): void
}

/** Whom to ring, and how. */
export function Home(props: HomeProps) {
  const { userID: me, title } = usePhone()
  const { invite, inviteInGroup } = useInvite()
  const [options, setOptions] = useState<CallOptions>({ purpose: '', timeout: 30, onlineUserOnly: false })
  const others = people.map(({ userID }) => userID).filter((userID) => userID !== me)

  /** What every call has, 1:1 or in a group. */
  function request(media: CallData['media'] & string) {
    const { purpose, timeout, onlineUserOnly } = options
    return {
      data: writeCallData('', { media, ...(purpose && { purpose }) }),
      timeout,
      ...(onlineUserOnly
        ? { onlineUserOnly }
        : { offlinePushInfo: { title: nameOf(me), description: `Incoming ${media} call` } }),
    }
  }

  return (
    <main className="home" aria-label={title}>
      <h1>Call</h1>
      <ul className="contacts">
        {others.map((userID) => (
          <ContactRow
            key={userID}
            name={nameOf(userID)}
            userIDs={[userID]}
            onRing={(media) => invite({ userID, ...request(media) })}
          />
        ))}
        <ContactRow
          name="Everyone"
          detail={namesOf(others)}
          userIDs={others}
          onRing={(media) => inviteInGroup({ groupID: EVERYONE, inviteeList: others, ...request(media) })}
        />
      </ul>
      <CallOptionsForm options={options} onChange={setOptions} {...props} />
    </main>
  )
}
