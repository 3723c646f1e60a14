import { build, transform } from 'esbuild'
import { brotliCompressSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
const r = await build({ stdin: { contents: process.argv[2], resolveDir: process.cwd() }, bundle: true, minifySyntax: true, minifyWhitespace:true, minifyIdentifiers:false, write: false, metafile: true, format: 'esm', target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' }, external: ['react', 'react-dom', 'react/jsx-runtime'], tsconfigRaw: {}, sourcemap: 'external', outfile: 'x.js', minify: true })
const js = r.outputFiles.find(f=>f.path.endsWith('.js')).text
const map = JSON.parse(r.outputFiles.find(f=>f.path.endsWith('.map')).text)
// decode mappings -> attribute each char of the single-line output to source
const b64='ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const lines=js.split('\n'); const owner=lines.map(l=>new Int16Array(l.length).fill(-1))
let src=0,sl=0,sc=0
map.mappings.split(';').forEach((line,ln)=>{let col=0,prevCol=0,prevSrc=-1;if(!lines[ln])return;for(const seg of line.split(',')){if(!seg)continue;const v=[];let sh=0,val=0;for(const ch of seg){const d=b64.indexOf(ch);val|=(d&31)<<sh;if(d&32)sh+=5;else{v.push(val&1?-(val>>1):val>>1);val=0;sh=0}}
col+=v[0];for(let i=prevCol;i<col;i++)owner[ln][i]=prevSrc;if(v.length>1){src+=v[1];prevSrc=src}prevCol=col}for(let i=prevCol;i<lines[ln].length;i++)owner[ln][i]=prevSrc})
const br=s=>brotliCompressSync(s).length
const total=br(js)
const rows=map.sources.map((s,k)=>{let out='';lines.forEach((l,ln)=>{for(let i=0;i<l.length;i++)if(owner[ln][i]!==k)out+=l[i];out+='\n'});return [total-br(out),s]}).sort((a,b)=>b[0]-a[0])
console.log(total); const rooms={}
for (const [n,s] of rows){const room=s.match(/(src|dist)\/(\w+)/)?.[2]??'zustand';rooms[room]=(rooms[room]??0)+n}
console.log(rooms)
console.log(rows.slice(0,Number(process.argv[3]??50)).map(([n,s])=>n+' '+s.replace(/^.*?(dist|node_modules)\//,'')).join('\n'))
