import { findCitations } from '../src/domain/citations/index.ts';
import { printArticle } from '../src/domain/documents/index.ts';
import { readCorpus } from '../src/files/index.ts';

const MEGABYTES = [2.5, 5, 10];

/** Prints how many megabytes of legal text a second the recogniser reads, for growing texts: the real corpus repeated. */
export function measureCitations(): void {
  const corpus = [...readCorpus('content').corpus.documents.values()].flatMap(({ articles }) => articles.map(printArticle)).join('\n');
  const bytesPerCharacter = Buffer.byteLength(corpus) / corpus.length;
  const row = (megabytes: number): string => {
    const text = corpus.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(corpus))).slice(0, (megabytes * 1e6) / bytesPerCharacter);
    const start = performance.now();
    const count = findCitations(text).citations.length;
    const seconds = (performance.now() - start) / 1000;
    return `${megabytes} MB ${(megabytes / seconds).toFixed(1)} MB/giây (${count} viện dẫn)`;
  };
  row(1);
  console.log(`Đọc viện dẫn: ${MEGABYTES.map(row).join('; ')}`);
}
