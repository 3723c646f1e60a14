import { personOf } from '../world/people.js'
import './face.css'

/** The picture of a person, or an initial. Decoration: the name stands beside it. */
export function Face({ userID, size = 36 }: { userID: string; size?: number }) {
  const person = personOf(userID)
  if (person) return <img className="face" src={person.avatar} width={size} height={size} alt="" />
  const initial = [...userID][0]?.toUpperCase()
  return (
    <span className="face" style={{ inlineSize: size, blockSize: size, fontSize: size * 0.42 }} aria-hidden="true">
      {initial}
    </span>
  )
}
