import type { FrameLocator, Locator } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Demo, type Stage, startBuiltDemo } from './stage.ts'
import { createTencentService, type TencentService } from './tencentService.ts'
import { violations } from './violations.ts'

/** The SDK, on the screen of the phone and on the wire, is the real one; only the service is not. */
describe('the demo on Tencent Chat', () => {
  let demo: Demo
  let stage: Stage
  let service: TencentService
  let phone: FrameLocator
  let scripts: Set<string>
  beforeAll(async () => {
    demo = await startBuiltDemo()
  })
  afterAll(() => demo?.close())
  beforeEach(async () => {
    scripts = new Set()
    service = createTencentService()
    stage = await demo.open({}, async (context) => {
      await service.serve(context)
      context.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.add(request.url())
      })
    })
    phone = stage.on('tencent')
  })
  afterEach(async () => {
    // What cannot be reached the browser itself complains of.
    if (service.reachable) expect(stage.complaints).toEqual([])
    await stage.page.context().close()
  })

  const choose = (engine: string) => stage.page.getByRole('radio', { name: engine }).check()
  const field = (name: string) => phone.getByLabel(name)
  const signInButton = () => phone.getByRole('button', { name: 'Sign in' })

  async function fill(on = phone, userID = 'ann'): Promise<void> {
    await on.getByLabel('SDKAppID').fill('1400000000')
    await on.getByLabel('userID').fill(userID)
    await on.getByLabel('UserSig').fill('eJwrzGT')
  }

  async function signIn({ page, on } = stage, userID = 'ann'): Promise<void> {
    await page.getByRole('radio', { name: 'Tencent Chat' }).check()
    await fill(on('tencent'), userID)
    await on('tencent').getByRole('button', { name: 'Sign in' }).click()
    await on('tencent').getByRole('button', { name: 'Sign out' }).waitFor()
  }

  /** How many of the scripts that were asked for so far have the SDK in them. */
  async function countSDKs(): Promise<number> {
    const texts = await Promise.all([...scripts].map(async (url) => (await fetch(url)).text()))
    return texts.filter((text) => text.includes('tim-upload-plugin')).length
  }

  /** What is said below a field. */
  const saidOf = (input: Locator) =>
    input.evaluate((element: HTMLInputElement) => {
      const id = element.getAttribute('aria-describedby')
      return (id && element.ownerDocument.getElementById(id)?.textContent) ?? ''
    })

  it('asks nothing of the SDK while the hub is the engine, nor before somebody signs in', async () => {
    await stage.on('ann').getByRole('button', { name: 'Ring Bob, audio' }).click()
    await stage.see(stage.incoming('bob'), 'Ann')
    await choose('Tencent Chat')
    await signInButton().click()
    await stage.see(phone, 'The UserSig is missing.')
    expect(await countSDKs()).toBe(0)

    await fill()
    await signInButton().click()
    await phone.getByRole('button', { name: 'Sign out' }).waitFor()
    expect(await countSDKs()).toBeGreaterThan(0)
  })

  it('says below each field what is missing or cannot be right', async () => {
    await choose('Tencent Chat')
    await signInButton().click()
    await expect.poll(() => saidOf(field('SDKAppID'))).toContain('The SDKAppID is missing.')
    expect(await saidOf(field('userID'))).toContain('The userID is missing.')
    expect(await saidOf(field('UserSig'))).toContain('The UserSig is missing.')
    expect(await field('SDKAppID').evaluate((element) => document.activeElement === element)).toBe(true)

    await field('SDKAppID').fill('14000x')
    await field('userID').fill('a'.repeat(33))
    await field('UserSig').fill('eJw rzGT')
    await field('UserSig').press('Enter')
    await expect.poll(() => saidOf(field('SDKAppID'))).toContain('digits only')
    expect(await saidOf(field('userID'))).toContain('too long')
    expect(await saidOf(field('UserSig'))).toContain('blank')
  })

  it.each(['0', '0140', '9'.repeat(16)])('says that %s is the SDKAppID of no application', async (sdkAppID) => {
    await choose('Tencent Chat')
    await fill()
    await field('SDKAppID').fill(sdkAppID)
    await signInButton().click()
    await expect.poll(() => saidOf(field('SDKAppID'))).toContain('No application has this SDKAppID')
    expect(await countSDKs()).toBe(0)
  })

  it('says why a login was refused, beside the field that is to blame, with the code and the words of the service', async () => {
    await choose('Tencent Chat')
    await fill()
    const blamed: [code: number, field: string, text: string][] = [
      [70001, 'UserSig', 'has expired'],
      [70003, 'UserSig', 'cannot be read'],
      [70009, 'UserSig', 'secret key of another application'],
      [70013, 'UserSig', 'for another userID'],
      [70014, 'UserSig', 'for another SDKAppID'],
      [70020, 'SDKAppID', 'does not know this SDKAppID'],
    ]
    for (const [code, name, text] of blamed) {
      service.refuse = code
      await signInButton().click()
      await stage.see(phone, `(code ${code}: no such luck)`)
      expect(await saidOf(field(name))).toContain(text)
      expect(await field(name).getAttribute('aria-invalid')).toBe('true')
    }
    service.refuse = 60020
    await signInButton().click()
    await stage.see(phone.getByRole('alert'), /no Chat package.*code 60020/)

    service.refuse = 0
    await phone.getByRole('button', { name: 'Try again' }).click()
    await phone.getByRole('button', { name: 'Sign out' }).waitFor()
  })

  it('can be cancelled while the service cannot be reached; else gives up, says so, and can try again', async () => {
    service.reachable = false
    await choose('Tencent Chat')
    await fill()
    await signInButton().click()
    await stage.see(phone, 'Signing in…')
    await phone.getByRole('button', { name: 'Cancel' }).click()
    await phone.getByText('Signing in…').waitFor({ state: 'hidden' })
    expect(await signInButton().evaluate((element) => document.activeElement === element)).toBe(true)
    await signInButton().press('Enter')
    await stage.see(phone, 'Signing in…')
    await stage.page.clock.runFor(15_000)
    await stage.see(phone.getByRole('alert'), 'The service has not answered for 15 seconds.')
    expect(await phone.getByText('Signing in…').count()).toBe(0)

    service.reachable = true
    await phone.getByRole('button', { name: 'Try again' }).click()
    await phone.getByRole('button', { name: 'Sign out' }).waitFor()
    service.reachable = false
  })

  it('says that the device is offline, at once', async () => {
    await choose('Tencent Chat')
    await fill()
    await stage.page.context().setOffline(true)
    await signInButton().click()
    await stage.see(phone.getByRole('alert'), 'This device is offline.')
  })

  it('rings by the client that is chosen, ringkit’s or the SDK’s own', async () => {
    await signIn()
    await field('Whom to ring').fill('bob')
    await phone.getByRole('button', { name: 'Video' }).click()
    await stage.see(stage.outgoing('tencent'), 'Ringing')
    await stage.see(stage.page, 'userID bob')
    await stage.press(stage.outgoing('tencent').getByRole('button', { name: 'Cancel' }))
    await expect.poll(() => service.cloud.sent().length).toBe(2)

    await choose('own signaling')
    await phone.getByRole('button', { name: 'Audio' }).click()
    await stage.see(stage.outgoing('tencent'), 'Ringing')
    const steps = service.cloud.sent().map(({ cloudCustomData, payload: { data } }) => {
      const { actionType, inviter } = JSON.parse(data)
      return [actionType, inviter, cloudCustomData.includes('"ringkit":1')]
    })
    expect(steps).toEqual([
      [1, 'ann', true],
      [2, 'ann', true],
      [1, 'ann', false],
    ])
  })

  it.each(['ringkit’s client', 'own signaling'])('rings another browser, which answers, by %s', async (way) => {
    const bobs = await demo.open({}, service.serve)
    await signIn(bobs, 'bob')
    await choose('Tencent Chat')
    await stage.page.getByRole('radio', { name: way }).check()
    await signIn()
    await field('Whom to ring').fill('bob')
    await phone.getByRole('button', { name: 'Video' }).click()
    await bobs.see(bobs.incoming('tencent'), 'Ann')
    await bobs.press(bobs.incoming('tencent').getByRole('button', { name: /^Accept( with video)?$/ }))
    await stage.see(phone, 'In a call with Bob')
    await bobs.see(bobs.on('tencent'), 'In a call with Ann')
    expect(bobs.complaints).toEqual([])
    await bobs.page.context().close()
  })

  it('asks whom to ring before it rings', async () => {
    await signIn()
    await phone.getByRole('button', { name: 'Audio' }).click()
    await expect.poll(() => saidOf(field('Whom to ring'))).toContain('is missing')
    await phone.getByText('Ring a group').click()
    const group = phone.getByRole('form', { name: 'Ring a group' })
    await group.getByRole('button', { name: 'Video' }).click()
    await expect.poll(() => saidOf(group.getByLabel('groupID'))).toContain('is missing')
    expect(service.cloud.sent()).toEqual([])
  })

  it('signs out and in again and changes engine, on the same page', async () => {
    await stage.page.evaluate(() => document.body.setAttribute('data-same', ''))
    await signIn()
    await phone.getByRole('button', { name: 'Sign out' }).click()
    await signInButton().click()
    await phone.getByRole('button', { name: 'Sign out' }).click()
    await choose('Embedded hub')
    await stage.on('ann').getByRole('button', { name: 'Ring Bob, audio' }).click()
    await stage.see(stage.incoming('bob'), 'Ann')
    await choose('Tencent Chat')
    await signInButton().waitFor()
    expect(await field('UserSig').inputValue()).toBe('eJwrzGT')
    expect(await stage.page.locator('body[data-same]').count()).toBe(1)
  })

  it('signs in again by itself when its phone is loaded afresh', async () => {
    await signIn()
    await stage.page.getByRole('button', { name: 'Reload your phone' }).click()
    await phone.getByRole('button', { name: 'Sign out' }).waitFor()
  })

  it('keeps what was typed over a reload, but never the UserSig', async () => {
    await signIn()
    const stored = () => stage.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    expect(await stored()).toContain('1400000000')
    expect(await stored()).not.toContain('eJwrzGT')
    await stage.page.reload()
    await signInButton().waitFor()
    expect(await field('userID').inputValue()).toBe('ann')
    expect(await field('UserSig').inputValue()).toBe('')
  })

  it('keeps the engine that was chosen over a reload, and who does its signaling', async () => {
    await choose('Tencent Chat')
    await choose('own signaling')
    await stage.page.reload()
    await signInButton().waitFor()
    expect(await stage.page.getByRole('radio', { name: 'Tencent Chat' }).isChecked()).toBe(true)
    expect(await stage.page.getByRole('radio', { name: 'own signaling' }).isChecked()).toBe(true)

    await choose('Embedded hub')
    await stage.page.reload()
    await stage.on('ann').getByText('Online', { exact: true }).waitFor()
  })

  it('rings where the browser keeps nothing for pages', async () => {
    const forgetful = await demo.open({}, async (context) => {
      await service.serve(context)
      await context.addInitScript(() => {
        Object.defineProperty(window, 'sessionStorage', {
          get() {
            throw new DOMException('Access is denied.', 'SecurityError')
          },
        })
      })
    })
    await signIn(forgetful)
    await forgetful.on('tencent').getByLabel('Whom to ring').fill('bob')
    await forgetful.on('tencent').getByRole('button', { name: 'Audio' }).click()
    await forgetful.see(forgetful.outgoing('tencent'), 'Ringing')
    expect(forgetful.complaints).toEqual([])
    await forgetful.page.context().close()
  })

  it('says so when this user signs in elsewhere', async () => {
    await signIn()
    service.kickOut()
    await stage.see(phone.getByRole('alert'), 'This user signed in on another page')
    await phone.getByRole('button', { name: 'Try again' }).waitFor()
  })

  it('is filled in and sent with the keyboard alone', async () => {
    const { keyboard } = stage.page
    await choose('Tencent Chat')
    await field('SDKAppID').focus()
    for (const text of ['1400000000', 'ann', 'eJwrzGT']) {
      await keyboard.type(text)
      await keyboard.press('Tab')
    }
    await keyboard.press('Enter')
    await phone.getByRole('button', { name: 'Sign out' }).waitFor()
  })

  it.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (theme) => {
    await stage.page.getByRole('radio', { name: theme }).check()
    await choose('Tencent Chat')
    await signInButton().click()
    await stage.see(phone, 'The UserSig is missing.')
    expect(await violations(stage.page)).toEqual([])
    await fill()
    await signInButton().click()
    await phone.getByRole('button', { name: 'Sign out' }).waitFor()
    await phone.getByText('Ring a group').click()
    expect(await violations(stage.page)).toEqual([])
  })

  it('sets English from left to right where the page goes from right to left', async () => {
    await choose('Tencent Chat')
    await stage.page.getByRole('button', { name: 'RTL' }).click()
    const ends = await stage.page.getByText('What the phones ask and hear').evaluate((element) => {
      const text = element.firstChild as Text
      return [0, text.length - 1].map((at) => {
        const range = document.createRange()
        range.setStart(text, at)
        range.setEnd(text, at + 1)
        return range.getBoundingClientRect().left
      })
    })
    expect(ends[1]).toBeGreaterThan(ends[0] ?? Number.NaN)

    const { signalings, codes } = await stage.page.locator('.ways').evaluate((ways) => {
      const rightsOf = (name: string) =>
        [...ways.querySelectorAll(name)].map((element) => Math.round(element.getBoundingClientRect().right))
      return { signalings: rightsOf('strong'), codes: rightsOf('code') }
    })
    expect(codes).toEqual(signalings)
  })

  it('fits a narrow page', async () => {
    await stage.page.setViewportSize({ width: 360, height: 740 })
    await signIn()
    expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
})
