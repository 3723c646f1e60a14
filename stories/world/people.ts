import type { CallUser } from 'ringkit'

/** Everybody who appears in the stories, by userID. */
const people: Readonly<Record<string, string>> = {
  ann: 'Ann Lindqvist',
  bob: 'Bob Marsh',
  carol: 'Carol Mensah',
  dmitri: 'Dmitri Sokolov',
  elif: 'Elif Aydın',
  farid: 'Farid Rahimi',
  grace: 'Grace Okafor',
  hana: 'Hana Kimura',
  ines: 'Inês Duarte',
}

/** Names for `getUser`; who is not known is shown by userID. */
export const userOf = (userID: string): CallUser | undefined => {
  const name = people[userID]
  return name === undefined ? undefined : { name }
}
