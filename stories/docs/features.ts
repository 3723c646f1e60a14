/** A feature that kits for call invitations have, or that their users ask for, and what ringkit has of it. */
export interface Feature {
  number: number
  name: string
  state: 'done' | 'partly' | 'not yet' | 'no'
  /** The id of a story or page that shows it, or a test of this repository. */
  where?: string | undefined
  note?: string | undefined
}

type Said = Omit<Feature, 'state'>

const done = (number: number, name: string, where: string, note?: string): Feature => ({
  ...({ number, name, where, note } satisfies Said),
  state: 'done',
})
const partly = (number: number, name: string, where: string | undefined, note: string): Feature => ({
  ...({ number, name, where, note } satisfies Said),
  state: 'partly',
})
/** It is planned. */
const notYet = (number: number, name: string, note: string): Feature => ({ number, name, state: 'not yet', note })
/** It is not planned. */
const no = (number: number, name: string, note: string): Feature => ({ number, name, state: 'no', note })

const ALERTING = 'Belongs to alerting, a part of ringkit that is still to come.'

/** By what they are about. The numbers are those of the comparison that the list was taken from. */
export const features: Readonly<Record<string, readonly Feature[]>> = {
  'Ring UI': [
    done(1, 'Incoming-call component', 'components-incomingcalldialog--audio'),
    done(2, 'Outgoing component', 'components-outgoingcalldialog--ringing'),
    done(3, 'Buttons that start a call', 'components-callbutton--audio'),
    done(4, 'Several incoming calls at once', 'components-incomingcallstack--several'),
    done(5, 'Accept with audio, or with video', 'components-incomingcalldialog-behaviour--accept-with-audio'),
    done(
      6,
      'Own camera while it rings',
      'components-outgoingcalldialog--preview',
      'A place for your `<video>`; ringkit opens no camera.',
    ),
    partly(
      7,
      'Pictures of a group',
      'components-groupcallpanel--eight-invitees',
      'The panel shows everybody; the dialogs show one picture, and the names.',
    ),
    done(8, 'Minimise, floating window', 'components-outgoingcalldialog--minimize-and-restore'),
    done(9, 'Remaining time', 'components-call-parts--countdown'),
    done(10, 'Silence, or dismiss, without declining', 'components-incomingcalldialog-behaviour--dismiss'),
    done(11, 'Layout for phones', 'components-looks--phone'),
  ],
  Signaling: [
    done(12, 'Invite, accept, reject, cancel', 'two-users--answered'),
    done(13, 'Ring a group in one call', 'components-groupcallpanel--ringing'),
    done(14, 'State of each invitee', 'components-groupcallpanel--eight-invitees'),
    no(
      15,
      'Receipt: it rings on their device',
      'The signaling API has no event for it. "Ringing…" says that the engine has taken the invitation.',
    ),
    done(16, 'Add people while it rings or goes on', 'components-groupcallpanel--add-people'),
    no(17, 'Withdraw it from one invitee', 'The signaling API cancels for all who have not answered.'),
    done(18, 'Change it while it rings: audio to video', 'components-outgoingcalldialog--switch-media'),
    done(19, 'Timeout of the caller', 'components-outgoingcalldialog--no-answer'),
    no(20, 'Another timeout for the callee', 'One deadline for both sides, by the engine. Who is rung can dismiss.'),
    done(
      21,
      'Deadlines that a wrong clock does not move',
      'engines-the-rules--docs',
      'With an engine that has `getServerTime()`; each of ringkit’s has.',
    ),
    done(22, 'What is over does not ring after sleep, or offline', 'test/store/time.test.ts'),
    done(23, 'Typed reasons for an end', 'engines-the-rules--docs'),
    done(24, 'Data with accept, reject, cancel', 'hooks-useinvitationactions--live'),
    done(25, 'Decline with a quick message', 'components-incomingcalldialog-behaviour--decline-with-message'),
    partly(
      26,
      'Decline by itself while busy',
      'components-outgoingcalldialog--busy',
      'The caller sees "In another call"; to decline so is left to the app.',
    ),
    notYet(27, 'Rules for who is busy', 'Comes with 26.'),
    done(28, 'Call waiting: end, or hold, and accept', 'components-incomingcalldialog-behaviour--call-waiting'),
    partly(
      29,
      'Both ring each other',
      'two-users--both-ring',
      'Two calls, and each can be answered. They are not made one.',
    ),
    done(30, 'Two devices answer at once: one wins', 'components-incomingcalldialog-behaviour--answered-elsewhere'),
    no(
      31,
      'Notify softly instead of ringing',
      'The signaling API has one kind of invitation. `data` can say so, and the app leaves the dialog out.',
    ),
    no(32, 'Move the call to another device', 'That is about media, after the hand-over.'),
  ],
  'Tabs, devices, recovery': [
    done(33, 'Stops when answered on another device', 'components-incomingcalldialog-behaviour--answered-elsewhere'),
    done(34, 'Says why it stopped', 'components-outgoingcalldialog--cancelled-elsewhere'),
    notYet(35, 'Only one tab rings', `Each tab shows the call, and the first answer counts. ${ALERTING}`),
    notYet(36, 'The tab that may play sound rings', ALERTING),
    partly(
      37,
      'A ring survives a reload',
      'engines-on-tencent-chat--docs',
      'With an engine outside of the page: on Tencent Chat. The embedded hub goes with its page.',
    ),
    done(38, 'Looks again after a lost link', 'src/testing/contractOffline.ts'),
    no(
      39,
      'Asks before the tab is closed while it rings',
      'Closing a tab answers nothing: it rings on elsewhere, or again after a reload.',
    ),
    partly(
      40,
      'Survives the back-forward cache',
      'test/invitation/systemClock.browser.test.ts',
      'Looks again at `pageshow`; not tried with a real one.',
    ),
  ],
  Alerting: [
    notYet(41, 'Ringtone', ALERTING),
    notYet(42, 'Ringback tone', ALERTING),
    notYet(43, 'Ringtone of one’s own', ALERTING),
    notYet(44, 'Ringtone for each caller', ALERTING),
    notYet(45, 'When sound is blocked', `${ALERTING} What does not need sound: the frame of \`flash\`.`),
    partly(
      46,
      'Mute setting',
      'components-incomingcalldialog--silenced',
      'Each call can be silenced; a setting for all comes with sound.',
    ),
    notYet(47, 'Another output for the ringtone', ALERTING),
    notYet(48, 'Browser notification', ALERTING),
    notYet(49, 'Answer and decline in it', ALERTING),
    notYet(50, 'Notification for incoming calls, of Chromium', ALERTING),
    notYet(51, 'Title and icon of the tab', ALERTING),
    notYet(52, 'Vibration', ALERTING),
    notYet(53, 'Do not disturb', ALERTING),
    notYet(54, 'Web Push for a closed tab', ALERTING),
  ],
  'Push, records, identity': [
    done(
      55,
      'Options for APNs, VoIP and FCM',
      'engines-on-tencent-chat--docs',
      'Passed through whole; the hub hands them to `onOfflinePush`.',
    ),
    done(56, 'Users online only', 'engines-on-tencent-chat--docs'),
    done(57, 'Missed calls', 'components-invitationmessage--missed'),
    partly(
      58,
      'Call history',
      'components-invitationmessage--all-steps',
      'The bubbles of a chat; a list of calls is not there yet.',
    ),
    notYet(59, 'Count of missed calls', 'Comes with a list of calls.'),
    partly(
      60,
      'Call back',
      'components-outgoingcalldialog--call-again',
      '"Call again" after one’s own call; from a list of calls not yet.',
    ),
    done(61, 'Names and pictures', 'components-signalingprovider--users'),
    done(62, 'From wherever the app has them', 'components-signalingprovider--users-that-come-later'),
    no(
      63,
      'Mark of a verified caller',
      'The engine vouches for who rings; on Tencent Chat forged steps are ignored. There is no mark.',
    ),
  ],
  'For developers': [
    done(64, 'Hooks for ringing', 'hooks-useincominginvitation--live'),
    done(65, 'Renders only what reads the call', 'test/counts/renders.test.tsx'),
    done(66, 'A core without React', 'hooks-useinvitationstore--live', '`ringkit/store`'),
    done(67, 'Own elements and parts', 'components-looks--own-elements'),
    done(68, 'Tokens, light and dark', 'components-looks--dark'),
    partly(69, 'Languages', 'components-languages--incoming', 'English, and 25 that no speaker has checked yet.'),
    done(70, 'Right to left', 'components-languages--arabic'),
    done(
      71,
      'Roles and announcements',
      'accessibility--docs',
      'Checked in Chromium’s accessibility tree; not tried with a screen reader.',
    ),
    done(72, 'Focus goes to the dialog, and back', 'components-incomingcalldialog-behaviour--focus-on-the-dialog'),
    done(73, 'Shortcuts to answer and decline', 'components-incomingcalldialog-behaviour--shortcuts'),
    done(74, 'Reduced motion', 'test/ui/stories.look.browser.test.tsx'),
    done(75, 'Can be imported on a server', 'test/package/node.test.ts'),
    done(76, 'StrictMode', 'getting-started--docs', 'Every story runs in it.'),
    done(77, 'Typed events and props', 'test/signaling/client.types.ts'),
    done(78, 'Typed errors', 'engines-the-rules--docs'),
    done(79, 'Tools for tests', 'testing-your-app--docs'),
    done(80, 'Runs without an account', 'two-users--free'),
    done(81, 'Storybook', 'getting-started--docs'),
    notYet(82, 'Devtools', '`store.getAll()` gives every record until then.'),
    partly(
      83,
      'Log',
      'hooks-usesignalingevent--live',
      '`onError` and every event can be heard; there is no log of steps.',
    ),
    notYet(84, 'Figures: how long until answered, how it ended', 'The records have the times and the ends.'),
    done(85, 'Any transport', 'engines-overview--docs'),
    notYet(86, 'A service of one’s own', 'An engine on NATS is planned. Your own can be written against the port.'),
    done(87, 'Without a media SDK', 'two-users--answered'),
    notYet(88, 'Limits for who rings too often', 'Belongs to an engine with a server.'),
  ],
}
