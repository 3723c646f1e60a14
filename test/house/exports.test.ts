import * as ringkit from 'ringkit'
import * as hub from 'ringkit/hub'
import * as store from 'ringkit/store'
import * as tencent from 'ringkit/tencent'
import * as testing from 'ringkit/testing'
import { expect, test } from 'vitest'

// A change here is a change of the public interface: it belongs in CHANGELOG.md.

test('what ringkit exports', () => {
  expect(Object.keys(ringkit).sort()).toMatchInlineSnapshot(`
    [
      "Call",
      "CallAccept",
      "CallAvatar",
      "CallButton",
      "CallCaller",
      "CallCancel",
      "CallClose",
      "CallCountdown",
      "CallDismiss",
      "CallEndAndAccept",
      "CallHoldAndAccept",
      "CallInvitees",
      "CallMinimize",
      "CallPreview",
      "CallPurpose",
      "CallReject",
      "CallReplies",
      "CallReply",
      "CallRestore",
      "CallRetry",
      "CallRoot",
      "CallSettings",
      "CallSilence",
      "CallStatus",
      "CallSwitchMedia",
      "CallTitle",
      "CallWaiting",
      "EVENT",
      "GroupCallPanel",
      "IncomingCallDialog",
      "IncomingCallStack",
      "InvitationGoneError",
      "InvitationMessage",
      "InvitationSettledError",
      "NotSignedInError",
      "OutgoingCallDialog",
      "SignalingArgumentError",
      "SignalingError",
      "SignalingProvider",
      "TSignaling",
      "TYPES",
      "batchUsers",
      "getSignalingInfo",
      "readCallData",
      "useAccepted",
      "useCallShortcuts",
      "useCallUser",
      "useCountdown",
      "useGroupCall",
      "useIncomingInvitation",
      "useIncomingInvitations",
      "useInvitation",
      "useInvitationActions",
      "useInvitationStore",
      "useInvite",
      "useOutgoingInvitation",
      "useOutgoingInvitations",
      "useSignalingEvent",
      "useSignalingStatus",
      "writeCallData",
    ]
  `)
})

test('what ringkit/store exports', () => {
  expect(Object.keys(store).sort()).toMatchInlineSnapshot(`
    [
      "AUTHORITY",
      "EVENT",
      "InvitationGoneError",
      "InvitationSettledError",
      "NotSignedInError",
      "SignalingArgumentError",
      "SignalingError",
      "TSignaling",
      "TYPES",
      "corrections",
      "createDeadlines",
      "createEarlyFacts",
      "createInvitationStore",
      "decide",
      "encodeSignaling",
      "evolve",
      "getSignalingInfo",
      "inviteeState",
      "isOver",
      "narrowClient",
      "pendingInvitees",
      "readCallData",
      "statusTransitions",
      "systemClock",
      "toSignalingError",
      "transitions",
      "view",
      "writeCallData",
    ]
  `)
})

test('what ringkit/hub exports', () => {
  expect(Object.keys(hub).sort()).toMatchInlineSnapshot(`
    [
      "createHub",
    ]
  `)
})

test('what ringkit/tencent exports', () => {
  expect(Object.keys(tencent).sort()).toMatchInlineSnapshot(`
    [
      "createTencentClient",
    ]
  `)
})

test('what ringkit/testing exports', () => {
  expect(Object.keys(testing).sort()).toMatchInlineSnapshot(`
    [
      "contract",
      "createFaultyNetwork",
      "createTestHub",
      "createVirtualClock",
    ]
  `)
})
