import type { ReactNode } from 'react'
import { CallAvatar } from './CallAvatar.js'
import { CallCaller } from './CallCaller.js'
import { CallCountdown } from './CallCountdown.js'
import { CallPurpose } from './CallPurpose.js'
import { CallStatus } from './CallStatus.js'
import { CallTitle } from './CallTitle.js'
import { IncomingActions, type IncomingAnswers } from './IncomingActions.js'

/** What stands in a call that rings here, from top to bottom; `children` before what can be done with it. */
export function IncomingParts({ children, ...answers }: IncomingAnswers & { children?: ReactNode }) {
  return (
    <>
      <CallTitle />
      <CallAvatar />
      <CallCountdown />
      <CallCaller />
      <CallPurpose />
      <CallStatus />
      {children}
      <IncomingActions {...answers} />
    </>
  )
}
