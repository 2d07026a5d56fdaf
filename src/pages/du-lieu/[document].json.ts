import type { APIRoute, GetStaticPaths } from 'astro';
import type { LegalDocument } from '../../domain/documents/index.ts';
import { documentToJson } from '../../exports/index.ts';
import { loadAll, loadCorpus } from '../../site/load-corpus.ts';
import { articleCitations } from '../../site/page-data/open-data.ts';
import { articleUrl } from '../../site/urls.ts';

export const getStaticPaths = (() =>
  [...loadCorpus().documents.values()].map((document) => ({
    params: { document: document.id },
    props: { document },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: LegalDocument }> = ({ props: { document } }) =>
  Response.json(
    documentToJson(
      document,
      ({ num }) => articleUrl(document.id, num),
      (article) => articleCitations(loadAll().graph, document, article),
    ),
  );
