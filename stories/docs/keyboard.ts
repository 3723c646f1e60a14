const ANYWHERE =
  'Anywhere in the page, except while text is typed, the keys of `shortcuts` accept, decline and silence; F8 leads to it and back, from a text field too.'

/** What keys do beyond pressing a button that has the focus. */
export const keyboard: Readonly<Record<string, string>> = {
  IncomingCallDialog: `Escape silences, and never declines; opened again, Escape makes it small again. Tab goes through its buttons. ${ANYWHERE}`,
  IncomingCallStack: `Escape silences all. Tab goes through the cards. ${ANYWHERE} They are for the oldest call.`,
  OutgoingCallDialog:
    'Escape minimises it while it rings, and closes it after the end. Tab goes through its buttons. As a pill, with the focus in it: the arrow keys move it by 16 px, with Shift by 64.',
  GroupCallPanel: 'Tab goes through its buttons.',
  CallReplies: 'Enter or space opens it. Enter in the field sends the words of one’s own.',
}
