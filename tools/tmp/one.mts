import { compile, summarize } from '@convlang/compiler';
import { formatFile, parseFile } from '@convlang/syntax';
import { readFileSync } from 'node:fs';
import { lineKinds } from '../bench/line-kinds.js';
const [a, b = ''] = process.argv.slice(2);
const text = a!.endsWith('.conv') ? readFileSync(a!, 'utf8') : (lineKinds as any)[a!](Number(b));
function cpu<T>(name: string, f: () => T): T { const t = process.cpuUsage(); const r = f(); const u = process.cpuUsage(t); console.log(name, ((u.user + u.system) / 1e6).toFixed(2)); return r; }
const path = 'x.conv';
cpu('parse', () => parseFile({ path, text }));
const c = cpu('compile', () => compile({ path, text }));
console.log(c.diagnostics.length, c.diagnostics[0]?.code, c.diagnostics[0]?.message);
if (c.graph) cpu('summarize', () => summarize(c.graph!));
cpu('format', () => formatFile({ path, text }));
