import { type ReactNode, useEffect, useState } from 'react'
import { type CallLocale, CallSettings } from 'ringkit'

/** Each language is a file of its own, fetched when somebody speaks it; without one the components are in English. */
const languages: Record<string, () => Promise<CallLocale>> = {
  ar: () => import('ringkit/locales/ar').then(({ ar }) => ar),
  de: () => import('ringkit/locales/de').then(({ de }) => de),
  'pt-BR': () => import('ringkit/locales/pt-BR').then(({ ptBR }) => ptBR),
}

export default function ChosenLanguage({ language, children }: { language: string; children: ReactNode }) {
  const [labels, setLabels] = useState<CallLocale>()
  useEffect(() => {
    let current = true
    void languages[language]?.().then((loaded) => current && setLabels(loaded))
    return () => {
      current = false
      setLabels(undefined)
    }
  }, [language])
  return <CallSettings labels={labels}>{children}</CallSettings>
}
