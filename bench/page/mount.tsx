import { useLayoutEffect } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { invited } from '../../test/counts/createScriptedEngine.ts'
import { nextTask } from './nextTask.ts'
import type { Subject } from './Subject.ts'

/** A mounted subject. */
export interface Mounted {
  emit: Subject['emit']
  /** Resolves in the next commit that has rendered a row. */
  nextCommit(): Promise<void>
  /** Commits that have rendered a row, so far. */
  readonly commits: number
}

interface RowProps {
  subject: Subject
  id: string
  onCommit: () => void
}

function Row({ subject, id, onCommit }: RowProps) {
  const message = subject.useMessage(id)
  // Without dependencies: in each commit that has rendered this row.
  useLayoutEffect(() => onCommit())
  return <li>{message}</li>
}

/** Lets `ids` ring and mounts a row for each of `rows`. */
export async function mount(subject: Subject, ids: readonly string[], rows: readonly string[]): Promise<Mounted> {
  let commits = 0
  let committing = false
  let tell: (() => void) | undefined

  function onCommit() {
    if (committing) return
    committing = true
    commits++
    queueMicrotask(() => {
      committing = false
    })
    tell?.()
  }

  const timeout = 3600
  const expiresAt = Date.now() + timeout * 1000
  for (const id of ids) subject.emit(invited(id, { timeout, expiresAt }))
  await nextTask()
  const root = createRoot(document.body.appendChild(document.createElement('ul')))
  const list = rows.map((id) => <Row key={id} subject={subject} id={id} onCommit={onCommit} />)
  flushSync(() => root.render(subject.wrap(list)))
  await nextTask()
  return {
    emit: subject.emit,
    nextCommit: () =>
      new Promise((resolve) => {
        tell = resolve
      }),
    get commits() {
      return commits
    },
  }
}
