const HOUR = 3600

/** On your server, behind its login: makes the private room, if nobody has yet, and lets `userID` into it. */
export async function dailyToken(userID: string, room: string) {
  const exp = Math.floor(Date.now() / 1000) + HOUR
  const made = await ask('rooms', { name: room, privacy: 'private', properties: { exp } }).catch(() => undefined)
  // Else the other one was first.
  const { url } = made ?? (await ask(`rooms/${room}`))
  const { token } = await ask('meeting-tokens', { properties: { room_name: room, user_name: userID, exp } })
  return { url, token }
}

async function ask(path: string, body?: object): Promise<Record<string, string>> {
  const response = await fetch(`https://api.daily.co/v1/${path}`, {
    headers: { Authorization: `Bearer ${process.env.DAILY_API_KEY}`, 'Content-Type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`Daily: ${response.status} ${await response.text()}`)
  return response.json()
}
