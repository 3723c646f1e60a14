import { TSignaling } from '../../../src/signaling/TSignaling.ts'

/** Something that a device has told its app. */
export interface Heard {
  name: string
  data: Record<string, unknown>
}

const words: Record<string, (data: Record<string, unknown>) => string> = {
  [TSignaling.NEW_INVITATION_RECEIVED]: ({ data }) => `rings: ${data}`,
  [TSignaling.INVITEE_ACCEPTED]: ({ invitee, data }) => `${invitee} accepts: ${data}`,
  [TSignaling.INVITEE_REJECTED]: ({ invitee, data }) => `${invitee} rejects: ${data}`,
  [TSignaling.INVITATION_CANCELLED]: ({ data }) => `cancelled: ${data}`,
  [TSignaling.INVITATION_TIMEOUT]: ({ inviteeList }) => `${inviteeList} timed out`,
  [TSignaling.INVITATION_MODIFIED]: ({ data }) => `modified: ${data}`,
}

/** An event in a few words, which both engines must have told alike. */
export const tellShortly = ({ name, data }: Heard): string => words[name]?.(data) ?? name
