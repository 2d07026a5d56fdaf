import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { loadEngine } from '../src/client/search/ranking.ts';
import { nameReaderFor, toAskMap, toSearchMap, toWordsMap } from '../src/domain/search/index.ts';
import { searchIndex } from '../src/site/integrations/search-index.ts';
import { loadCorpus } from '../src/site/load-corpus.ts';
import { searchEntries } from '../src/site/search/entries.ts';
import { generateCorpus } from './generate-corpus.ts';

/** Prints for growing invented corpora how long the index takes, what a reader fetches first, and how long an answer takes. */
export function printGrowth(sizes: readonly number[]): void {
  const rows = sizes.map((size) => {
    const content = generateCorpus(size);
    const { stdout, stderr, status } = spawnSync(process.execPath, [import.meta.filename], {
      env: { ...process.env, CONTENT_DIR: content },
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    rmSync(content, { recursive: true });
    if (status !== 0) throw new Error(`${size} pages could not be indexed:\n${stderr}`);
    return [size, JSON.parse(stdout.trim().split('\n').at(-1) ?? '')];
  });
  console.log('\nLớn lên (điều sinh ra; kB sau brotli; ms trong Node):');
  console.table(Object.fromEntries(rows));
}

/** Measures the corpus of CONTENT_DIR. */
async function measureGrowth(): Promise<Readonly<Record<string, string>>> {
  const corpus = loadCorpus();
  const dist = mkdtempSync(join(tmpdir(), 'chi-muc-'));
  mkdirSync(join(dist, 'tra-cuu'));
  const seconds = await time(async () => {
    const entries = searchEntries(corpus);
    const files = { 'ban-do': toSearchMap(corpus), 'tu-ngu': toWordsMap(corpus, entries), 'cach-hoi': toAskMap(corpus, entries) };
    for (const [name, value] of Object.entries(files)) writeFileSync(join(dist, `tra-cuu/${name}.json`), JSON.stringify(value));
    const done = searchIndex().hooks['astro:build:done'] as unknown as (given: unknown) => Promise<void>;
    await done({ dir: pathToFileURL(`${dist}/`), logger: { info: () => undefined } });
  });
  const json = (name: string): unknown => JSON.parse(readFileSync(join(dist, `tra-cuu/${name}.json`), 'utf8'));
  const weigh = (...paths: readonly string[]): string =>
    (paths.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(dist, path))).length, 0) / 1000).toFixed(1);
  const map = json('ban-do') as ReturnType<typeof toSearchMap>;
  const readers: ReturnType<typeof nameReaderFor>[] = [];
  const naming = await time(() => void readers.push(nameReaderFor(map)));
  const engines: ReturnType<typeof loadEngine>[] = [];
  const loading = await time(() => void engines.push(loadEngine(map, json('tu-ngu'), json('cach-hoi'))));
  const ranking = await time(() => void engines[0]?.engine.rank('thoi han giai quyet yeu cau'));
  const meta = readdirSync(join(dist, 'pagefind')).filter((file) => file.endsWith('.pf_meta'));
  const row = {
    'giây, chỉ mục': seconds.toFixed(1),
    'kB, viện dẫn': weigh('tra-cuu/ban-do.json'),
    'kB, thêm cho từ': weigh('tra-cuu/tu-ngu.json'),
    'kB, cách hỏi': weigh('tra-cuu/cach-hoi.json'),
    'kB, ba tệp chưa nén': (
      ['ban-do', 'tu-ngu', 'cach-hoi'].reduce((sum, name) => sum + statSync(join(dist, `tra-cuu/${name}.json`)).size, 0) / 1000
    ).toFixed(0),
    'kB, toàn văn': (
      meta.reduce((sum, file) => sum + statSync(join(dist, 'pagefind', file)).size, 0) / 1000 +
      Number(weigh('pagefind/entries.json'))
    ).toFixed(1),
    'ms, nạp tên': (naming * 1000).toFixed(0),
    'ms, nạp từ': (loading * 1000).toFixed(0),
    'ms, xếp': (ranking * 1000).toFixed(0),
  };
  rmSync(dist, { recursive: true });
  return row;
}

async function time(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

if (import.meta.main) console.log(JSON.stringify(await measureGrowth()));
