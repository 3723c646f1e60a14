'use client'

import {
  forwardRef,
  memo,
  type ReactEventHandler,
  type ReactNode,
  type RefAttributes,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useIncomingInvitations } from '../react/useIncomingInvitations.js'
import { useInvitation } from '../react/useInvitation.js'
import { useInvitationStore } from '../react/useInvitationStore.js'
import { CallScope } from './CallScope.js'
import { type CallSettingsOptions, useCallSettings } from './CallSettings.js'
import { type CallShortcuts, callShortcuts, ShortcutsContext } from './CallShortcuts.js'
import { createPart } from './createPart.js'
import { dialogProps } from './dialogProps.js'
import { EndAnnouncements } from './EndAnnouncements.js'
import { focusedIn } from './focusedIn.js'
import type { IncomingCallOptions } from './IncomingActions.js'
import { IncomingAlert } from './IncomingAlert.js'
import { IncomingParts } from './IncomingParts.js'
import { languageOf } from './languageOf.js'
import { type PartProps, renderPart } from './renderPart.js'
import { useDialog } from './useDialog.js'
import { useShortcutButtons } from './useShortcutButtons.js'

/** What the stack can be styled by. */
export interface IncomingCallStackState {
  /** `data-calls`: how many ring. */
  calls: number
}

/** Props of {@link IncomingCallStack}. `children` replace what is inside of each card; the behaviour stays. */
export type IncomingCallStackProps = CallSettingsOptions &
  IncomingCallOptions &
  PartProps<'section', IncomingCallStackState> &
  RefAttributes<HTMLElement> & {
    /** Of the dialog inside: Escape in it, or another wish to close it. `preventDefault` stops what it does. */
    onCancel?: ReactEventHandler<HTMLDialogElement> | undefined
  }

/**
 * All calls that ring for the current user, as cards one below the other, the oldest first; a newer one never moves them.
 * Use it in place of `IncomingCallDialog` where several calls at once are usual. Nothing is in the page while nothing rings.
 *
 * It stands beside everything as a banner does, takes no focus, and says each call once; in front of an app's own modal
 * dialog or full-screen element it is modal. Escape in it silences all (unless your `onCancel` stops it), and the cards stay as
 * they are: there is nothing to open again. `shortcuts` answer the oldest. When a card goes that had the focus, the stack gets
 * it; after the last it goes back to where it was. Buttons and ends are those of `IncomingCallDialog`. Label: `incoming`.
 *
 * Styling: `data-slot="ringkit-stack"` (a `<section>`, `data-calls`, `data-flash`), in it, with the name, a `<dialog
 * data-slot="ringkit-cards">` with a `<div data-slot="ringkit-card">` for each call; inside the same parts as in
 * `IncomingCallDialog`.
 *
 * @example
 * <IncomingCallStack getUser={(userID) => people.get(userID)} />
 */
export const IncomingCallStack = /* @__PURE__ */ forwardRef<HTMLElement, IncomingCallStackProps>((props, ref) => {
  // As in createPart.
  'use no memo'
  const keys = useIncomingInvitations()
  const {
    labels: given,
    getUser,
    replies,
    onEndAndAccept,
    onHoldAndAccept,
    shortcuts,
    flash,
    children,
    onCancel,
    ...theirs
  } = props
  const { labels } = useCallSettings(props)
  const cards = (
    <Cards keys={keys} label={labels.incoming} shortcuts={callShortcuts(shortcuts)} onCancel={onCancel}>
      {(key) => (
        <Card
          key={key}
          id={key}
          shortcuts={key === keys[0] ? shortcuts : false}
          {...{ labels: given, getUser, replies, onEndAndAccept, onHoldAndAccept, children }}
        />
      )}
    </Cards>
  )
  const own = {
    ...languageOf(labels),
    'data-flash': flash ? '' : undefined,
    children: cards,
  }
  return (
    <>
      {keys.length > 0 && renderPart('section', 'stack', { calls: keys.length }, own, theirs, ref)}
      <EndAnnouncements keys={keys} labels={given} getUser={getUser} />
    </>
  )
})

interface CardsProps {
  keys: readonly string[]
  label: string
  onCancel: IncomingCallStackProps['onCancel']
  shortcuts: CallShortcuts | undefined
  children: (key: string) => ReactNode
}

function Cards({ keys, label, shortcuts, onCancel, children }: CardsProps) {
  const store = useInvitationStore()
  const dialog = useRef<HTMLDialogElement>(null)
  const [aside, setAside] = useState<readonly string[]>([])
  useShortcutButtons(dialog, shortcuts)
  useDialog(dialog, {
    presentation: 'banner',
    aside: keys.every((key) => aside.includes(key)),
    onStepAside: () => {
      for (const key of keys) store.silence(key)
      setAside(keys)
    },
  })
  return (
    <dialog ref={dialog} data-slot="ringkit-cards" aria-label={label} onCancel={onCancel} {...dialogProps}>
      {keys.map(children)}
    </dialog>
  )
}

const CardElement = /* @__PURE__ */ createPart('div', 'Card', ({ id }) => ({
  role: 'group',
  'aria-labelledby': `${id}title ${id}caller`,
  'aria-describedby': `${id}purpose ${id}status`,
}))

type CardProps = CallSettingsOptions & IncomingCallOptions & { id: string; children: ReactNode }

/** Only what was given can change it, and its own call: another that comes or goes does not. */
const Card = /* @__PURE__ */ memo(({ id, shortcuts, labels, getUser, children, ...answers }: CardProps) => {
  const invitation = useInvitation(id)
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = card
    // It goes, and the focus must not go with it.
    return () => {
      if (current?.contains(focusedIn(current))) current.closest('dialog')?.focus()
    }
  }, [])
  return (
    invitation && (
      <CallScope labels={labels} getUser={getUser} invitation={invitation} appearance="banner">
        <CardElement ref={card}>
          <ShortcutsContext.Provider value={callShortcuts(shortcuts)}>
            {children ?? <IncomingParts {...answers} />}
          </ShortcutsContext.Provider>
        </CardElement>
        <IncomingAlert />
      </CallScope>
    )
  )
})
