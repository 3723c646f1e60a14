import type { ReactNode } from 'react'

/** What stands behind a dialog: any page of any app. */
export function Page({ children }: { children?: ReactNode }) {
  return (
    <main className="page">
      <h1>Tuesday</h1>
      <p>The page of an app, which somebody was reading when it rang.</p>
      {children}
      <div className="page-lines" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
    </main>
  )
}
