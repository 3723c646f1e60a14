import Daily from '@daily-co/daily-js'
import { act, render, screen } from '@testing-library/react'
import { setLogLevel } from 'livekit-client'
import type { ComponentType } from 'react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DailyRoom } from '../../stories/recipes/DailyRoom.js'
import { JitsiRoom } from '../../stories/recipes/JitsiRoom.js'
import { LiveKitRoom } from '../../stories/recipes/LiveKitRoom.js'
import type { RoomProps } from '../../stories/recipes/RoomProps.js'
import { WebRTCRoom } from '../../stories/recipes/WebRTCRoom.js'
import { movingPicture } from './movingPicture.js'

/** Shows a room until it is left. */
function Call({ room: Room, ...props }: Omit<RoomProps, 'onLeave'> & { room: ComponentType<RoomProps> }) {
  const [isIn, setIn] = useState(true)
  const [onLeave] = useState(() => () => setIn(false))
  return isIn ? <Room {...props} onLeave={onLeave} /> : <p>Left</p>
}

const soon = <Value,>(read: () => Value) => expect.poll(read, { timeout: 30_000 })
const hangUp = () => act(() => screen.getByRole('button', { name: 'Hang up' }).click())
const show = async (room: ComponentType<RoomProps>, callID: string, media: 'audio' | 'video' = 'video') => {
  await act(async () => void render(<Call {...{ room, callID, media, isCaller: true }} />))
}

setLogLevel('silent')

/** What was asked for. */
let asked: string[]
beforeEach(() => {
  asked = []
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** The server of the app. Nobody else can be reached. */
function serve(answer: object): void {
  vi.stubGlobal('fetch', async (input: RequestInfo | URL) => {
    const url = input instanceof Request ? input.url : String(input)
    asked.push(url)
    if (url.startsWith('/')) return Response.json(answer)
    throw new TypeError('Failed to fetch')
  })
}

describe('the room of LiveKit', () => {
  it('connects with the token of the call, says what is wrong, and lets go', async () => {
    serve({ url: 'ws://127.0.0.1:9', token: 'a-token' })
    const sockets: string[] = []
    vi.stubGlobal(
      'WebSocket',
      class extends WebSocket {
        constructor(url: string) {
          super(url)
          sockets.push(url)
        }
      },
    )
    await show(LiveKitRoom, 'call-1')
    await soon(() => sockets.length).toBeGreaterThan(0)
    expect(asked).toContain('/livekit-token?room=call-1')
    expect(new URL(sockets[0] ?? '').origin).toBe('ws://127.0.0.1:9')
    // Nobody is there: this is as far as it goes without a server.
    expect((await screen.findByRole('alert', {}, { timeout: 30_000 })).textContent).toMatch(/./)
    hangUp()
    expect(screen.getByText('Left')).toBeInTheDocument()
  })
})

describe('the room of Daily', () => {
  it('joins the room of the call with its token, and gives up the call object', async () => {
    serve({ url: 'https://team.daily.co/call-2', token: 'a-token' })
    const real = Daily.createCallObject
    const joined: unknown[] = []
    const create = vi.spyOn(Daily, 'createCallObject').mockImplementation((properties) => {
      const daily = real.call(Daily, properties)
      const join = daily.join
      daily.join = (options) => {
        joined.push(options)
        return join.call(daily, options)
      }
      return daily
    })
    await show(DailyRoom, 'call-2', 'audio')
    // This is as far as it goes without a server: what makes the call is loaded from Daily.
    await soon(() => asked.some((url) => url.includes('/call-machine/'))).toBe(true)
    expect(asked[0]).toBe('/daily-token?room=call-2')
    expect(create).toHaveBeenCalledWith(expect.objectContaining({ startVideoOff: true }))
    expect(joined).toEqual([{ url: 'https://team.daily.co/call-2', token: 'a-token' }])
    hangUp()
    expect(screen.getByText('Left')).toBeInTheDocument()
    await soon(() => Daily.getCallInstance()).toBeUndefined()
  })
})

describe('the room of Jitsi', () => {
  it('asks for the room of the call, without its lobby, and gives it up when the last other one leaves', async () => {
    const made: unknown[] = []
    const handlers: Record<string, () => void> = {}
    const dispose = vi.fn()
    // What a script of the Jitsi server brings.
    vi.stubGlobal(
      'JitsiMeetExternalAPI',
      class {
        dispose = dispose
        getNumberOfParticipants = () => 1
        constructor(...parameters: unknown[]) {
          made.push(parameters)
        }
        on(name: string, handler: () => void) {
          handlers[name] = handler
        }
      },
    )
    await show(JitsiRoom, 'call-3', 'audio')
    await soon(() => made.length).toBe(1)
    expect(made[0]).toMatchObject([
      'meet.example.com',
      { roomName: 'call-3', configOverwrite: { prejoinConfig: { enabled: false }, startWithVideoMuted: true } },
    ])
    act(() => handlers.participantLeft?.())
    expect(screen.getByText('Left')).toBeInTheDocument()
    expect(dispose).toHaveBeenCalledOnce()
  })
})

describe('the room of plain WebRTC', () => {
  it('shows each side the other, and ends on both when one hangs up', async () => {
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async () => movingPicture())
    await act(
      async () =>
        void render(
          <>
            <Call room={WebRTCRoom} callID="call-4" media="video" isCaller />
            <Call room={WebRTCRoom} callID="call-4" media="video" isCaller={false} />
          </>,
        ),
    )
    const videos = () => screen.getAllByLabelText<HTMLVideoElement>('The other side')
    await soon(() => videos().every(({ videoWidth }) => videoWidth > 0)).toBe(true)
    expect(videos()).toHaveLength(2)
    act(() => screen.getAllByRole('button', { name: 'Hang up' })[0]?.click())
    await soon(() => screen.queryAllByText('Left').length).toBe(2)
  })
})
