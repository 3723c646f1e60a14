'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { GetCallUser } from '../react/CallUser.js'
import type { CallLabels } from './CallLabels.js'
import type { CallLocale } from './CallLocale.js'
import { englishLabels } from './englishLabels.js'
import { mergeLabels, type SomeLabels } from './mergeLabels.js'

/** What `CallSettings`, `Call.Root` and every dialog take. */
export interface CallSettingsOptions {
  /**
   * A language of `ringkit/locales`, or some texts that take the place of those above. What has a `lang` is taken as a whole:
   * what it lacks is in English, with a warning in development.
   * @default English
   */
  labels?: CallLocale | SomeLabels | undefined
  /** Names and pictures. @default the userID, and initials */
  getUser?: GetCallUser | undefined
}

interface Settings {
  labels: CallLabels
  getUser: GetCallUser
}

const SettingsContext = /* @__PURE__ */ createContext<Settings>({ labels: englishLabels, getUser: () => undefined })

/** The settings above this component, with what it was given itself. */
export function useCallSettings({ labels, getUser }: CallSettingsOptions): Settings {
  const above = useContext(SettingsContext)
  return {
    labels: labels ? mergeLabels(above.labels, labels) : above.labels,
    getUser: getUser ?? above.getUser,
  }
}

/**
 * Sets texts, names and pictures for all call components below it. Optional, and can be nested: what is not given comes
 * from above.
 *
 * @example
 * <CallSettings labels={{ accept: 'Annehmen', reject: 'Ablehnen' }} getUser={(userID) => people.get(userID)}>
 *   <IncomingCallDialog />
 *   <OutgoingCallDialog />
 * </CallSettings>
 */
export function CallSettings({ children, ...options }: CallSettingsOptions & { children?: ReactNode }): ReactNode {
  return <SettingsContext.Provider value={useCallSettings(options)}>{children}</SettingsContext.Provider>
}
