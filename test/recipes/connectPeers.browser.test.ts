import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { connectPeers, type PeerChannel, type PeerMessage } from '../../stories/recipes/connectPeers.js'
import { openChannel } from '../../stories/recipes/openChannel.js'
import { movingPicture } from './movingPicture.js'

let calls = 0
const errors: unknown[] = []
afterEach(() => expect(errors.splice(0)).toEqual([]))

/** A connection takes its time on a machine that does much else. */
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 30_000 })

/** One side of a call. */
function start(channel: PeerChannel, polite: boolean) {
  const remotes: MediaStream[] = []
  const onEnd = vi.fn()
  const hangUp = connectPeers({
    channel,
    polite,
    stream: movingPicture(),
    onStream: (remote) => remotes.push(remote),
    onEnd,
    onError: (error) => errors.push(error),
  })
  onTestFinished(hangUp)
  return { remotes, onEnd, hangUp }
}

/** Resolves when the picture of a stream moves. */
async function seen({ remotes }: { remotes: readonly MediaStream[] }): Promise<void> {
  const video = document.createElement('video')
  video.muted = true
  video.srcObject = remotes[0] ?? null
  await video.play()
  const pictures = () => video.getVideoPlaybackQuality().totalVideoFrames
  await soon(() => video.videoWidth).toBeGreaterThan(0)
  const first = pictures()
  await soon(pictures).toBeGreaterThan(first)
}

describe('connectPeers', () => {
  it('shows each side the moving picture of the other, and ends both when one hangs up', async () => {
    const callID = `call ${++calls}`
    const ann = start(openChannel(callID), false)
    const bob = start(openChannel(callID), true)
    await soon(() => [ann.remotes.length, bob.remotes.length]).toEqual([1, 1])
    await Promise.all([seen(ann), seen(bob)])

    bob.hangUp()
    await soon(() => ann.onEnd.mock.calls.length).toBe(1)
    expect(bob.onEnd).not.toHaveBeenCalled()
    await soon(() => ann.remotes[0]?.getTracks().every(({ readyState }) => readyState === 'ended')).toBe(true)
  })

  it('connects when both offer at once', async () => {
    const sides: ((message: PeerMessage) => void)[] = []
    const said: string[] = []
    /** What one says the other hears, a moment later; each hears a hello first, so both offer. */
    const channel = (me: number): PeerChannel => ({
      send({ hello, ...message }) {
        if (hello) return
        said.push(`${me} ${message.description?.type ?? 'candidate'}`)
        setTimeout(() => sides[1 - me]?.(message), 20)
      },
      onMessage(handler) {
        sides[me] = handler
        setTimeout(() => handler({ hello: true }))
        return () => delete sides[me]
      },
    })
    const ann = start(channel(0), false)
    const bob = start(channel(1), true)
    await soon(() => [ann.remotes.length, bob.remotes.length]).toEqual([1, 1])
    await Promise.all([seen(ann), seen(bob)])
    expect(said.filter((step) => step.endsWith('offer')).length).toBeGreaterThan(1)
    // Bob is the polite one.
    expect(said).toContain('1 answer')
  })
})
