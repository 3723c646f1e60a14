import type { StepOptions } from '../signaling/options.js'

/** What goes with an invitation beside its data. */
export type SentWith = Pick<StepOptions, 'onlineUserOnly' | 'offlinePushInfo'>

/** That of a request, without what is undefined. */
export const sentWith = ({
  onlineUserOnly,
  offlinePushInfo,
}: { [Key in keyof SentWith]: SentWith[Key] | undefined }): SentWith => ({
  ...(onlineUserOnly !== undefined && { onlineUserOnly }),
  ...(offlinePushInfo && { offlinePushInfo }),
})
