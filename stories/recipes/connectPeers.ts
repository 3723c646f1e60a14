/** What two peers tell each other while they connect: plain JSON. */
export interface PeerMessage {
  hello?: true
  description?: RTCSessionDescriptionInit
  candidate?: RTCIceCandidateInit
  bye?: true
}

/** How two peers reach each other: any channel of your app that brings messages in the order in which they were sent. */
export interface PeerChannel {
  send(message: PeerMessage): void
  /** Gives back the function that stops listening. */
  onMessage(handler: (message: PeerMessage) => void): () => void
}

export interface PeerOptions {
  channel: PeerChannel
  /** Gives way when both offer at once: true on exactly one of the two. */
  polite: boolean
  /** What this side sends. */
  stream: MediaStream
  /** STUN and TURN. @default none: both must be in the same network */
  iceServers?: RTCIceServer[]
  onStream(remote: MediaStream): void
  /** The other side hung up. */
  onEnd(): void
  onError(error: unknown): void
}

/** Connects two peers by perfect negotiation, as MDN describes it, with trickled candidates. Gives back the function that hangs up. */
export function connectPeers(options: PeerOptions): () => void {
  const { channel, polite, stream, iceServers = [], onStream, onEnd, onError } = options
  const peer = new RTCPeerConnection({ iceServers })
  let isSending = false
  let makingOffer = false
  let settingAnswer = false
  let ignoreOffer = false

  /** Only when the other side is there: what is sent before is lost. */
  function sendMedia(): void {
    if (!isSending) for (const track of stream.getTracks()) peer.addTrack(track, stream)
    isSending = true
  }

  async function describe(): Promise<void> {
    await peer.setLocalDescription()
    if (peer.localDescription) channel.send({ description: peer.localDescription.toJSON() })
  }

  async function hear({ hello, description, candidate, bye }: PeerMessage): Promise<void> {
    if (bye) {
      stop()
      onEnd()
    } else if (hello) {
      sendMedia()
    } else if (description) {
      const isReady = !makingOffer && (peer.signalingState === 'stable' || settingAnswer)
      ignoreOffer = !polite && description.type === 'offer' && !isReady
      if (ignoreOffer) return
      sendMedia()
      settingAnswer = description.type === 'answer'
      await peer.setRemoteDescription(description).finally(() => {
        settingAnswer = false
      })
      if (description.type === 'offer') await describe()
    } else if (candidate) {
      // Those of an offer that was ignored fit nothing.
      await peer.addIceCandidate(candidate).catch((error) => ignoreOffer || report(error))
    }
  }

  /** What fails because it is over is no error. */
  const report = (error: unknown) => peer.signalingState !== 'closed' && onError(error)
  const stopListening = channel.onMessage((message) => void hear(message).catch(report))
  const stop = (): void => {
    stopListening()
    peer.close()
  }

  peer.onnegotiationneeded = () => {
    makingOffer = true
    describe()
      .catch(report)
      .finally(() => {
        makingOffer = false
      })
  }
  peer.onicecandidate = ({ candidate }) => candidate && channel.send({ candidate: candidate.toJSON() })
  peer.ontrack = ({ streams: [remote] }) => remote && onStream(remote)
  // The network changed: find another way.
  peer.onconnectionstatechange = () => peer.connectionState === 'failed' && peer.restartIce()

  // Of two who come, the first one's hello is heard by nobody, the second one's by the first.
  channel.send({ hello: true })
  return () => {
    if (peer.signalingState !== 'closed') channel.send({ bye: true })
    stop()
  }
}
