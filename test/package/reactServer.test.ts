import { expect, inject, test } from 'vitest'
import { run } from './run.ts'

const clientReferences = new URL('clientReferences.mjs', import.meta.url).href

/** Runs in a Node of its own, with the React of servers, which has neither state nor contexts. */
async function onServer(entry: string): Promise<{ references: string[]; others: string[] }> {
  const code = `
    const exported = Object.entries(await import('${entry}')).flatMap(([name, value]) =>
      name === 'Call' ? Object.entries(value).map(([part, each]) => ['Call.' + part, each]) : [[name, value]])
    const isReference = ([, value]) => value.$$typeof === Symbol.for('react.client.reference')
    const names = (entries) => entries.map(([name]) => name)
    const references = names(exported.filter(isReference))
    const others = names(exported.filter((each) => !isReference(each)))
    console.log(JSON.stringify({ references, others }))
  `
  const args = ['--conditions', 'react-server', '--import', clientReferences, '--input-type=module', '--eval', code]
  return JSON.parse(await run(process.execPath, args, { cwd: inject('consumer') }))
}

test('in server components, what shows or hooks is a reference to the client, and the rest can be used', async () => {
  const { references, others } = await onServer('ringkit')
  expect(references).toEqual(
    expect.arrayContaining(['SignalingProvider', 'IncomingCallDialog', 'Call.Title', 'useInvite']),
  )
  expect(
    others.filter((name) => /^use|^Call|Provider$|Dialog$|Stack$|Panel$|^Invitation(?!.*Error$)/.test(name)),
  ).toEqual([])
  expect(others).toEqual(expect.arrayContaining(['SignalingError', 'TSignaling', 'getSignalingInfo', 'readCallData']))
})

test.each(['store', 'hub', 'tencent', 'testing', 'locales/de'])('ringkit/%s knows no client', async (entry) => {
  expect((await onServer(`ringkit/${entry}`)).references).toEqual([])
})
