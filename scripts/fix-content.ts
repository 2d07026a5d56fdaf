import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Mends what needs no judgement in content files: NFC, line ends, spaces at line ends, one line break at the end. */
const root = 'content';
for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(mdx?|ya?ml)$/.test(file))) {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = `${before
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .trimEnd()}\n`;
  if (after !== before) {
    writeFileSync(path, after);
    console.log(`đã sửa ${path}`);
  }
}
