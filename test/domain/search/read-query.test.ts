import { expect, test } from 'vitest';
import { citableDocuments, formatCitation } from '../../../src/domain/citations/index.ts';
import { nameReaderFor, readQuery, toSearchMap } from '../../../src/domain/search/index.ts';
import { readCorpus } from '../../../src/files/index.ts';

const { corpus } = readCorpus('content');
const documents = citableDocuments(corpus.documents.values());
const first = (query: string): string => {
  const [place] = readQuery(query, documents).places;
  return place === undefined ? '' : formatCitation(place, corpus.documents, 'short').replace(' của Luật số 10/2017/QH14', '');
};

test.for([
  ['Điều 7', 'Điều 7'],
  ['đ7', 'Điều 7'],
  ['d.7', 'Điều 7'],
  ['điều 7.', 'Điều 7'],
  ['dieu 7 luat', 'Điều 7'],
  ['Điều bảy', 'Điều 7'],
  ['điều hai mươi mốt', 'Điều 21'],
  ['ĐIỀU 47', 'Điều 47'],
  ['k2 đ6', 'khoản 2 Điều 6'],
  ['khoản 1, Điều 41', 'khoản 1 Điều 41'],
  ['khoản 2 Điều 6'.normalize('NFD'), 'khoản 2 Điều 6'],
  ['điểm b khoản 3 điều 48', 'điểm b khoản 3 Điều 48'],
  ['diem b khoan 3 dieu 27', 'điểm b khoản 3 Điều 27'],
  ['48.3.b', 'điểm b khoản 3 Điều 48'],
  ['điều 7 khoản 1 điểm c', 'điểm c khoản 1 Điều 7'],
  ['điểm đ khoản 3 điều 27', 'điểm đ khoản 3 Điều 27'],
  ['điều 6 khoản 3 điểm a luật 2017', 'điểm a khoản 3 Điều 6'],
  ['dieu 13 nd 68', 'Điều 13 Nghị định số 68/2018/NĐ-CP'],
  ['đ13 nđ 68', 'Điều 13 Nghị định số 68/2018/NĐ-CP'],
  ['68/2018 điều 13', 'Điều 13 Nghị định số 68/2018/NĐ-CP'],
  ['điều 28 NĐ 68/2018', 'Điều 28 Nghị định số 68/2018/NĐ-CP'],
  ['tt 08/2019 đ12', 'Điều 12 Thông tư số 08/2019/TT-BTP'],
  ['thông tư 8 điều 20', 'Điều 20 Thông tư số 08/2019/TT-BTP'],
  ['nghị định 68', 'Nghị định số 68/2018/NĐ-CP'],
  ['Điều 21 Nghị định số 120/2025/NĐ-CP', 'Điều 21 Nghị định số 120/2025/NĐ-CP'],
  // A unit that is not there gives the article it would stand in.
  ['khoản 9 điều 6', 'Điều 6'],
  ['bồi thường oan sai', ''],
  ['thời hiệu', ''],
  ['điều kiện bồi thường', ''],
  ['tiền đền bù 2 năm', ''],
] as const)('"%s" names %s', ([query, expected]) => {
  expect(first(query)).toBe(expected);
});

test('every article of the corpus is found by its name with the document, in three notations', () => {
  const lost = [...corpus.documents.values()].flatMap((document) =>
    document.articles.flatMap((article) => {
      const [number, year] = document.number.split('/');
      const short = { luat: 'luat', 'nghi-dinh': 'nd', 'thong-tu': 'tt' }[document.type];
      return [
        `Điều ${article.num} ${formatCitation({ document: document.id, eId: null }, corpus.documents, 'short')}`,
        `đ${article.num} ${short} ${number}/${year}`,
        `${number}/${year} dieu ${article.num}`,
      ].filter((query) => {
        const [place] = readQuery(query, documents).places;
        return place?.document !== document.id || place.eId !== article.eId;
      });
    }),
  );
  expect(lost).toEqual([]);
});

test('an article number alone names the Law first and the others after it', () => {
  expect(readQuery('điều 3', documents).places.map(({ document }) => document)[0]).toBe('luat-10-2017-qh14');
  expect(readQuery('điều 3', documents).places.length).toBeGreaterThan(3);
});

test.for([
  ['mẫu 01/btnn', { number: '01', series: 'btnn' }],
  ['Mẫu 01-BTNN', { number: '01', series: 'btnn' }],
  ['mau 8', { number: '08', series: null }],
  ['mẫu số 03', { number: '03', series: null }],
  ['biểu mẫu số 01', { number: '01', series: 'thong-ke' }],
  ['mẫu quyết định hoàn trả', null],
] as const)('"%s" names the form %j', ([query, form]) => {
  expect(readQuery(query, documents).form).toEqual(form);
});

test('of forms that bear one number the one that claimants fill in comes first', () => {
  const read = nameReaderFor(JSON.parse(JSON.stringify(toSearchMap(corpus))));
  expect(read('mẫu 01').places.map(({ url }) => url)).toEqual([
    '/bieu-mau/mau-01-btnn/',
    '/bieu-mau/mau-so-01/',
    '/bieu-mau/bieu-mau-so-01/',
  ]);
});

test.for([
  ['hiệu lực thi hành của nghị định 120', 'hiệu lực thi hành', ['/nghi-dinh-120-2025-nd-cp/']],
  ['bồi thường trái pháp luật', 'bồi thường trái pháp luật', []],
  ['điều 6 thời hiệu', 'điều 6 thời hiệu', []],
] as const)('of "%s" the words "%s" are left to rank, within %j', ([query, words, within]) => {
  expect(nameReaderFor(JSON.parse(JSON.stringify(toSearchMap(corpus))))(query)).toMatchObject({ words, within });
});
