import { expect, test } from 'vitest';
import {
  type CitableDocuments,
  citableDocuments,
  findCitations,
  formatCitation,
  NOWHERE,
  placeIn,
  resolveCitation,
} from '../../src/domain/citations/index.ts';
import { divisionEId, type ProvisionRef, walk } from '../../src/domain/documents/index.ts';
import { brokenCitations, buildGraph } from '../../src/domain/graph/index.ts';
import { readCorpus } from '../../src/files/index.ts';

const { corpus } = readCorpus('content');
const documents: CitableDocuments = citableDocuments(corpus.documents.values());
const places: readonly ProvisionRef[] = [...corpus.documents.values()].flatMap((document) => [
  { document: document.id, eId: null },
  ...document.divisions.flatMap((chapter) =>
    [divisionEId(chapter.num, null), ...chapter.children.map(({ num }) => divisionEId(chapter.num, num))].map((eId) => ({
      document: document.id,
      eId,
    })),
  ),
  ...document.articles.flatMap((article) => [...walk(article)].map(({ eId }) => ({ document: document.id, eId }))),
]);

test.for(['full', 'short'] as const)('the %s form of every place of the corpus is read back as that place', (style) => {
  const lost = places.filter((place) => {
    const text = formatCitation(place, corpus.documents, style);
    const [citation] = findCitations(text).citations;
    const resolution = citation && resolveCitation(citation, NOWHERE, documents);
    return !(resolution?.ok && resolution.target.document === place.document && resolution.target.eId === place.eId);
  });
  expect(lost).toEqual([]);
  expect(places.length).toBeGreaterThan(1000);
});

test('no citation of a document held whole leads nowhere', () => {
  expect(brokenCitations(buildGraph(corpus), corpus)).toEqual([]);
});

const law = [...corpus.documents.values()].find(({ number }) => number === '10/2017/QH14');
if (law === undefined) throw new Error('Expected the Law in the corpus');

test.for<[string, string, string[]]>([
  ['khoản 9 Điều 5 của Luật này', 'unknown-provision', ['art_5']],
  ['Điều 79 của Luật này', 'unknown-provision', ['null']],
  ['điểm b Điều 7 của Luật này', 'ambiguous', ['art_7__cl_1__point_b', 'art_7__cl_2__point_b']],
  ['Điều 3 Luật Trách nhiệm bồi thường của Nhà nước năm 2009', 'repealed', ['null']],
  ['Điều 3 Luật số 67/2017/QH14', 'unknown-document', []],
  ['Điều 5 Bộ luật Dân sự', 'unknown-document', []],
  ['khoản 2', 'ambiguous', []],
])('"%s" stays unresolved: %s', ([text, reason, candidates]) => {
  const [citation] = findCitations(text).citations;
  const resolution = citation && resolveCitation(citation, placeIn(law, null), documents);
  expect(resolution).toMatchObject({ ok: false, reason });
  expect(resolution?.ok === false && resolution.candidates.map(({ eId }) => String(eId))).toEqual(candidates);
});

test('"Luật" inside the decree means the Law, and nothing in a text that declares no such name', () => {
  const decree = [...corpus.documents.values()].find(({ number }) => number === '68/2018/NĐ-CP');
  const [citation] = findCitations('khoản 1 Điều 23 của Luật').citations;
  if (citation === undefined || decree === undefined) throw new Error('Expected a citation and the decree');
  expect(resolveCitation(citation, placeIn(decree, '3'), documents)).toMatchObject({
    ok: true,
    target: { document: law.id, eId: 'art_23__cl_1' },
  });
  expect(resolveCitation(citation, NOWHERE, documents)).toMatchObject({ ok: false, reason: 'unknown-document' });
});

test.for<[string, string]>([
  // A short name that nobody declared means no document, least of all the one the text stands in.
  ['khoản 1 Điều 7 của Luật', 'unknown-document'],
  // A clause of another document is not the clause of the article that happens to be read.
  ['khoản 1 Nghị định số 68/2018/NĐ-CP', 'ambiguous'],
])('"%s" in a circular that declares no short name is %s, not a guess', ([text, reason]) => {
  const circular = [...corpus.documents.values()].find(({ number }) => number === '02/2023/TT-TANDTC');
  const [citation] = findCitations(text).citations;
  if (circular === undefined || citation === undefined) throw new Error('Expected the circular and a citation');
  expect(resolveCitation(citation, placeIn(circular, '3', '1'), documents)).toMatchObject({ ok: false, reason });
});
