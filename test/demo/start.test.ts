import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Demo, startDemo } from './stage.ts'
import { createTencentService } from './tencentService.ts'

describe('npm start', () => {
  let demo: Demo
  beforeAll(async () => {
    demo = await startDemo()
  })
  afterAll(() => demo?.close())

  it('opens a page on which Ann rings Bob, and both join', async () => {
    const { on, incoming, press, see, complaints } = await demo.open()
    await on('ann').getByRole('button', { name: 'Ring Bob, video' }).click()
    await press(incoming('bob').getByRole('button', { name: /^Accept( with video)?$/ }))
    await see(on('ann'), 'In a call with Bob')
    await see(on('bob'), 'In a call with Ann')
    expect(complaints).toEqual([])
  })

  it('opens a page on which somebody signs in to Tencent Chat', async () => {
    const { page, on, complaints } = await demo.open({}, createTencentService().serve)
    await page.getByRole('radio', { name: 'Tencent Chat' }).check()
    for (const [name, value] of [
      ['SDKAppID', '1400000000'],
      ['userID', 'ann'],
      ['UserSig', 'eJwrzGT'],
    ] as const) {
      await on('tencent').getByLabel(name).fill(value)
    }
    await on('tencent').getByRole('button', { name: 'Sign in' }).click()
    await on('tencent').getByRole('button', { name: 'Sign out' }).waitFor()
    expect(complaints).toEqual([])
  })

  it('fits a narrow page, one phone at a time', async () => {
    const { page, on, incoming, complaints } = await demo.open({ viewport: { width: 360, height: 740 } })
    const tabs = page.getByRole('navigation', { name: 'Devices' })
    await on('ann').getByRole('button', { name: 'Ring Bob, audio' }).click()
    await tabs.getByRole('button', { name: 'Bob’s phone, ringing' }).click()
    await page.locator('[aria-current="true"]', { hasText: 'Bob' }).waitFor()
    await incoming('bob').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(complaints).toEqual([])
  })
})
