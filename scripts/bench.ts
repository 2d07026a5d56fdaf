import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { measureCitations } from './bench-citations.ts';
import { measurePaint } from './bench-paint.ts';
import { generateCorpus } from './generate-corpus.ts';

const weigh = (path: string): number => brotliCompressSync(readFileSync(path)).length;
const kb = (bytes: number): string => (bytes / 1000).toFixed(1);
const htmlFiles = (dist: string): readonly string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

/** Builds a content folder in a process of its own; seconds, MiB at most, pages. */
function build(content: string, outDir: string): { readonly seconds: number; readonly peak: number; readonly pages: number } {
  const peakFile = join(mkdtempSync(join(tmpdir(), 'dinh-')), 'kib');
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', new URL('report-peak.mjs', import.meta.url).href, 'node_modules/astro/bin/astro.mjs', 'build'],
    {
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir, PEAK_FILE: peakFile, ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  if (status !== 0) throw new Error(`The build of ${content} failed:\n${stderr}`);
  return {
    seconds: (performance.now() - start) / 1000,
    peak: Number(readFileSync(peakFile, 'utf8')) / 1024,
    pages: htmlFiles(outDir).length,
  };
}

function weightRows(dist: string): void {
  const css = readdirSync(join(dist, '_astro'))
    .filter((file) => file.endsWith('.css'))
    .reduce((sum, file) => sum + weigh(join(dist, '_astro', file)), 0);
  const articles = htmlFiles(dist)
    .filter((file) => /\/dieu-[^/]+\/index\.html$/.test(file))
    .map((file) => weigh(join(dist, file)))
    .sort((a, b) => a - b);
  const scripts = readdirSync(join(dist, '_astro'))
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + weigh(join(dist, '_astro', file)), 0);
  const fonts = readdirSync(join(dist, '_astro'))
    .filter((file) => file.endsWith('.woff2'))
    .reduce((sum, file) => sum + readFileSync(join(dist, '_astro', file)).length, 0);
  console.log(
    `\nTrang điều sau brotli (kB): HTML trung vị ${kb(articles[articles.length >> 1] ?? 0)}, nặng nhất ${kb(articles.at(-1) ?? 0)}; CSS ${kb(css)}; script ${kb(scripts)} (không cần để đọc); phông ${kb(fonts)} (không chờ)`,
  );
}

console.log('Dựng                      trang   giây  trang/giây  MiB');
const sizes = (process.env.BENCH_SIZES ?? '2000,10000').split(',').map(Number);
for (const [name, content] of [
  ['nội dung thật', process.env.CONTENT_DIR ?? 'content'],
  ...sizes.map((size) => [`${size} điều sinh ra`, generateCorpus(size)]),
] as const) {
  const real = name === 'nội dung thật';
  const outDir = real ? 'dist' : mkdtempSync(join(tmpdir(), 'dung-'));
  const { seconds, peak, pages } = build(content, outDir);
  console.log(
    `${name.padEnd(24)} ${String(pages).padStart(6)} ${seconds.toFixed(1).padStart(6)} ${(pages / seconds).toFixed(0).padStart(11)} ${peak.toFixed(0).padStart(4)}`,
  );
  if (!real) for (const folder of [outDir, content]) if (existsSync(folder)) rmSync(folder, { recursive: true });
}
weightRows('dist');
measureCitations();
await measurePaint('dist', '/luat-10-2017-qh14/dieu-52/');
