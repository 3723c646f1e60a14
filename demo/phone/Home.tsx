import { useState } from 'react'
import { useInvite } from 'ringkit'
import { EVERYONE, nameOf, namesOf, people } from '../world/people.js'
import { requestOf, usualOptions } from './CallOptions.js'
import { CallOptionsForm } from './CallOptionsForm.js'
import { ContactRow } from './ContactRow.js'
import type { HomeProps } from './HomeProps.js'
import { usePhone } from './PhoneContext.js'

/** Whom to ring, and how. */
export function Home(props: HomeProps) {
  const { userID: me, title } = usePhone()
  const { invite, inviteInGroup } = useInvite()
  const [options, setOptions] = useState(usualOptions)
  const others = people.map(({ userID }) => userID).filter((userID) => userID !== me)

  const request = (media: 'audio' | 'video') => requestOf(options, media, nameOf(me))

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
