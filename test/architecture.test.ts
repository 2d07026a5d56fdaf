import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Each room and the rooms it may import from; a room may always import from itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'domain/text': [],
  'domain/dates': [],
  'domain/documents': ['domain/text', 'domain/dates'],
  'domain/citations': ['domain/text', 'domain/dates', 'domain/documents'],
  'domain/rules': ['domain/dates'],
  'domain/deadlines': ['domain/dates', 'domain/rules'],
  'domain/amounts': ['domain/dates', 'domain/rules'],
  'domain/corpus': ['domain/dates', 'domain/documents', 'domain/rules', 'domain/amounts'],
  'domain/marks': ['domain/corpus', 'domain/rules'],
  'domain/timeline': ['domain/dates', 'domain/corpus', 'domain/rules', 'domain/deadlines'],
  'domain/plans': ['domain/text', 'domain/dates', 'domain/rules', 'domain/deadlines', 'domain/corpus'],
  'domain/graph': ['domain/text', 'domain/documents', 'domain/citations', 'domain/corpus', 'domain/marks'],
  'domain/search': ['domain/text', 'domain/dates', 'domain/documents', 'domain/citations', 'domain/corpus'],
  'domain/checks': [
    'domain/dates',
    'domain/documents',
    'domain/citations',
    'domain/corpus',
    'domain/marks',
    'domain/graph',
    'domain/rules',
    'domain/deadlines',
    'domain/amounts',
  ],
  schemas: ['domain/*'],
  files: ['domain/*', 'schemas'],
  exports: ['domain/*'],
  site: ['domain/*', 'schemas', 'files', 'exports'],
  client: ['domain/*'],
  components: ['domain/*', 'site', 'client'],
  layouts: ['components', 'site', 'styles'],
  pages: ['layouts', 'components', 'site', 'exports', 'domain/*'],
  styles: [],
  'content.config.ts': ['site', 'schemas', 'files'],
};
/** Packages a room may use; rooms that are not named may use none. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  schemas: /^zod$/,
  files: /^(yaml|node:.*)$/,
  site: /^(astro|astro\/.*|pagefind|hast|mdast|mdast-util-from-markdown|node:.*)$/,
  components: /^astro$/,
  layouts: /^@fontsource-variable\//,
  pages: /^(astro|astro:content)$/,
  'content.config.ts': /^(astro:content|astro\/loaders|node:fs)$/,
};
/** What the browser fetches to answer a query names modules one by one: through a door it would fetch the whole room. */
const PAST_THE_DOOR = /^client domain\/search$|^domain\/search domain\/citations$/;
const LONGEST = 250;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|astro|css)$/.test(file));
const roomOf = (file: string): string => {
  const [first = '', second = ''] = file.split('/');
  return first === 'domain' ? `domain/${second}` : first;
};
const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(join('src', file), 'utf8').matchAll(
      /^\s*(?:(?:import|export)\s[^'";]*?from\s*|import\s*|@import\s*)['"]([^'"]+)['"]/gm,
    ),
  ].map((match) => match[1] ?? '');

test('every room is in the table', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
});

test.for(files)('%s imports only what its room may', (file) => {
  const room = roomOf(file);
  const allowed = MAY_IMPORT[room] ?? [];
  const wrong = importsOf(file).filter((target) => {
    if (!target.startsWith('.')) return !PACKAGES[room]?.test(target);
    const path = relative('src', resolve('src', dirname(file), target.split('?')[0] ?? ''));
    const other = roomOf(path);
    if (other === room) return false;
    const door = !/^(domain|schemas|files|exports)/.test(other) || /\/index\.ts$/.test(path) || PAST_THE_DOOR.test(`${room} ${other}`);
    return !door || !allowed.some((name) => name === other || (name === 'domain/*' && other.startsWith('domain/')));
  });
  expect(wrong).toEqual([]);
});

const measured = [
  ...files.map((file) => join('src', file)),
  ...['scripts', 'test'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|mjs)$/.test(file))
      .map((file) => join(root, file)),
  ),
];

test.for(measured)(`%s has at most ${LONGEST} lines`, (file) => {
  expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(LONGEST + 1);
});

test('the core knows no clock and no chance', () => {
  const pure = files.filter((file) => file.startsWith('domain/'));
  expect(pure.filter((file) => /Date\.now|new Date\(\)|Math\.random/.test(readFileSync(join('src', file), 'utf8')))).toEqual([]);
});
