const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
})

/** 09:41:07.250 */
export function timeText(at: number): string {
  return clock.format(at)
}

/** What tells most, first; the rest is behind a click. */
const telling = [
  'userID',
  'groupID',
  'invitee',
  'inviter',
  'inviteeList',
  'state',
  'code',
  'shortMessage',
  'data',
  'timeout',
  'title',
  'media',
]

/** The payload in one short line. */
export function shortDetail(detail: unknown): string {
  const payload = detail as Record<string, unknown>
  return telling
    .filter((key) => payload[key] !== undefined && payload[key] !== '' && !isResultData(payload[key]))
    .map((key) => `${key} ${text(payload[key])}`)
    .join(' · ')
}

/** The whole payload. */
export function detailText(detail: unknown): string {
  return JSON.stringify(detail, undefined, 2)
}

/** `data` of a result is a message, which would fill the line. */
function isResultData(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value)
}

function text(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value)
}
