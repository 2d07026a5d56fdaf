import type { Corpus, Guide, Plan } from '../../domain/corpus/index.ts';
import { type Article, anchorOf, type Provision } from '../../domain/documents/index.ts';
import { putIntoWords } from '../../domain/marks/index.ts';
import { ENTRY_KINDS, ENTRY_READERS, type Entry } from '../../domain/search/index.ts';
import {
  AMOUNTS,
  articleUrl,
  calendarUrl,
  changeUrl,
  DEADLINES,
  formUrl,
  guideUrl,
  planUrl,
  questionUrl,
  taskAnchor,
  taskKindUrl,
  termUrl,
} from '../urls.ts';
import { searchEntries } from './entries.ts';

/** A part of a page that can be opened by itself: a clause, a step, a task. Only the first part may be without an anchor. */
interface Part {
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
}

/** What the full-text engine is given for every entry: a small page with what a reader may look for and nothing else. */
export interface FullTextPage {
  readonly url: string;
  readonly content: string;
}

/** The pages of a corpus in the order of its entries; lists of other pages (`trang`) have no text of their own. */
export function fullTextPages(corpus: Corpus): readonly FullTextPage[] {
  const parts = partsByUrl(corpus);
  return searchEntries(corpus).map((entry, i) => ({ url: entry.url, content: toHtml(entry, i, parts.get(entry.url) ?? []) }));
}

function partsByUrl(corpus: Corpus): ReadonlyMap<string, readonly Part[]> {
  const words = (text: string): string => putIntoWords(text, corpus).replace(/[*_`#>|[\]]/g, ' ');
  const whole = (text: string): readonly Part[] => [{ anchor: '', title: '', text: words(text) }];
  return new Map<string, readonly Part[]>([
    ...[...corpus.documents.values()].flatMap(({ id, articles }) =>
      articles.map((article): [string, readonly Part[]] => [articleUrl(id, article.num), articleParts(article, words)]),
    ),
    ...corpus.guides.map((guide): [string, readonly Part[]] => [guideUrl(guide.id), guideParts(guide, words)]),
    ...corpus.questions.map(({ id, answer }): [string, readonly Part[]] => [questionUrl(id), whole(answer)]),
    ...corpus.plans.map((plan): [string, readonly Part[]] => [planUrl(plan.id), planParts(plan, words)]),
    ...corpus.forms.map(({ id, filledBy, sentTo, requires, note }): [string, readonly Part[]] => [
      formUrl(id),
      whole([filledBy, sentTo, ...requires.map(({ what }) => what), note].join('. ')),
    ]),
    ...corpus.terms.map(({ id, meaning }): [string, readonly Part[]] => [termUrl(id), whole(meaning)]),
    ...corpus.deadlines.map(({ id, actor, startsOn, note }): [string, readonly Part[]] => [
      `${DEADLINES}#${id}`,
      whole([actor, startsOn, note].join('. ')),
    ]),
    ...corpus.amounts.map(({ id, input, note }): [string, readonly Part[]] => [`${AMOUNTS}#${id}`, whole(`${input}. ${note}`)]),
    ...corpus.taskKinds.map(({ id, what }): [string, readonly Part[]] => [taskKindUrl(id), whole(what)]),
    ...corpus.dutyBodies.map(({ id, duties, note }): [string, readonly Part[]] => [
      calendarUrl(id),
      whole([...duties.map(({ role }) => role), note].join('. ')),
    ]),
    ...corpus.changes.map(({ id, says }): [string, readonly Part[]] => [changeUrl(id), whole(says)]),
  ]);
}

/** Where the explanation of an article stands on its page. */
const EXPLANATION = 'giai-thich';

function articleParts(article: Article, words: (text: string) => string): readonly Part[] {
  const own = (unit: Provision): string => [unit.intro, unit.wrapUp].filter(Boolean).join(' ');
  const parts = (unit: Provision, above: string): readonly Part[] =>
    unit.children.flatMap((child) => {
      const title = child.level === 'clause' ? `Khoản ${child.num}` : `Điểm ${child.num}${above}`;
      return [{ anchor: anchorOf(child.eId), title, text: own(child) }, ...parts(child, ` khoản ${child.num}`)];
    });
  return [
    { anchor: '', title: '', text: own(article) },
    ...parts(article, ''),
    { anchor: EXPLANATION, title: 'Giải thích', text: words(article.explanation) },
  ];
}

const guideParts = ({ intro, steps, checklist }: Guide, words: (text: string) => string): readonly Part[] => [
  { anchor: '', title: '', text: words([intro, ...checklist.map(({ item }) => item)].join(' ')) },
  ...steps.map(({ id, title, text, mistakes }) => ({
    anchor: id,
    title,
    text: words([title, text, ...mistakes.flatMap(({ what, consequence }) => [what, consequence])].join('. ')),
  })),
];

const planParts = (plan: Plan, words: (text: string) => string): readonly Part[] => [
  { anchor: '', title: '', text: words(planIntro(plan)) },
  ...plan.tasks.map(({ num, title, text, lead, time }) => ({
    anchor: taskAnchor(num),
    title: `${num} ${title}`,
    text: words([title, text, ...lead, time.words].join('. ')),
  })),
];

const planIntro = ({ title, place, legalBasis, parents, aims, duties }: Plan): string =>
  [
    title,
    place.name,
    place.within,
    ...legalBasis,
    ...parents.map((parent) => `${parent.number} ${parent.title}`),
    ...aims,
    ...duties.flatMap(({ body, does }) => [body, ...does]),
  ].join('. ');

/** A page as the engine reads it: filters and order as attributes, every part with its anchor. */
function toHtml({ kind, title, label, document, subject, reader }: Entry, order: number, parts: readonly Part[]): string {
  const filters = {
    Loại: ENTRY_KINDS[kind],
    'Văn bản': document,
    'Chủ đề': subject,
    'Dành cho': reader === null ? '' : ENTRY_READERS[reader],
  };
  const attributes = Object.entries(filters)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<i data-pagefind-filter="${toText(name)}[data-value]" data-value="${toText(value)}"></i>`)
    .join('');
  const body = parts
    .filter(({ text }) => text.trim() !== '')
    .map(({ anchor, title, text }) =>
      anchor === '' ? `<p>${toText(text)}</p>` : `<p id="${anchor}" data-pagefind-title="${toText(title)}">${toText(text)}</p>`,
    )
    .join('');
  return `<html lang="vi"><body><main data-pagefind-body><i data-pagefind-sort="thu-tu[data-value]" data-value="${String(order).padStart(6, '0')}"></i>${attributes}<h1>${toText(title)}</h1><p>${toText(label)}</p>${body}</main></body></html>`;
}

const toText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
