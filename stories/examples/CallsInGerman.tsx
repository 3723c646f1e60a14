'use client'

import type { ReactNode } from 'react'
import { CallSettings } from 'ringkit'
import { de } from 'ringkit/locales/de'

/** A page that is rendered on the server has it around what is inside, and hands it no labels. */
export function CallsInGerman({ children }: { children: ReactNode }) {
  return <CallSettings labels={de}>{children}</CallSettings>
}
