'use client'

import { forwardRef, type RefAttributes, useState } from 'react'
import { otherSide } from '../react/otherSide.js'
import { useCall } from './CallContext.js'
import { hueOf } from './hueOf.js'
import { initialsOf } from './initialsOf.js'
import { type PartProps, renderPart } from './renderPart.js'

/** Props of {@link CallAvatar}. */
export type CallAvatarProps = PartProps<'span'> &
  RefAttributes<HTMLSpanElement> & {
    /** Whose picture. @default the user at the other side, the first of several */
    userID?: string
  }

/**
 * A picture of a user: an `<img>` if `getUser` knows one that loads, else the initials in a `<span>`, on a colour that
 * stays the same for this user. Decoration: hidden from screen readers, since the name stands beside it.
 * Styling: `data-slot="ringkit-avatar"`, `--ringkit-hue` (0 to 359).
 *
 * @example
 * <Call.Avatar className="large" />
 */
export const CallAvatar = /* @__PURE__ */ forwardRef<HTMLSpanElement, CallAvatarProps>(({ userID, ...props }, ref) => {
  // As in createPart.
  'use no memo'
  const { invitation, state, userOf } = useCall('Avatar')
  const id = userID ?? otherSide(invitation)[0] ?? ''
  const { name, avatar } = userOf(id)
  const [broken, setBroken] = useState<string>()
  const own =
    avatar && avatar !== broken
      ? { src: avatar, alt: '', onError: () => setBroken(avatar) }
      : { children: initialsOf(name) }
  return renderPart(
    'src' in own ? 'img' : 'span',
    'avatar',
    state,
    { 'aria-hidden': true, style: { '--ringkit-hue': hueOf(id) }, ...own },
    props,
    ref,
  )
})
