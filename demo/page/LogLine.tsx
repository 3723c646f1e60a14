import { memo } from 'react'
import type { LogEntry, LogKind } from '../world/createLog.js'
import { detailText, shortDetail, timeText } from './logText.js'

/** Which way it went, for the eye and for the ear. */
const kinds: Record<LogKind, { sign: string; words: string }> = {
  call: { sign: '→', words: 'asks' },
  done: { sign: '✓', words: 'is answered' },
  refused: { sign: '✕', words: 'is refused' },
  event: { sign: '←', words: 'hears' },
  link: { sign: '~', words: 'link' },
  media: { sign: '●', words: 'media' },
  push: { sign: '▲', words: 'push' },
}

/** One line, which opens to show all there is. */
export const LogLine = memo(function LogLine({ entry }: { entry: LogEntry }) {
  const { at, deviceID, userID, kind, name, detail } = entry
  const { sign, words } = kinds[kind]
  return (
    <li>
      <details className="log-line" data-user={userID} data-kind={kind}>
        <summary>
          <time>{timeText(at)}</time>
          <span className="log-device">{deviceID}</span>
          <span className="log-sign" aria-hidden="true">
            {sign}
          </span>
          <span className="visually-hidden">{words}</span>
          <code className="log-name">{name}</code>
          <span className="log-short">{shortDetail(detail)}</span>
        </summary>
        <pre>{detailText(detail)}</pre>
      </details>
    </li>
  )
})
