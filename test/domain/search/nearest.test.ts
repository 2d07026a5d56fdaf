import { expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/search/index.ts';
import { nearestEntries } from '../../../src/domain/search/nearest.ts';

const entry = (title: string): Entry => ({
  kind: 'dieu',
  url: `/${title}/`,
  title,
  label: '',
  asks: [],
  gist: '',
  about: [],
  document: '',
  subject: '',
  reader: null,
  inForce: null,
});
const ENTRIES = ['Thời hiệu yêu cầu bồi thường', 'Thương lượng việc bồi thường', 'Phục hồi danh dự', 'Cơ quan giải quyết bồi thường'].map(
  entry,
);

test.for([
  ['thơihiêuu', 'Thời hiệu yêu cầu bồi thường'],
  ['thwongluongg', 'Thương lượng việc bồi thường'],
  ['danhdwj', 'Phục hồi danh dự'],
] as const)('"%s" looks most like "%s"', ([query, title]) => {
  expect(nearestEntries(query, ENTRIES)[0]?.title).toBe(title);
});

test('a text like no title is near to nothing', () => {
  expect(nearestEntries('xyzzy qqq', ENTRIES)).toEqual([]);
});
