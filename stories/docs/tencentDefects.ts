/** What the signaling of the web SDK (`@tencentcloud/chat` 3.6.6) does, and what happens with `createTencentClient`. */
export type Defect = readonly [what: string, instead: string]

export const calling: readonly Defect[] = [
  [
    'One lock for all calls: while any accept, reject or cancel is on its way, every other one, of any invitation, is refused with 8010 or 8020.',
    'Each invitation goes by itself. Any number of calls may be on their way.',
  ],
  [
    '`data` that is not text throws inside accept, reject or cancel, and the lock stays taken: nothing can be answered any more.',
    'Refused with a `SignalingArgumentError` that names the field; the next call works.',
  ],
  [
    'An invitation is known to its inviter only when its sending is confirmed: an answer before that is dropped, and it rings on.',
    'Known from the call on. Answers that come first wait for it, and are told right after `invite()` resolves.',
  ],
  [
    'A step about an invitation that the device does not know is dropped: a cancel that overtakes its invitation is lost, and it rings.',
    'Kept for it: what is over before it begins never rings. An answer to a call of one’s own that is not known makes the client look for it in the history.',
  ],
  [
    'An invitation is forgotten as soon as it is answered, so a step that crossed can correct nothing.',
    'Remembered for ten minutes, so that both sides come to the same end.',
  ],
  [
    'No answer in 15 s (2801): it may have gone through or not, and the SDK does not know it either way.',
    'Rejects with 2801 too, and then looks in the history. If it went through, it goes on and the app is told.',
  ],
  ['Two edits at once: the second is refused with 2480.', 'It is tried again on top of the first, up to three times.'],
  ['The object with the push options is changed by the SDK.', 'It gets a copy. Nothing of the caller’s is changed.'],
  [
    '`inviteSync` and `inviteInGroupSync`: a failure is told to the callback and is an unhandled rejection as well.',
    'Not there. `invite()` rejects, once; the store’s record exists from the click on.',
  ],
  ['Repeats in `inviteeList` are kept.', 'Each invitee is named once.'],
  ['Each call costs more than the one before.', 'The n-th call costs what the first did.'],
]

export const listening: readonly Defect[] = [
  [
    'The constants `TSignaling` and `EVENT` are on the SDK’s export, not on the chat object.',
    'ringkit brings its own, with the same names and values.',
  ],
  [
    'Signaling is off until a listener is added; what came before is never known. It goes off when the last listener of new invitations is removed.',
    'The client listens to messages from the moment it is made until `dispose()`, whoever listens to it.',
  ],
  [
    'It goes off at sign-out, and signing in does not turn it on again though the listeners are still there.',
    'It goes on with whoever signs in.',
  ],
  ['A listener that is added late is not told what rings.', 'It is told, in a microtask.'],
  [
    'What a handler throws is swallowed; there is a line in the SDK’s log.',
    'The others are called all the same, and the error is told: as `EVENT.ERROR`, or as an uncaught error where nobody listens to that.',
  ],
  [
    'The first context of a handler sticks for all its registrations. An unknown event name is taken. A name without a handler is only logged.',
    'Each registration has its own context. The others are refused with a `SignalingArgumentError`.',
  ],
  ['The documentation shows an object of options for the listener functions; that throws.', 'Both forms work.'],
  ['`inviteeList` in an event is the SDK’s own list, which changes later.', 'Every event is a copy.'],
  [
    'NEW_INVITATION_RECEIVED does not say how long it rings, INVITATION_CANCELLED not whom it concerns.',
    '`timeout` and `expiresAt`; `inviteeList`.',
  ],
  [
    'A call that one makes on one device comes to one’s other devices as a new invitation (1:1), or not at all (group).',
    'Known there, as going out. It never rings, and can be cancelled there.',
  ],
]

export const time: readonly Defect[] = [
  [
    'Age is counted by the device’s clock, though the SDK knows how far it is off. A clock behind: what is old, or over, rings in full. A clock ahead: it ends early.',
    'All deadlines are in the service’s time. What is over never rings.',
  ],
  [
    'Seconds are counted in ticks: in a hidden tab they stretch, after a sleep they are missing; 0.5 s takes one second.',
    'One timer for the next deadline, right in a hidden tab, and checked when the page wakes.',
  ],
  [
    'A timeout counts only when its notice has been confirmed. If the notice cannot be sent, it rings for ever, with an unhandled rejection.',
    'It is over here after one second at most, whether or not the others could be told.',
  ],
  [
    'The timer does not look at an answer that is on its way: accept and timeout are both sent, and each side believes one.',
    'The answer is waited for. Of both, the earlier counts on every side.',
  ],
  ['A notice that names several takes only the first one off the list.', 'It ends them all.'],
  [
    'A timeout that is no number, or endless, is sent as `null`: no timer at the other side.',
    'Refused before it is sent. What another SDK sends so is taken as it means it: no timeout.',
  ],
]

export const catchingUp: readonly Defect[] = [
  [
    'What rings is looked for once, at sign-in, and only if a listener is there by then.',
    'At every sign-in and after every lost link, whoever listens.',
  ],
  [
    'In groups only conversations count whose last message is less than 300 s old, and in them 20 unread messages.',
    'As far back as `lookBack`, one hour unless told otherwise; at most some 3,000 messages of one conversation.',
  ],
  [
    'What another device of the user has answered rings again, for one’s own answer is not among the unread messages.',
    'The history is read, not the unread messages: what was answered does not ring.',
  ],
  ['Whether it is over is decided by the device’s clock.', 'By the service’s time.'],
  [
    'After a lost link, answers and cancels come late, out of the context of the others; edits do not come at all.',
    'What was missed is read in the service’s order, and told once. An invitation has its newest data.',
  ],
  ['Repeats of messages for users online only are taken for new ones.', 'A repeat does nothing.'],
]

export const believing: readonly Defect[] = [
  [
    'Only the text of a message is believed. Whoever can write to somebody can accept, cancel or time out any call whose inviteID they know, in anybody’s name.',
    'Who sent a message is what the service says. An answer must come from who answers, an invitation and a cancel from the inviter, a timeout from either, all in the conversation they name. Anything else is ignored and reported, with the code `forged`.',
  ],
  [
    'Broken JSON in a message makes `getSignalingInfo` throw; before sign-in it gives a rejected promise.',
    'It gives null, and works before sign-in.',
  ],
  [
    'Any text with the words `inviteID` and `actionType` in it is signaling.',
    'Recognised alike, for the wire is shared; but a text that names no invitation is null, and nothing that is malformed stops what comes after it.',
  ],
]

export const failing: readonly Defect[] = [
  [
    'The modular build says 2903 for every failure of service or network, and has no words for errors of its own. The all-in-one build downloads its words at run time.',
    'The code, words and data of the service are kept; errors of ringkit say what happened and what to do.',
  ],
  [
    'A wrong argument throws at once, with no code, and says only "Params validate failed.". `cancel()` throws a TypeError; the members of `inviteeList` are not looked at.',
    'Every call that sends something rejects, with the field, what it was and what it may be. Only `getSignalingInfo` and the listener functions, which return no promise, throw the same error.',
  ],
  [
    'Changing an invitation for users online only fails at the service (20026).',
    'The same code, before anything is sent.',
  ],
  [
    'Typings and documentation differ from what runs: results, listener arguments, `VIVOClassification`, `event.data.invitee`.',
    'Typed as it runs; a test compares the constants with the SDK’s.',
  ],
]

/** What the wire does not let anybody mend, and why. */
export const left: readonly Defect[] = [
  [
    'When steps cross with a native SDK, it goes on believing its own.',
    'It has acted and forgotten the invitation by the time ours arrives; its code is not ours. So we yield: both sides agree, and an accept of ours may still become cancelled.',
  ],
  [
    '1:1, who was first within one second is not known.',
    'The service stamps whole seconds, and gives an order to groups only. Within a second a cancel goes before a timeout, that before a reject, and that before an accept; an invitee’s own timeout comes last.',
  ],
  [
    'Edits and steps have no common order.',
    'An edit carries the version of the message, not a place among other messages. Who edits while somebody answers may change the data of a call that is over; nothing else comes of it.',
  ],
  [
    'Who has edited an invitation cannot be checked.',
    'An edited message still has its first sender, and either side of a conversation may edit it. So an edit can only change the data of an invitation, never make an answer or a cancel of somebody; but an old message can be made an invitation that its sender never sent, and one without a timeout would ring.',
  ],
  [
    'A step for users online only that was missed is gone.',
    'It is stored nowhere. The timeout of such a call ends it all the same.',
  ],
  [
    'An invitation with `excludeFromHistoryMessage` in its data is found at sign-in only in the ten conversations with the newest messages, and in those with something new.',
    'The words keep it out of the list of conversations, so nothing there says that it came.',
  ],
  ['In groups without a history (AVChatRoom) nothing is found at sign-in.', 'The service keeps none.'],
  [
    'Who signs out while their call rings lets it ring at the others until its time is up.',
    'There is no step for it on the wire, and after the sign-out none can be sent. Cancel first.',
  ],
  [
    'Somebody named who is not in the group never hears of it, and times out.',
    'The service does not say so to the sender.',
  ],
  ['Data cannot be changed to an empty text.', 'Native SDKs take an empty text for none. Send `{}`.'],
  [
    'A chat object is one device: two users, or two devices of one, need two pages.',
    'The SDK gives the same object for the same SDKAppID.',
  ],
]
