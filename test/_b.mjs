import { build } from 'esbuild'
import { brotliCompressSync } from 'node:zlib'
const code = process.argv[2]
const opts = (extra={}) => ({ stdin: { contents: code, resolveDir: process.cwd() }, bundle: true, minify: true, write: false, metafile: true, format: 'esm', target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' }, external: ['react', 'react-dom', 'react/jsx-runtime'], tsconfigRaw: {}, ...extra })
const r = await build(opts())
const total = brotliCompressSync(r.outputFiles[0].contents).length
const inputs = Object.entries(Object.values(r.metafile.outputs)[0].inputs).filter(([,v])=>v.bytesInOutput>0).sort((a,b)=>b[1].bytesInOutput-a[1].bytesInOutput)
console.log('total', total, r.outputFiles[0].contents.length)
const text = r.outputFiles[0].text
const rows=[]
// unminified per-module attribution: minified text without the module's own piece
for (const [p,v] of inputs.slice(0, Number(process.argv[3]??60))) rows.push([v.bytesInOutput,p])
console.log(rows.map(([a,b])=>String(a).padStart(6)+' '+b).join('\n'))
if (process.argv[4]) (await import('node:fs')).writeFileSync(process.argv[4], text)
