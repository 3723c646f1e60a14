import { useEffect } from 'react'
import { useInvitation } from 'ringkit'

/** Beside the call that was joined: leaves the media when another step turns out to have come before the accept. */
export function LeaveWhenCorrected({ inviteID, leaveMedia }: { inviteID: string; leaveMedia(): void }) {
  const endReason = useInvitation(inviteID)?.endReason
  const corrected = endReason !== undefined && endReason !== 'accepted'
  useEffect(() => {
    if (corrected) leaveMedia()
  }, [corrected, leaveMedia])
  return null
}
