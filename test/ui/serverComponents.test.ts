import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin, parseSync } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ringkitFromSource } from '../../vite.config.ts'
import { saysClient } from '../house/clientModules.ts'

/** What a server component sees of a module of the client: references to its exports, which it can render. */
const clientReferences: Plugin = {
  name: 'client-references',
  enforce: 'pre',
  transform(code, id) {
    if (!saysClient(code)) return null
    const names = parseSync(id, code).program.body.flatMap((node) => {
      if (node.type !== 'ExportNamedDeclaration' || node.exportKind === 'type') return []
      const { declaration } = node
      if (declaration?.type === 'VariableDeclaration') {
        return declaration.declarations.map((each) => (each.id.type === 'Identifier' ? each.id.name : ''))
      }
      return declaration && 'id' in declaration && declaration.id ? [(declaration.id as { name: string }).name] : []
    })
    const reference = (name: string) => `{ $$typeof: Symbol.for('react.client.reference'), $$id: '#${name}' }`
    return names.map((name) => `export const ${name} = ${reference(name)}`).join('\n')
  },
}

/** A module with server components, which says what came of them. */
const PAGE = `
  import { createElement } from 'react'
  import * as React from 'react'
  import { Call, IncomingCallDialog, SignalingError, TSignaling, getSignalingInfo, readCallData } from 'ringkit'
  import * as store from 'ringkit/store'
  import { createHub } from 'ringkit/hub'
  export const onServer = !('useState' in React)
  export const dialog = createElement(IncomingCallDialog, { flash: true })
  export const part = createElement(Call.Accept)
  export const error = new SignalingError('No', { code: 8010 })
  export const said = [TSignaling.NEW_INVITATION_RECEIVED, readCallData('{"media":"video"}').media, getSignalingInfo({})]
  export const constants = [store.TSignaling, store.EVENT, store.InvitationGoneError]
  export const made = store.createInvitationStore({ client: createHub().connect({ userID: 'ann' }) })
`

let folder: string
let page: Record<string, unknown>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ringkit-server-'))
  const entry = join(folder, 'page.ts')
  await writeFile(entry, PAGE)
  const root = new URL('../..', import.meta.url).pathname
  const fromHere: Plugin = {
    name: 'from-here',
    resolveId(id, importer) {
      return importer === entry && /^(react|ringkit)/.test(id) ? this.resolve(id, join(root, 'test/it.ts')) : null
    },
  }
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [fromHere, clientReferences],
    resolve: { alias: ringkitFromSource, conditions: ['react-server'] },
    ssr: { noExternal: true, resolve: { conditions: ['react-server'] } },
    build: {
      ssr: entry,
      outDir: join(folder, 'out'),
      minify: false,
      rollupOptions: { output: { entryFileNames: 'page.mjs' } },
    },
  })
  page = await import(pathToFileURL(join(folder, 'out/page.mjs')).href)
})

afterAll(() => rm(folder, { recursive: true }))

it('a server component imports ringkit, and renders the dialogs and parts as references to the client', () => {
  expect(page.onServer).toBe(true)
  expect(page.dialog).toMatchObject({
    type: { $$typeof: Symbol.for('react.client.reference'), $$id: '#IncomingCallDialog' },
    props: { flash: true },
  })
  expect(page.part).toMatchObject({ type: { $$id: '#CallAccept' } })
})

it('a server component uses errors, constants, readers and the store as they are', () => {
  expect(page.error).toMatchObject({ name: 'SignalingError', code: 8010 })
  expect(page.said).toEqual(['newInvitationReceived', 'video', null])
  expect(page.constants).not.toContain(undefined)
  expect(page.made).toMatchObject({ start: expect.any(Function) })
})
