import annsFace from '../faces/ann.svg'
import bobsFace from '../faces/bob.svg'
import carolsFace from '../faces/carol.svg'

/** Somebody who has a phone in the demo. */
export interface Person {
  readonly userID: string
  readonly name: string
  /** Address of a picture. */
  readonly avatar: string
}

export const people: readonly Person[] = [
  { userID: 'ann', name: 'Ann', avatar: annsFace },
  { userID: 'bob', name: 'Bob', avatar: bobsFace },
  { userID: 'carol', name: 'Carol', avatar: carolsFace },
]

/** The group with all three in it. */
export const EVERYONE = 'everyone'

/** A group without Ann, so she is refused when she rings it. */
export const NIGHT_SHIFT = 'night-shift'

/** Who has this userID. */
export function personOf(userID: string): Person | undefined {
  return people.find((person) => person.userID === userID)
}

/** What to call a user; an ID that belongs to nobody stands for itself. */
export function nameOf(userID: string): string {
  return personOf(userID)?.name ?? userID
}

/** "Bob", "Bob and Carol" */
export function namesOf(userIDs: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(userIDs.map(nameOf))
}
