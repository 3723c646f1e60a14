import { Face } from '../parts/Face.js'
import { Icon } from '../parts/Icon.js'

interface ContactRowProps {
  name: string
  detail?: string
  userIDs: readonly string[]
  onRing(media: 'audio' | 'video'): void
}

/** Somebody, or a group, with a button for each kind of call. */
export function ContactRow({ name, detail, userIDs, onRing }: ContactRowProps) {
  return (
    <li className="contact">
      <span className="contact-faces">
        {userIDs.map((userID) => (
          <Face key={userID} userID={userID} size={userIDs.length > 1 ? 26 : 38} />
        ))}
      </span>
      <span className="contact-name">
        {name}
        {detail && <small>{detail}</small>}
      </span>
      {(['audio', 'video'] as const).map((media) => (
        <button key={media} type="button" aria-label={`Ring ${name}, ${media}`} onClick={() => onRing(media)}>
          <Icon name={media} size={19} />
        </button>
      ))}
    </li>
  )
}
