import { citableDocuments, formatUnit, NOWHERE, type Resolution } from '../citations/index.ts';
import type { Corpus } from '../corpus/index.ts';
import { type DocumentId, isDivision } from '../documents/index.ts';
import { brokenCitations, buildGraph, type CitingText, type Graph, type ReadText, readText, wordsOf } from '../graph/index.ts';
import { basisOf, textOf } from './basis.ts';
import { checkJourneys } from './journeys.ts';
import { amountsIn, states } from './numbers.ts';
import { checkRules } from './rules.ts';
import type { ContentIssue } from './types.ts';

/** Faults that show only when the whole corpus is there: citations that lead nowhere, guidance that contradicts the law it cites, references in data. */
export function checkCorpus(corpus: Corpus): readonly ContentIssue[] {
  const graph = buildGraph(corpus);
  return [
    ...checkCitations(graph, corpus),
    ...checkGuidance(graph, corpus),
    ...checkCodification(corpus),
    ...checkTerms(corpus),
    ...checkRules(corpus),
    ...checkJourneys(corpus),
  ];
}

/** A citation of a document held here must lead to a place in it. */
function checkCitations(graph: Graph, corpus: Corpus): readonly ContentIssue[] {
  return brokenCitations(graph, corpus).map(({ source, resolution }) => ({
    code: 'unresolved-citation',
    severity: 'error',
    file: source.file,
    line: source.line + source.text.slice(0, resolution.citation.start).split('\n').length - 1,
    field: null,
    value: wordsOf(source.text, resolution.citation),
    message: resolution.reason === 'ambiguous' ? 'viện dẫn chưa rõ chỗ' : `viện dẫn tới chỗ không có trong văn bản ${resolution.named.doc}`,
    hint:
      resolution.candidates.length > 0
        ? `Ghi đủ đơn vị; có thể là ${resolution.candidates.map(formatUnit).join(' hoặc ')}.`
        : 'Ghi đủ điểm, khoản, điều và văn bản.',
  }));
}

/** A sentence of guidance that cites a provision may state only amounts that stand in it. */
function checkGuidance(graph: Graph, corpus: Corpus): readonly ContentIssue[] {
  const documents = citableDocuments(corpus.documents.values());
  const notes = notesOf(corpus).map((source) => readText(source, documents));
  return [...graph.texts.filter(({ source }) => source.kind !== 'provision'), ...notes].flatMap((text) => checkSentences(text, corpus));
}

/** What data files say in prose: notes of rules and forms, changes, the doubt about reimbursement. */
function notesOf(corpus: Corpus): readonly CitingText[] {
  const note = (file: string, text: string): CitingText => ({
    kind: 'explanation',
    from: { document: '' as DocumentId, eId: null },
    place: NOWHERE,
    text,
    file,
    line: 1,
  });
  return [
    ...[...corpus.deadlines, ...corpus.amounts, ...corpus.forms].map(({ file, note: text }) => note(file, text)),
    ...[...corpus.parameters.values()].map(({ file, note: text }) => note(file, text)),
    ...corpus.changes.map(({ file, says }) => note(file, says)),
    ...(corpus.reimbursement === undefined ? [] : [note(corpus.reimbursement.file, corpus.reimbursement.doubt)]),
  ].filter(({ text }) => text !== '');
}

function checkSentences({ source, resolutions }: ReadText, corpus: Corpus): readonly ContentIssue[] {
  return sentencesOf(source.text).flatMap(({ text, start }) => {
    const cited = resolutions.filter(
      (resolution): resolution is Resolution & { ok: true } =>
        resolution.ok &&
        resolution.target.eId !== null &&
        !isDivision(resolution.target.eId) &&
        resolution.citation.start >= start &&
        resolution.citation.end <= start + text.length,
    );
    if (
      cited.length === 0 ||
      resolutions.some(
        (resolution) => !resolution.ok && resolution.citation.start >= start && resolution.citation.end <= start + text.length,
      )
    )
      return [];
    const law = cited.map(({ target }) => textOf(target, corpus)).join('\n');
    return amountsIn(text)
      .filter((amount) => !states(law, amount))
      .map(({ value, unit }) => ({
        code: 'number-not-in-law',
        severity: 'error' as const,
        file: source.file,
        line: source.line + source.text.slice(0, start).split('\n').length - 1,
        field: null,
        value: `${value} ${unit}`,
        message: `câu viện dẫn ${cited.map(({ target }) => formatUnit(target)).join(', ')} nhưng nội dung ở đó không nêu "${value} ${unit}"`,
        hint: 'Sửa con số, sửa viện dẫn, hoặc tách số giả định sang câu không viện dẫn.',
      }));
  });
}

/** Sentences with their offsets: cut after a full stop before a capital or a line of its own, not inside "68/2018" or "50.000". */
export function sentencesOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  const sentences: { text: string; start: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?;](?=\s+[\p{Lu}“"\u200b])/gu)) {
    sentences.push({ text: text.slice(start, match.index + 1), start });
    start = match.index + 1;
  }
  return [...sentences, { text: text.slice(start), start }];
}

function checkCodification({ codifications, documents }: Corpus): readonly ContentIssue[] {
  return codifications.flatMap(({ law, details }) => {
    const named = [...details].flatMap(([article, list]) => [{ document: law, article }, ...list]);
    return named
      .filter(({ document, article }) => documents.has(document) && documents.get(document)?.articles.every(({ num }) => num !== article))
      .map(({ document, article }) => ({
        code: 'codification-article',
        severity: 'error' as const,
        file: `content/phap-dien/${law}.yaml`,
        line: null,
        field: 'articles',
        value: `${document} Điều ${article}`,
        message: 'điều được xếp không có trong văn bản',
        hint: 'Sửa số điều trong bảng pháp điển.',
      }));
  });
}

/** A term's basis must be one citation that resolves, and its meaning may state only amounts that stand there. */
function checkTerms(corpus: Corpus): readonly ContentIssue[] {
  return corpus.terms.flatMap((term) => {
    const astray = term.notIn.find((place) => basisOf(place, corpus) === undefined);
    const target = basisOf(astray ?? term.basis, corpus);
    const fault = { severity: 'error' as const, file: term.file };
    if (target === undefined)
      return [
        {
          ...fault,
          code: 'basis',
          line: term.lines.basis,
          field: astray === undefined ? 'basis' : 'notIn',
          value: astray ?? term.basis,
          message: 'căn cứ không dẫn tới một chỗ trong văn bản',
          hint: 'Ghi một viện dẫn đủ đơn vị và số hiệu văn bản.',
        },
      ];
    const law = textOf(target, corpus);
    return amountsIn(term.meaning)
      .filter((amount) => !states(law, amount))
      .map(({ value, unit }) => ({
        ...fault,
        code: 'number-not-in-law',
        line: term.lines.meaning,
        field: 'meaning',
        value: `${value} ${unit}`,
        message: `${term.basis} không nêu "${value} ${unit}"`,
        hint: 'Sửa con số hoặc căn cứ.',
      }));
  });
}
