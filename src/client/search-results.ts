import { type CitableDocuments, citableDocuments, formatCitation } from '../domain/citations/index.ts';
import { anchorOf, fromEId, type LegalDocument, type ProvisionRef } from '../domain/documents/index.ts';
import { fromSearchMap, prepareWords, rankPages, readQuery, type SearchMap } from '../domain/search/index.ts';
import { anchorLetter } from '../domain/text/index.ts';
import { provisionText } from './provision-text.ts';

interface PagefindHit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindPage>;
}
interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}
interface Pagefind {
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindHit[] }>;
}

const SHOWN = 20;
/** With fewer pages that hold all words, pages that hold some of them are added. */
const FEW = 5;
const OTHERS = 4;

/** The results under the search box of /tra-cuu/: what the query names on top, then the pages that hold its words. */
class SearchResults extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    const input = document.querySelector<HTMLInputElement>('input[name="q"]');
    if (input) input.value = query;
    if (query !== '') void this.search(query);
  }

  private async search(query: string): Promise<void> {
    this.say('Đang tìm…');
    try {
      const map: SearchMap = await (await fetch(this.dataset.map ?? '')).json();
      const { named, only, missing } = await this.showNamed(query, map);
      // Where the query is a citation and nothing else, its letters and numbers are no words to look for.
      const found = only ? [] : await this.pages(query, map);
      const nothing =
        missing === null
          ? `Không có kết quả cho “${query}”. Thử bớt từ, hoặc gõ số điều như “điều 6”.`
          : `Không có ${missing} trong các văn bản của cẩm nang.`;
      this.say(found.length > 0 ? `${found.length} kết quả cho “${query}”` : named ? `Đây là nơi “${query}” dẫn tới.` : nothing);
      this.querySelector('.results')?.replaceChildren(...found.map((page) => toItem(page)));
    } catch {
      this.say('Không mở được bộ tìm kiếm. Bạn hãy dùng danh sách văn bản bên dưới.');
    }
  }

  /** The provision or form that the query names, with its words, and what else it may mean; whether there is any, whether the query is nothing else, and what it names in vain. */
  private async showNamed(
    query: string,
    map: SearchMap,
  ): Promise<{ readonly named: boolean; readonly only: boolean; readonly missing: string | null }> {
    const documents = fromSearchMap(map);
    const byId = new Map(documents.map((document) => [document.id, document]));
    const citable: CitableDocuments = citableDocuments(documents);
    const { places, form, otherWords, missing } = readQuery(query, citable);
    const base = this.dataset.base ?? '/';
    const links =
      form === null
        ? places.map((place) => placeLink(place, byId, base))
        : map.forms
            .filter(([, code, series]) => code.includes(form.number) && (form.series === null || form.series === series))
            .map(([id, code, , name]) => linkTo(`${base}bieu-mau/${id}/`, `${code} – ${name}`));
    const [first, ...others] = links;
    const box = this.querySelector<HTMLElement>('.named');
    const only = !otherWords && (places.length > 0 || missing !== null);
    if (first === undefined || box === null) return { named: false, only, missing };
    const words = form === null ? await provisionText(new URL(first.href)).catch(() => null) : null;
    const list = Object.assign(document.createElement('ul'), { className: 'plain places' });
    for (const link of others.slice(0, OTHERS)) {
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    const title = document.createElement('h2');
    title.append(first);
    box.replaceChildren(title, ...(words?.slice(1) ?? []), ...(others.length > 0 ? [list] : []));
    box.hidden = false;
    return { named: true, only, missing };
  }

  /** Pages that hold all words; where they are few, also those that hold some, the more the better. */
  private async pages(query: string, map: SearchMap): Promise<readonly PagefindPage[]> {
    const engine: Pagefind = await import(/* @vite-ignore */ new URL(this.dataset.engine ?? '', location.href).href);
    const { strong } = prepareWords(query, map);
    const hits = [...(await engine.search(strong.join(' '))).results];
    if (hits.length < FEW && strong.length > 1) {
      const scores = new Map<string, { hit: PagefindHit; score: number }>();
      for (const word of strong)
        for (const hit of (await engine.search(word)).results.slice(0, 60))
          scores.set(hit.id, { hit, score: (scores.get(hit.id)?.score ?? 0) + 1 + hit.score / 100 });
      const known = new Set(hits.map(({ id }) => id));
      hits.push(
        ...[...scores.values()]
          .filter(({ hit }) => !known.has(hit.id))
          .sort((a, b) => b.score - a.score)
          .map(({ hit }) => hit),
      );
    }
    const pages = await Promise.all(hits.slice(0, SHOWN).map((hit) => hit.data()));
    // The title of an article's page begins with its number and document; its name is what the words are held against.
    const titled = pages.map((page) => ({ ...page, title: (page.meta.title ?? '').replace(/^Điều \S+ .*?(?:TNBTCNN|\/\S+) /, '') }));
    return rankPages(strong, titled);
  }

  private say(message: string): void {
    const status = this.querySelector('.search-status');
    if (status) status.textContent = message;
  }
}

const linkTo = (href: string, textContent: string): HTMLAnchorElement => Object.assign(document.createElement('a'), { href, textContent });

function placeLink(place: ProvisionRef, documents: ReadonlyMap<LegalDocument['id'], LegalDocument>, base: string): HTMLAnchorElement {
  const document = documents.get(place.document);
  const name = formatCitation(place, documents, 'short');
  if (place.eId === null || document === undefined) return linkTo(`${base}${place.document}/`, name);
  const { article } = fromEId(place.eId);
  const anchor = anchorOf(place.eId);
  const heading = document.articles.find(({ num }) => num === article)?.heading ?? '';
  return linkTo(
    `${base}${place.document}/dieu-${anchorLetter(article)}/${anchor && `#${anchor}`}`,
    `${name.charAt(0).toUpperCase()}${name.slice(1)}. ${heading}`,
  );
}

function toItem({ url, excerpt, meta }: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  const text = document.createElement('p');
  // Pagefind escapes the excerpt; only its <mark> is markup.
  text.innerHTML = excerpt;
  item.append(linkTo(url, meta.title ?? url), text);
  return item;
}

customElements.define('search-results', SearchResults);
