import { createStore, type StoreApi } from 'zustand/vanilla'

/** How the page and the phones look. */
export interface Look {
  readonly theme: 'system' | 'light' | 'dark'
  readonly direction: 'ltr' | 'rtl'
}

export const createLook = (): StoreApi<Look> => createStore<Look>(() => ({ theme: 'system', direction: 'ltr' }))

/** Keeps a document as `look` has it. Gives back the function that ends it. */
export function followLook(look: StoreApi<Look>, { documentElement }: Document): () => void {
  const apply = ({ theme, direction }: Look): void => {
    if (theme === 'system') delete documentElement.dataset.theme
    else documentElement.dataset.theme = theme
    documentElement.dir = direction
  }
  apply(look.getState())
  return look.subscribe(apply)
}
