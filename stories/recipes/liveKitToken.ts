import { AccessToken } from 'livekit-server-sdk'

/** On your server, behind its login: lets `userID` into one room, which LiveKit makes when the first one comes. */
export async function liveKitToken(userID: string, room: string) {
  const { LIVEKIT_URL, LIVEKIT_API_KEY, LIVEKIT_API_SECRET } = process.env
  const token = new AccessToken(LIVEKIT_API_KEY, LIVEKIT_API_SECRET, { identity: userID, ttl: '10m' })
  token.addGrant({ roomJoin: true, room })
  return { url: LIVEKIT_URL, token: await token.toJwt() }
}
