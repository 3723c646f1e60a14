import { TokenVerifier } from 'livekit-server-sdk'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dailyToken } from '../../stories/recipes/dailyToken.js'
import { liveKitToken } from '../../stories/recipes/liveKitToken.js'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

describe('liveKitToken', () => {
  it('lets one user into one room, as LiveKit’s own verifier reads it', async () => {
    vi.stubEnv('LIVEKIT_URL', 'wss://live.example.com')
    vi.stubEnv('LIVEKIT_API_KEY', 'key')
    vi.stubEnv('LIVEKIT_API_SECRET', 'a secret that is long enough for a signature')
    const { url, token } = await liveKitToken('bob', 'call-1')
    const claims = await new TokenVerifier('key', 'a secret that is long enough for a signature').verify(token)
    expect(url).toBe('wss://live.example.com')
    expect(claims.sub).toBe('bob')
    expect(claims.video).toEqual({ roomJoin: true, room: 'call-1' })
  })
})

describe('dailyToken', () => {
  /** Daily's service, as its REST documentation tells of it. */
  function serve(rooms: Set<string>): string[] {
    const asked: string[] = []
    vi.stubGlobal('fetch', async (url: string, { method = 'GET', body, headers }: RequestInit & { body?: string }) => {
      expect(new Headers(headers).get('Authorization')).toBe('Bearer secret')
      const path = url.replace('https://api.daily.co/v1/', '')
      const { name = path.split('/')[1], properties } = body ? JSON.parse(body) : {}
      asked.push([method, path, properties?.room_name].filter(Boolean).join(' '))
      if (path === 'meeting-tokens') return Response.json({ token: `for ${properties.user_name}` })
      if (method === 'POST' && rooms.has(name))
        return Response.json({ error: 'invalid-request-error' }, { status: 400 })
      if (method === 'POST') rooms.add(name)
      return rooms.has(name)
        ? Response.json({ url: `https://team.daily.co/${name}` })
        : Response.json({ error: 'not-found' }, { status: 404 })
    })
    vi.stubEnv('DAILY_API_KEY', 'secret')
    return asked
  }

  it('makes the room once, whoever comes first, and a token for each', async () => {
    const asked = serve(new Set())
    const url = 'https://team.daily.co/call-1'
    expect(await dailyToken('ann', 'call-1')).toEqual({ url, token: 'for ann' })
    expect(await dailyToken('bob', 'call-1')).toEqual({ url, token: 'for bob' })
    expect(asked).toEqual([
      'POST rooms',
      'POST meeting-tokens call-1',
      'POST rooms',
      'GET rooms/call-1',
      'POST meeting-tokens call-1',
    ])
  })

  it('says what Daily says when there is no room to be had', async () => {
    serve(new Set())
    vi.stubGlobal('fetch', async () => Response.json({ error: 'authentication-error' }, { status: 401 }))
    await expect(dailyToken('ann', 'call-1')).rejects.toThrow('Daily: 401')
  })
})
