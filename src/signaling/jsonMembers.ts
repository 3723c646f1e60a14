/** A string, or a sign that opens, parts or closes; the rest of JSON needs no look. */
const TOKEN = /"(?:[^"\\]+|\\.)*"|[{}[\],]/g

/**
 * The members of a JSON object, each with its key and its own source text, in order. `JSON.parse` and `JSON.stringify` would
 * round long numbers and lose what is written twice. `text` must be known to be a JSON object.
 */
export function jsonMembers(text: string): [key: string, source: string][] {
  const members: [string, string][] = []
  let depth = 0
  let start = 0
  let key = ''
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    // The first text of a member is its key.
    if (token[0] === '"') key ||= token
    else {
      const end = depth === 1 && (token === ',' || token === '}')
      if (end && key) members.push([JSON.parse(key), text.slice(start, index).trim()])
      if (token === '{' || token === '[') depth++
      else if (token !== ',') depth--
      if (end || start === 0) {
        start = index + 1
        key = ''
      }
    }
  }
  return members
}
