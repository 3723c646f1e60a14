import {
  type ComponentPropsWithoutRef,
  cloneElement,
  createElement,
  isValidElement,
  type JSX,
  type ReactElement,
} from 'react'
import { type CallState, stateAttributes } from './CallState.js'

/** Names of HTML elements. */
export type Tag = keyof JSX.IntrinsicElements & keyof HTMLElementTagNameMap

/** What a part can be asked to render in place of its own element. */
export type RenderPart<State = CallState> =
  | ReactElement
  | ((props: Record<string, unknown>, state: State) => ReactElement)

/** What every part takes: all that its element takes, and these. */
export type PartProps<Element extends Tag, State = CallState> = Omit<ComponentPropsWithoutRef<Element>, 'className'> & {
  /** A class, or a function that makes one of the state of the call. */
  className?: string | ((state: State) => string | undefined) | undefined
  /** Another element in place of the part's own, or a function that makes it of the part's props and the state. */
  render?: RenderPart<State> | undefined
}

type Props = Record<string, unknown>

/**
 * Puts `theirs` over `ours`; what is undefined was not given, as by a wrapper that hands on what it has. A handler of theirs
 * runs first, and ours only if it did not call `preventDefault`.
 */
export function mergeProps(ours: Props, theirs: Props): Props {
  const merged: Props = { ...ours }
  for (const name in theirs) {
    const own = ours[name]
    const given = theirs[name]
    if (given === undefined) continue
    merged[name] = given
    if (typeof own === 'function' && typeof given === 'function') {
      merged[name] = (event: { defaultPrevented: boolean }) => {
        given(event)
        if (!event.defaultPrevented) own(event)
      }
    }
  }
  if (ours.style && theirs.style) merged.style = { ...ours.style, ...theirs.style }
  if (ours.className && theirs.className) merged.className = `${ours.className} ${theirs.className}`
  return merged
}

/** The one element of a part: its own props, the user's over them, and the state as data attributes. */
export function renderPart(
  tag: Tag,
  slot: string,
  state: object,
  ours: Props,
  { className, render, ...theirs }: Props,
  ref: unknown,
): ReactElement {
  const props = mergeProps({ 'data-slot': `ringkit-${slot}`, ...stateAttributes(state), ...ours }, theirs)
  if (className) props.className = typeof className === 'function' ? className(state) : className
  if (ref) props.ref = ref
  if (isValidElement<Props>(render)) return cloneElement(render, mergeProps(props, render.props))
  return typeof render === 'function' ? render(props, state) : createElement(tag, props)
}
