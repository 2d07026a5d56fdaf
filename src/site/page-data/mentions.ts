import type { ProvisionRef } from '../../domain/documents/index.ts';
import { type Graph, type Mention, refKey } from '../../domain/graph/index.ts';
import { articleKey } from '../rule-index.ts';
import { guideUrl, href, questionUrl, taskKindUrl, taskUrl } from '../urls.ts';
import type { ReferenceGroup } from './references.ts';

const built = new WeakMap<Graph, ReadonlyMap<string, readonly Mention[]>>();

/** Guides, questions, tasks and plans that speak of an article, each part once; the groups a reader chooses from. */
export function mentionsOf(graph: Graph, article: ProvisionRef): readonly ReferenceGroup[] {
  const index = built.get(graph) ?? Map.groupBy(graph.mentions, ({ to }) => articleKey(to));
  built.set(graph, index);
  const mentions = index.get(refKey(article)) ?? [];
  return GROUPS.map(({ title, kind }) => ({
    title,
    items: [...new Map(mentions.filter((mention) => mention.kind === kind).map((mention) => [mentionUrl(mention), mention.title]))].map(
      ([url, label]) => ({ label, href: href(url) }),
    ),
  })).filter(({ items }) => items.length > 0);
}

const GROUPS: readonly { readonly title: string; readonly kind: Mention['kind'] }[] = [
  { title: 'Hướng dẫn', kind: 'guide' },
  { title: 'Hỏi đáp', kind: 'question' },
  { title: 'Nhiệm vụ', kind: 'task' },
  { title: 'Kế hoạch', kind: 'plan' },
];

/** Page of a mention, down to its step or task. */
export function mentionUrl({ kind, id, part }: Mention): string {
  switch (kind) {
    case 'guide':
      return `${guideUrl(id)}#${part}`;
    case 'question':
      return questionUrl(id);
    case 'plan':
      return taskUrl(id, part);
    case 'task':
      return taskKindUrl(id);
  }
}
