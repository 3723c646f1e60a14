import { act, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import {
  CallSettings,
  GroupCallPanel,
  IncomingCallDialog,
  IncomingCallStack,
  OutgoingCallDialog,
  SignalingError,
  type UseGroupCallReturn,
} from 'ringkit'
import { ar } from 'ringkit/locales/ar'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { listen } from './listen.ts'
import { callData, stage } from './stage.tsx'
import 'ringkit/styles.css'

/** Bob rings Ann; `next` lets it be said, and gives what was. */
async function bobRings(presentation: 'modal' | 'banner' | 'fullscreen') {
  const heard = listen()
  const view = await stage(<IncomingCallDialog presentation={presentation} />)
  const [bob, carol] = [view.connect('bob'), view.connect('carol')]
  const { inviteID } = await view.meanwhile(() => bob.invite({ userID: 'ann', timeout: 30 }))
  const next = async () => {
    await view.pass(100)
    return heard.said.splice(0)
  }
  return { ...view, heard, bob, carol, inviteID, next }
}

const arabic = (ui: ReactNode) => <CallSettings labels={ar}>{ui}</CallSettings>

it.each([
  ['a banner', <IncomingCallDialog key="" presentation="banner" />],
  ['a stack', <IncomingCallStack key="" />],
])('%s speaks its own language, in a page in another', async (_what, ui) => {
  const { connect, meanwhile, pass } = await stage(arabic(ui))
  const bob = connect('bob')
  const { inviteID } = await meanwhile(() => bob.invite({ userID: 'ann' }))
  await pass(100)
  expect(screen.getByRole('alert').closest('[lang]')).toHaveAttribute('lang', 'ar')
  await meanwhile(() => bob.cancel({ inviteID }))
  await pass(100)
  const said = screen.getByText(/bob/)
  expect(said).toHaveTextContent(ar.missed)
  expect(said.closest('[lang]')).toHaveAttribute('lang', 'ar')
})

describe('of a call that comes in, each change is said once', () => {
  it.each([
    // The dialog has the focus, and with it is read.
    ['modal', []],
    ['fullscreen', []],
    ['banner', ['Incoming call, bob']],
  ] as const)('shown %s', async (presentation, first) => {
    const { next, heard, pass, store, bob, carol, inviteID, meanwhile } = await bobRings(presentation)
    expect(await next()).toEqual(first)
    await pass(4000)
    expect(await next()).toEqual([])

    act(() => store.silence(inviteID))
    expect(await next()).toEqual(['Silenced, bob'])

    // It gives way to the next one, whose dialog takes the focus, and is read.
    const second = await meanwhile(() => carol.invite({ userID: 'ann', timeout: 30 }))
    const isBanner = presentation === 'banner'
    expect(await next()).toEqual(isBanner ? ['Incoming call, carol'] : [])
    // So does this. Beside the page it is read when it changes.
    expect(heard.unready.splice(0)).toEqual(['1 more call is waiting'])
    await meanwhile(() => bob.cancel({ inviteID }))
    expect(await next()).toEqual(['Missed call, bob'])

    await meanwhile(() => carol.cancel({ inviteID: second.inviteID }))
    expect(await next()).toEqual(['Missed call, carol'])
    await pass(60_000)
    expect(await next()).toEqual([])
    expect(heard.unready).toEqual([])
  })

  it('a call that is changed again and again is not said again', async () => {
    const { next, bob, inviteID, meanwhile } = await bobRings('banner')
    await next()
    for (const at of [1, 2, 3]) {
      const data = callData({ media: at % 2 ? 'video' : 'audio', purpose: `Look ${at}` })
      await meanwhile(() => bob.modifyInvitation({ inviteID, data }))
      expect(await next()).toEqual([])
    }
    expect(screen.getByText('Look 3')).toBeInTheDocument()
  })

  it('a call that speaks for minutes is cut short', async () => {
    const heard = listen()
    const { connect, meanwhile, pass } = await stage(<IncomingCallStack />)
    const data = callData({ purpose: 'Please 👋 '.repeat(2000) })
    await meanwhile(() => connect('bob').invite({ userID: 'ann', data }))
    await pass(100)
    expect(heard.said).toHaveLength(1)
    expect(heard.said[0]).toMatch(/^Incoming call, bob, Please 👋 .*…$/)
    expect(heard.said[0]?.length).toBeLessThanOrEqual(201)
  })

  it('an answer from elsewhere is told apart from one given here', async () => {
    const { next, hub, inviteID, meanwhile } = await bobRings('modal')
    await next()
    await meanwhile(() => hub.connect({ userID: 'ann', deviceID: 'desk' }).accept({ inviteID }))
    expect(await next()).toEqual(['Answered on another device, bob'])
  })

  it('an answer says that it is on its way, and that it has arrived', async () => {
    const { next, faults, pass, store, inviteID } = await bobRings('modal')
    await next()
    faults.latency = 200
    await act(async () => void store.accept(inviteID))
    expect(await next()).toEqual(['Answering…'])
    await pass(500)
    expect(await next()).toEqual(['Answered, bob'])
  })

  it('an answer that could not be sent says so', async () => {
    const { next, faults, meanwhile, store, inviteID } = await bobRings('modal')
    await next()
    faults.fail('accept', new SignalingError('The link was lost.', { code: 2801 }))
    await meanwhile(() => store.accept(inviteID).catch(() => {}))
    expect(await next()).toEqual(['Answering…', 'That did not work. Please try again.'])
  })
})

describe('of a call that goes out, each change is said once', () => {
  it.each(['modal', 'banner'] as const)('shown %s', async (presentation) => {
    const heard = listen()
    const { store, connect, faults, pass, meanwhile } = await stage(<OutgoingCallDialog presentation={presentation} />)
    const bob = connect('bob')
    const next = async (ms = 100) => {
      await pass(ms)
      return heard.said.splice(0)
    }
    faults.latency = 200
    const invited = store.invite({ userID: 'bob', timeout: 30 })
    expect(await next()).toEqual([])
    expect(await next(1000)).toEqual(['Ringing…'])
    expect(await next(4000)).toEqual([])
    const { inviteID } = await invited
    faults.latency = 0
    await meanwhile(() => bob.reject({ inviteID, data: callData({ message: 'Back at ten.' }) }))
    expect(await next()).toEqual(['Declined', 'Back at ten.'])
    expect(await next(20_000)).toEqual([])
  })

  it('minimised, too', async () => {
    const heard = listen()
    const { store, connect, pass, meanwhile } = await stage(<OutgoingCallDialog defaultMinimized />)
    const bob = connect('bob')
    const { inviteID } = await meanwhile(() => store.invite({ userID: 'bob', timeout: 30 }))
    await pass(100)
    heard.said.splice(0)
    await meanwhile(() => bob.reject({ inviteID, data: callData({ message: 'Back at ten.' }) }))
    await pass(100)
    expect(heard.said).toEqual(['Declined', 'Back at ten.'])
  })

  it.each([
    ['answered', 'Answered, bob', ({ meanwhile, bob, inviteID }) => meanwhile(() => bob.accept({ inviteID }))],
    [
      'cancelled on another device',
      'Cancelled on another device',
      ({ meanwhile, hub, inviteID }) =>
        meanwhile(() => hub.connect({ userID: 'ann', deviceID: 'desk' }).cancel({ inviteID })),
    ],
    ['no answer', 'No answer', ({ pass }) => pass(30_000)],
    [
      'busy',
      'In another call',
      ({ meanwhile, bob, inviteID }) => meanwhile(() => bob.reject({ inviteID, data: callData({ reason: 'busy' }) })),
    ],
  ] as [string, string, (view: Awaited<ReturnType<typeof annRings>>) => Promise<unknown>][])(
    '%s',
    async (_what, text, end) => {
      const view = await annRings()
      await end(view)
      await view.pass(100)
      expect(view.heard.said).toEqual([text])
    },
  )
})

it('of a call that was taken back it is said that it is over', async () => {
  const { store, meanwhile, pass, heard, inviteID } = await annRings()
  await meanwhile(() => store.cancel(inviteID))
  await pass(100)
  expect(heard.said).toEqual(['Cancelling…', 'Cancelled, bob'])
})

async function annRings() {
  const heard = listen()
  const view = await stage(<OutgoingCallDialog />)
  const bob = view.connect('bob')
  const { inviteID } = await view.meanwhile(() => view.store.invite({ userID: 'bob', timeout: 30 }))
  await view.pass(100)
  heard.said.splice(0)
  return { ...view, bob, inviteID, heard }
}

describe('many at once', () => {
  it('three answers to a group at once are said as one number', async () => {
    const heard = listen()
    const { hub, store, connect, pass, meanwhile } = await stage(<GroupCallPanel />)
    const team = ['bob', 'carol', 'dave', 'eve']
    const devices = team.map(connect)
    hub.createGroup({ groupID: 'team', members: ['ann', ...team] })
    const { inviteID } = await meanwhile(() => store.inviteInGroup({ groupID: 'team', inviteeList: team, timeout: 30 }))
    await pass(100)
    expect(heard.said.splice(0)).toEqual(['Ringing…'])
    await meanwhile(() => Promise.all(devices.slice(0, 3).map((each) => each.accept({ inviteID }))))
    await pass(100)
    expect(heard.said.splice(0)).toEqual(['3 of 4 answered'])
  })

  it('who declines or does not answer is named, once, and all of one moment together', async () => {
    const heard = listen()
    const { hub, store, connect, pass, meanwhile } = await stage(<GroupCallPanel />)
    const team = ['bob', 'carol', 'dave', 'eve', 'fay', 'gus']
    const devices = team.map(connect)
    hub.createGroup({ groupID: 'team', members: ['ann', ...team] })
    const { inviteID } = await meanwhile(() => store.inviteInGroup({ groupID: 'team', inviteeList: team, timeout: 30 }))
    await pass(100)
    heard.said.splice(0)
    await meanwhile(() => Promise.all(devices.slice(0, 2).map((each) => each.reject({ inviteID }))))
    await pass(100)
    expect(heard.said.splice(0)).toEqual(['Declined, bob, carol'])
    await meanwhile(() => Promise.all([devices[2]?.accept({ inviteID }), devices[3]?.reject({ inviteID })]))
    await pass(100)
    expect(heard.said.splice(0).sort()).toEqual(['1 of 6 answered', 'Declined, eve'])
    await pass(30_000)
    expect(heard.said.splice(0)).toEqual(['No answer, fay, gus'])
  })

  it('who declines, is added again, and declines again, is named again', async () => {
    const heard = listen()
    let call: UseGroupCallReturn | undefined
    const seen = (of: UseGroupCallReturn) => {
      call = of
      return null
    }
    const { hub, store, connect, pass, meanwhile } = await stage(<GroupCallPanel add={seen} />)
    const [bob] = ['bob', 'carol'].map(connect)
    hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
    const inviteeList = ['bob', 'carol']
    const { inviteID } = await meanwhile(() => store.inviteInGroup({ groupID: 'team', inviteeList, timeout: 30 }))
    await meanwhile(() => bob?.reject({ inviteID }) ?? Promise.reject())
    await pass(100)
    expect(heard.said.splice(0)).toContain('Declined, bob')
    // Soon, while it could still be read, and late.
    for (const ms of [100, 8000]) {
      await pass(ms)
      await meanwhile(() => call?.add(['bob']) ?? Promise.reject())
      await pass(100)
      heard.said.splice(0)
      const added = store.getAll().findLast(({ inviteeList }) => inviteeList.join() === 'bob')
      await meanwhile(() => bob?.reject({ inviteID: added?.inviteID ?? '' }) ?? Promise.reject())
      await pass(100)
      expect(heard.said.splice(0)).toEqual(['Declined, bob'])
    }
  })

  it('who declines is named in front of a dialog of the same call, too', async () => {
    const heard = listen()
    const { hub, store, connect, pass, meanwhile } = await stage(
      <>
        <GroupCallPanel />
        <OutgoingCallDialog presentation="modal" />
      </>,
    )
    const [bob] = ['bob', 'carol'].map(connect)
    hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
    const inviteeList = ['bob', 'carol']
    const { inviteID } = await meanwhile(() => store.inviteInGroup({ groupID: 'team', inviteeList, timeout: 30 }))
    await pass(100)
    heard.said.splice(0)
    await meanwhile(() => bob?.reject({ inviteID }) ?? Promise.reject())
    await pass(100)
    expect(heard.said).toContain('Declined, bob')
    await pass(6000)
    expect(document.querySelector('dialog')).not.toHaveTextContent('Declined, bob')
  })

  it('when nobody has answered, only the end of the last is said', async () => {
    const heard = listen()
    const { hub, store, connect, pass, meanwhile } = await stage(<GroupCallPanel />)
    const devices = ['bob', 'carol'].map(connect)
    hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
    const inviteeList = ['bob', 'carol']
    const { inviteID } = await meanwhile(() => store.inviteInGroup({ groupID: 'team', inviteeList, timeout: 30 }))
    await pass(100)
    heard.said.splice(0)
    await meanwhile(() => Promise.all(devices.map((each) => each.reject({ inviteID }))))
    await pass(100)
    expect(heard.said).toEqual(['Declined'])
  })

  it('each of three cards is said once, and once that it went', async () => {
    const heard = listen()
    const { connect, pass, meanwhile } = await stage(<IncomingCallStack />)
    const devices = ['bob', 'carol', 'dave'].map(connect)
    const rung = await meanwhile(() => Promise.all(devices.map((each) => each.invite({ userID: 'ann', timeout: 30 }))))
    await pass(100)
    expect(heard.said.splice(0)).toEqual(['Incoming call, bob', 'Incoming call, carol', 'Incoming call, dave'])
    await meanwhile(() => Promise.all(devices.map((each, at) => each.cancel({ inviteID: rung[at]?.inviteID ?? '' }))))
    await pass(100)
    expect(heard.said.splice(0)).toEqual(['Missed call, bob', 'Missed call, carol', 'Missed call, dave'])
    await pass(60_000)
    expect(heard).toEqual({ said: [], unready: [] })
  })

  it('a stack that is silenced says so for each', async () => {
    const heard = listen()
    const { connect, pass, meanwhile } = await stage(<IncomingCallStack />)
    for (const userID of ['bob', 'carol']) await meanwhile(() => connect(userID).invite({ userID: 'ann' }))
    await pass(100)
    heard.said.splice(0)
    act(() => screen.getAllByRole('button', { name: 'Decline' })[0]?.focus())
    await userEvent.keyboard('{Escape}')
    await pass(100)
    expect(heard.said).toEqual(['Silenced, bob', 'Silenced, carol'])
  })
})
