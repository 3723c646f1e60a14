'use client'

import { type ForwardRefExoticComponent, forwardRef, type RefAttributes } from 'react'
import { type CallContextValue, useCall } from './CallContext.js'
import { type PartProps, renderPart, type Tag } from './renderPart.js'

/** A part of a call: one element, with its ref. */
export type Part<Element extends Tag, Extra = unknown> = ForwardRefExoticComponent<
  PartProps<Element> & Extra & RefAttributes<HTMLElementTagNameMap[Element]>
>

/**
 * Makes a part. `useOwn` gives the props of its element, which the user's go over; it may call hooks, and give undefined
 * to render nothing. `extras` are the names of props that are for it, and not for the element.
 */
export function createPart<Element extends Tag, Extra = unknown>(
  tag: Element,
  name: string,
  useOwn: (call: CallContextValue, props: Extra) => Record<string, unknown> | undefined,
  extras: readonly (keyof Extra & string)[] = [],
): Part<Element, Extra> {
  const part = forwardRef<unknown, Record<string, unknown>>((props, ref) => {
    // React Compiler refuses a ref that is handed on, though nothing reads it here.
    'use no memo'
    const call = useCall(name)
    const own = useOwn(call, props as Extra)
    const theirs = { ...props }
    for (const extra of extras) delete theirs[extra]
    return own ? renderPart(tag, name.toLowerCase(), call.state, own, theirs, ref) : null
  })
  part.displayName = `Call.${name}`
  return part as unknown as Part<Element, Extra>
}
