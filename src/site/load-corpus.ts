import { formatIssue } from '../domain/checks/index.ts';
import type { Corpus } from '../domain/corpus/index.ts';
import { buildGraph, type Graph } from '../domain/graph/index.ts';
import { readCorpus } from '../files/index.ts';

/** The folder that is built; another one is named for generated corpora (bench) and broken ones (tests). */
export const contentRoot = (): string => process.env.CONTENT_DIR ?? 'content';

let loaded: { readonly corpus: Corpus; readonly graph: Graph } | undefined;

/** The corpus of this build with its graph, read once; in development read again for each page, so that an edit shows. */
export function loadAll(): { readonly corpus: Corpus; readonly graph: Graph } {
  if (loaded && !import.meta.env?.DEV) return loaded;
  const { corpus, issues } = readCorpus(contentRoot());
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`Nội dung có ${errors.length} lỗi.\n\n${errors.map(formatIssue).join('\n\n')}`);
  loaded = { corpus, graph: buildGraph(corpus) };
  return loaded;
}

export const loadCorpus = (): Corpus => loadAll().corpus;
