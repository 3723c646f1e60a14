'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { GetCallUser } from '../react/CallUser.js'
import type { CallLabels } from './CallLabels.js'
import { englishLabels } from './englishLabels.js'

/** What `CallSettings`, `Call.Root` and every dialog take. */
export interface CallSettingsOptions {
  /** Texts that take the place of the ones in English. */
  labels?: SomeLabels | undefined
  /** Names and pictures. @default the userID, and initials */
  getUser?: GetCallUser | undefined
}

/** Any of the labels; of those that stand in a group, too. */
type SomeLabels = {
  [Key in keyof CallLabels]?: Key extends 'ended' | 'callOff' | 'steps' ? Partial<CallLabels[Key]> : CallLabels[Key]
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
    labels: labels
      ? {
          ...above.labels,
          ...labels,
          ended: { ...above.labels.ended, ...labels.ended },
          callOff: { ...above.labels.callOff, ...labels.callOff },
          steps: { ...above.labels.steps, ...labels.steps },
        }
      : above.labels,
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
