import type { BrowserContext, FrameLocator } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Demo, type Stage, startBuiltDemo } from './stage.ts'
import { violations } from './violations.ts'

/** What the pages of the demo were asked for in these tests. */
interface Watched {
  peers: RTCPeerConnection[]
  asked: MediaStreamConstraints[]
  tracks: MediaStreamTrack[]
}

declare global {
  interface Window {
    watched: Watched
  }
}

/** Keeps what each page makes of the browser's own. */
async function watch(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const watched: Watched = { peers: [], asked: [], tracks: [] }
    window.watched = watched
    window.RTCPeerConnection = class extends RTCPeerConnection {
      constructor(configuration?: RTCConfiguration) {
        super(configuration)
        watched.peers.push(this)
      }
    }
    const ask = MediaDevices.prototype.getUserMedia
    MediaDevices.prototype.getUserMedia = async function (constraints = {}) {
      watched.asked.push(constraints)
      const stream = await ask.call(this, constraints)
      watched.tracks.push(...stream.getTracks())
      return stream
    }
  })
}

const body = (phone: FrameLocator) => phone.locator('body')
const askedFor = (phone: FrameLocator) => body(phone).evaluate(() => window.watched.asked)
const connections = (phone: FrameLocator) =>
  body(phone).evaluate(() => window.watched.peers.map(({ connectionState }) => connectionState).sort())
const liveTracks = (phone: FrameLocator) =>
  body(phone).evaluate(() => window.watched.tracks.filter(({ readyState }) => readyState === 'live').length)

/** What came in of one kind by the last connection. */
const received = (phone: FrameLocator, kind: 'audio' | 'video', figure: 'framesDecoded' | 'bytesReceived') =>
  body(phone).evaluate(
    async (_, [kind, figure]) => {
      const stats: RTCInboundRtpStreamStats[] = [...((await window.watched.peers.at(-1)?.getStats())?.values() ?? [])]
      return stats.find((each) => each.type === 'inbound-rtp' && each.kind === kind)?.[figure] ?? 0
    },
    [kind, figure] as const,
  )

const pictureOf = (phone: FrameLocator, name: string) => phone.getByLabel(`${name}’s picture`)
const widthOf = (phone: FrameLocator, name: string) =>
  pictureOf(phone, name).evaluate((video: HTMLVideoElement) => video.videoWidth)

/** Few pictures a second: a small machine has every one of them to encode, and to decode. */
const camera = '--use-fake-device-for-media-stream=fps=5'

describe.each([
  ['with a camera and a microphone', [camera, '--use-fake-ui-for-media-stream'], true],
  ['where they are refused', [camera, '--use-fake-ui-for-media-stream=deny'], false],
] as const)('the media of the demo %s', (_name, switches, isAllowed) => {
  let demo: Demo
  let stage: Stage
  beforeAll(async () => {
    demo = await startBuiltDemo(switches)
  })
  afterAll(() => demo?.close())
  beforeEach(async () => {
    stage = await demo.open({}, watch)
  })
  afterEach(async () => {
    expect(stage.complaints).toEqual([])
    await stage.page.context().close()
  })

  const ring = (name: string) =>
    stage
      .on('ann')
      .getByRole('button', { name: `Ring ${name}` })
      .click()
  const answer = (deviceID: string, how = /^Accept( with video)?$/) =>
    stage.press(stage.incoming(deviceID).getByRole('button', { name: how }))

  it('connects two phones, whose pictures move, and ends on both when one hangs up', async () => {
    const { on, see } = stage
    const phones = [
      [on('ann'), 'Bob'],
      [on('bob'), 'Ann'],
    ] as const
    await ring('Bob, video')
    await answer('bob')
    for (const [phone, name] of phones) {
      await see(phone, '· connected')
      await expect.poll(() => widthOf(phone, name)).toBeGreaterThan(0)
      const before = await received(phone, 'video', 'framesDecoded')
      await expect.poll(() => received(phone, 'video', 'framesDecoded')).toBeGreaterThan(before + 2)
      await see(phone, isAllowed ? 'Your camera and microphone, by WebRTC' : 'each phone draws what it sends')
    }
    expect(await violations(stage.page)).toEqual([])

    await on('bob').getByRole('button', { name: 'Hang up' }).click()
    for (const [phone] of phones) {
      await phone.getByRole('heading', { name: 'Call', exact: true }).waitFor()
      expect(await connections(phone)).toEqual(['closed'])
      expect(await liveTracks(phone)).toBe(0)
    }
  })

  it('asks for nothing before the accept, and then for what was agreed on', async () => {
    const { on, see, incoming } = stage
    await ring('Bob, video')
    await see(incoming('bob'), 'Ann')
    for (const phone of [on('ann'), on('bob')]) {
      expect(await connections(phone)).toEqual([])
      expect((await askedFor(phone)).filter(({ audio }) => audio)).toEqual([])
    }
    await answer('bob', /^Accept with audio$/)
    for (const phone of [on('ann'), on('bob')]) {
      await see(phone, '· connected')
      await expect.poll(() => received(phone, 'audio', 'bytesReceived')).toBeGreaterThan(0)
      expect(await askedFor(phone)).toContainEqual({ audio: true, video: false })
      expect(await phone.locator('video:visible').count()).toBe(0)
    }
  })

  // Six streams at once: once is enough for a small machine.
  if (!isAllowed)
    it('connects everybody in a group with everybody', async () => {
      const { on, see } = stage
      await ring('Everyone, video')
      await answer('bob')
      await answer('carol')
      for (const [phone, names] of [
        [on('ann'), ['Bob', 'Carol']],
        [on('bob'), ['Ann', 'Carol']],
        [on('carol'), ['Ann', 'Bob']],
      ] as const) {
        await see(phone, '· connected')
        for (const name of names) await expect.poll(() => widthOf(phone, name)).toBeGreaterThan(0)
      }
      await on('carol').getByRole('button', { name: 'Hang up' }).click()
      await see(on('ann'), 'In a call with Bob')
      await expect.poll(() => connections(on('ann'))).toEqual(['closed', 'connected'])
    })

  it('shows the own camera while it rings, once this page may use it', async () => {
    const { on, see, outgoing } = stage
    const preview = outgoing('ann').getByLabel('Your camera')
    await ring('Bob, video')
    await see(outgoing('ann'), 'Ringing')
    if (isAllowed) await preview.waitFor()
    else expect(await outgoing('ann').locator('[data-slot="ringkit-preview"]').count()).toBe(0)
    await stage.press(outgoing('ann').getByRole('button', { name: 'Cancel' }))
    await expect.poll(() => liveTracks(on('ann'))).toBe(0)
  })
})
