import { describe, expect, test } from 'vitest';
import { type Entry, type EntryKind, fold, makeEngine, wordsIn } from '../../../src/domain/search/index.ts';
import type { Vocabulary } from '../../../src/domain/search/slots.ts';
import { readCorpus } from '../../../src/files/index.ts';
import { engineOf } from '../../support/search-engine.ts';

const entry = (kind: EntryKind, url: string, title: string, given: Partial<Entry> = {}): Entry => ({
  kind,
  url,
  title,
  label: '',
  asks: [],
  gist: '',
  about: [],
  document: '',
  subject: '',
  reader: null,
  inForce: null,
  ...given,
});
const ENTRIES: readonly Entry[] = [
  entry('dieu', '/luat-1/dieu-1/', 'Hoàn trả của người thi hành công vụ', { asks: ['cán bộ có phải đền không'] }),
  entry('dieu', '/luat-1/dieu-2/', 'Thương lượng'),
  entry('dieu', '/luat-1/dieu-3/', 'Đất làm đường'),
  entry('dieu', '/luat-1/dieu-4/', 'Đất ở nơi dương khí'),
  entry('dieu', '/nghi-dinh-2/dieu-1/', 'Thương lượng', { gist: 'mời luật sư cùng dự' }),
  entry('bieu-mau', '/bieu-mau/mau-1/', 'Quyết định hoàn trả', { asks: ['mẫu Quyết định hoàn trả'] }),
  entry('dieu', '/luat-1/dieu-5/', 'Quyết định hoàn trả'),
  entry('huong-dan', '/huong-dan/don/', 'Nộp đơn'),
  entry('dieu', '/luat-1/dieu-6/', 'Nộp đơn'),
  entry('hoi-dap', '/hoi-dap/lau/', 'Chờ bao lâu thì biết kết quả?', { about: ['/luat-1/dieu-7/'] }),
  entry('dieu', '/luat-1/dieu-7/', 'Thụ lý'),
];
const SAID_ELSEWHERE = 'dàn xếp từng bước năm ngày';
const words = [SAID_ELSEWHERE, ...ENTRIES.flatMap(({ title, asks, gist }) => [title, ...asks, gist])].flatMap(wordsIn).map(fold);
const VOCABULARY: Omit<Vocabulary, 'pairs'> = {
  lexicon: new Map(words.map((word) => [word, 8])),
  abbreviations: new Map([['qd', ['quyet', 'dinh']]]),
  synonyms: new Map([['dan xep', [['thuong', 'luong']]]]),
};
const engine = makeEngine(ENTRIES, VOCABULARY);
const urlsFor = (query: string, ...more: Parameters<typeof engine.rank>[1][]): readonly string[] =>
  engine.rank(query, more[0]).ranked.map(({ entry }) => entry.url);

describe('over invented entries', () => {
  test.for([
    ['a title', 'hoàn trả của người thi hành', '/luat-1/dieu-1/'],
    ['a title without marks', 'dat lam duong', '/luat-1/dieu-3/'],
    ['the marks that were typed, đường', 'đường', '/luat-1/dieu-3/'],
    ['the marks that were typed, dương', 'dương', '/luat-1/dieu-4/'],
    ['a way of asking', 'cán bộ đền', '/luat-1/dieu-1/'],
    ['an everyday word', 'dàn xếp', '/luat-1/dieu-2/'],
    ['an abbreviation in a wanted form', 'mẫu QĐ hoàn trả', '/bieu-mau/mau-1/'],
    ['a misspelling', 'thuong luogn', '/luat-1/dieu-2/'],
    ['words of a gist', 'luật sư thương lượng', '/nghi-dinh-2/dieu-1/'],
  ] as const)('finds first by %s: "%s"', ([, query, url]) => {
    expect(urlsFor(query)[0]).toBe(url);
  });

  test.for([
    ['hoàn trả quyết định', '/luat-1/dieu-5/'],
    ['mẫu quyết định hoàn trả', '/bieu-mau/mau-1/'],
    ['nộp đơn', '/luat-1/dieu-6/'],
    ['nộp đơn từng bước', '/huong-dan/don/'],
  ] as const)('"%s" wants the kind of %s', ([query, url]) => {
    expect(urlsFor(query)[0]).toBe(url);
  });

  test('of two equal titles the Law stands before the decree, unless the decree is named', () => {
    expect(urlsFor('thương lượng').slice(0, 2)).toEqual(['/luat-1/dieu-2/', '/nghi-dinh-2/dieu-1/']);
    expect(urlsFor('thương lượng', { within: ['/nghi-dinh-2/'] }).slice(0, 2)).toEqual(['/nghi-dinh-2/dieu-1/', '/luat-1/dieu-2/']);
  });

  test('a question lends its words to the provision it speaks of', () => {
    expect(urlsFor('chờ bao lâu')).toContain('/luat-1/dieu-7/');
    expect(engine.rank('chờ bao lâu').ranked.find(({ entry }) => entry.url === '/luat-1/dieu-7/')?.own).toBe(0);
  });

  test('the full text adds what no title says', () => {
    const bodies = new Map([['/luat-1/dieu-7/', 1]]);
    expect(urlsFor('năm ngày', { bodies })).toEqual(['/luat-1/dieu-7/']);
    expect(urlsFor('năm ngày')).toEqual([]);
  });

  test.for(['', '   ', '?!', 'xyzzy'])('"%s" finds nothing', (query) => {
    expect(urlsFor(query)).toEqual([]);
  });

  test('results come by falling score, each once, with the place of the entry in the order of the law', () => {
    const { ranked } = engine.rank('quyết định đất thương lượng');
    expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).toSorted((a, b) => b - a));
    expect(new Set(ranked.map(({ entry }) => entry.url)).size).toBe(ranked.length);
    expect(ranked.every(({ entry, place }) => ENTRIES[place] === entry)).toBe(true);
  });

  test('the rarest words tell the most, unknown ones nothing', () => {
    const telling = engine.telling(engine.rank('thương lượng, kết, xyzzy').slots);
    expect(telling[0]).toBe('ket');
    expect(telling.toSorted()).toEqual(['ket', 'luong', 'thuong']);
  });
});

describe('over the real content', () => {
  const real = engineOf(readCorpus('content').corpus).engine;
  const first = (query: string): string | undefined => real.rank(query).ranked[0]?.entry.url;

  test.for([
    ['thời hiệu yêu cầu bồi thường'],
    ['thoi hieu yeu cau boi thuong'],
    ['thời hiệu yêu cầu bồi thường'.normalize('NFD')],
    ['THỜI HIỆU YÊU CẦU BỒI THƯỜNG'],
    ['thơi hiêu yêu câu bồi thường'],
    ['thòi hiệu yêu cầu bổi thường'],
    ['thời hiệu YCBT'],
    ['thời hiẹu yêu cầu bồi thườg'],
    ['thowif hieeuj yeeu caauf booif thuwowngf'],
    ['thoihieu yeucau boithuong'],
    ['tho72i hie65u ye6u ca62u bo62i thu7o72ng'],
    ['thời  hiệu,yêu cầu - bồi thường?'],
  ] as const)('the time limit is found as "%s"', ([query]) => {
    expect(first(query)).toBe('/luat-10-2017-qh14/dieu-6/');
  });

  test.for([
    ['toà án nào giải quyết', 'tòa án nào giải quyết'],
    ['huỷ quyết định giải quyết bồi thường', 'hủy quyết định giải quyết bồi thường'],
    ['uỷ ban nhân dân cấp xã', 'ủy ban nhân dân cấp xã'],
  ] as const)('"%s" and "%s" are answered alike', ([one, other]) => {
    const firstTen = (query: string): readonly string[] =>
      real
        .rank(query)
        .ranked.slice(0, 10)
        .map(({ entry }) => entry.url);
    expect(firstTen(one)).toEqual(firstTen(other));
  });

  test.for([
    ['mẫu quyết định hoàn trả', 'bieu-mau'],
    ['mẫu biên bản thương lượng', 'bieu-mau'],
    ['mẫu đơn yêu cầu bồi thường', 'bieu-mau'],
    ['tải mẫu văn bản yêu cầu bồi thường', 'bieu-mau'],
    ['thương lượng việc bồi thường', 'dieu'],
    ['lương cơ sở hiện nay', 'tham-so'],
  ] as const)('"%s" wants %s', ([query, kind]) => {
    expect(real.rank(query).ranked[0]?.entry.kind).toBe(kind);
  });
});
