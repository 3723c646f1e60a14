import { personOf } from '../world/people.js'
import './face.css'

/** The picture of a person. Decoration: the name stands beside it. */
export function Face({ userID, size = 36 }: { userID: string; size?: number }) {
  return <img className="face" src={personOf(userID)?.avatar} width={size} height={size} alt="" />
}
