import { CallAccept } from './CallAccept.js'
import { CallAvatar } from './CallAvatar.js'
import { CallCaller } from './CallCaller.js'
import { CallCancel } from './CallCancel.js'
import { CallClose } from './CallClose.js'
import { CallCountdown } from './CallCountdown.js'
import { CallDismiss } from './CallDismiss.js'
import { CallEndAndAccept } from './CallEndAndAccept.js'
import { CallHoldAndAccept } from './CallHoldAndAccept.js'
import { CallInvitees } from './CallInvitees.js'
import { CallMinimize } from './CallMinimize.js'
import { CallPreview } from './CallPreview.js'
import { CallPurpose } from './CallPurpose.js'
import { CallReject } from './CallReject.js'
import { CallReplies } from './CallReplies.js'
import { CallReply } from './CallReply.js'
import { CallRestore } from './CallRestore.js'
import { CallRetry } from './CallRetry.js'
import { CallRoot } from './CallRoot.js'
import { CallSilence } from './CallSilence.js'
import { CallStatus } from './CallStatus.js'
import { CallSwitchMedia } from './CallSwitchMedia.js'
import { CallTitle } from './CallTitle.js'
import { CallWaiting } from './CallWaiting.js'

// The members of the namespace `Call`. A module, not an object, so that a part nobody uses can be left out.
export {
  CallAccept as Accept,
  CallAvatar as Avatar,
  CallCaller as Caller,
  CallCancel as Cancel,
  CallClose as Close,
  CallCountdown as Countdown,
  CallDismiss as Dismiss,
  CallEndAndAccept as EndAndAccept,
  CallHoldAndAccept as HoldAndAccept,
  CallInvitees as Invitees,
  CallMinimize as Minimize,
  CallPreview as Preview,
  CallPurpose as Purpose,
  CallReject as Reject,
  CallReplies as Replies,
  CallReply as Reply,
  CallRestore as Restore,
  CallRetry as Retry,
  CallRoot as Root,
  CallSilence as Silence,
  CallStatus as Status,
  CallSwitchMedia as SwitchMedia,
  CallTitle as Title,
  CallWaiting as Waiting,
}
