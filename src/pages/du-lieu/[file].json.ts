import type { APIRoute, GetStaticPaths } from 'astro';
import { documentToJson } from '../../exports/index.ts';
import { dataFiles, dataIndex } from '../../site/data-files.ts';
import { loadAll } from '../../site/load-corpus.ts';
import { articleCitations } from '../../site/page-data/open-data.ts';
import { articleUrl } from '../../site/urls.ts';

export const getStaticPaths = (() => {
  const { corpus, graph } = loadAll();
  const documents = [...corpus.documents.values()].map((document) => ({
    name: document.id as string,
    data: () =>
      documentToJson(
        document,
        ({ num }) => articleUrl(document.id, num),
        (article) => articleCitations(graph, document, article),
      ) as object,
  }));
  const files = dataFiles(corpus, graph).map(({ name, title, rows }) => ({ name, data: () => ({ title, rows }) }));
  return [...documents, ...files, { name: 'tat-ca', data: () => dataIndex(corpus, graph) }].map(({ name, data }) => ({
    params: { file: name },
    props: { data },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: () => object }> = ({ props: { data } }) => Response.json(data());
