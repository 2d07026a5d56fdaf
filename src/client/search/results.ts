import type { Ranked } from '../../domain/search/engine.ts';
import { ENTRY_KINDS } from '../../domain/search/entries.ts';
import type { NamedPlace } from '../../domain/search/named.ts';
import { provisionText } from '../provision-text.ts';
import { make } from './dom.ts';
import { choiceIn, facetFields, narrow, todayHere } from './facets.ts';
import { bodiesFor } from './full-text.ts';
import { addressAt, nearestItems, resultItem, type View } from './list.ts';
import { type Sources, sourcesAt } from './sources.ts';

/** Results this far behind the first are no answers. */
const CUT = 0.3;
const MOST = 80;
const SHOWN = 10;
/** So many candidates of a citation without a document stand before other results. */
const CANDIDATES = 5;
/** A question or term that answers as well as this stands above the list; with its words where it is so much better than the next. */
const QUICK = 0.8;
const CLEAR = 1.2;
const QUESTIONS = 3;
/** Where one of the first results answers as well as this, the full text is not asked unless the reader wants it. */
const SURE = 1.25;
const NEAR = 6;

/** The results of /tra-cuu/: what the query names, short answers, then a list that can be narrowed and put into order. */
class SearchResults extends HTMLElement {
  private readonly sources: Sources = sourcesAt(this.dataset.base ?? '/');
  private query = '';
  /** Addresses that stand before the results: they are not shown twice. */
  private named: ReadonlySet<string> = new Set();
  private shown = SHOWN;

  connectedCallback(): void {
    // A link inside the page also moves the history: only another query is searched again.
    addEventListener('popstate', () => this.queryInAddress() !== this.query && this.start());
    document.querySelector('form[role="search"]')?.addEventListener('submit', (event) => {
      const value = new FormData(event.target as HTMLFormElement).get('q');
      event.preventDefault();
      this.go(new URLSearchParams({ q: String(value ?? '') }));
    });
    this.start();
  }

  private queryInAddress(): string {
    return new URLSearchParams(location.search).get('q')?.trim() ?? '';
  }

  private go(parameters: URLSearchParams): void {
    history.pushState(null, '', `?${parameters}`);
    this.start();
  }

  private start(): void {
    const query = this.queryInAddress();
    const input = document.querySelector<HTMLInputElement>('input[name="q"]');
    if (input) input.value = query;
    this.shown = SHOWN;
    this.query = query;
    if (query === '') this.clear('');
    else void this.search(query);
  }

  private async search(query: string): Promise<void> {
    this.clear('Đang tìm…');
    // Words need a second file, asked for at once; a number may be a citation, which needs none.
    if (!/\d/.test(query)) void this.sources.engine(false).catch(() => undefined);
    try {
      const { places, only, reading, words, within } = (await this.sources.names())(query);
      if (this.query !== query) return;
      const named = await Promise.all(places.slice(0, CANDIDATES).map((place, i) => this.namedItem(place, i === 0)));
      if (this.query !== query) return;
      if (only) return this.showNamed(named, reading.missing);
      // Titles answer at once; how people ask for things follows, and the full text where neither is sure.
      const titles = (await this.sources.engine(false)).engine.rank(words, { within });
      if (this.query !== query) return;
      // Forms of several series bear one number: each of them may be meant.
      const before = reading.form === null ? 1 : CANDIDATES;
      const view: View = { named: named.slice(0, before), ...titles, loaded: null };
      this.named = new Set(places.slice(0, before).map(({ url }) => url));
      this.show(view);
      const loaded = await this.sources.engine(true);
      const asked = loaded.engine.rank(words, { within });
      if (this.query !== query) return;
      const whole = async (): Promise<View> => {
        const bodies = await bodiesFor(asked.slots, loaded, this.sources.base);
        return { ...view, ...loaded.engine.rank(words, { within, bodies }), loaded };
      };
      const sure = asked.ranked.slice(0, NEAR).some(({ own }) => own >= SURE);
      const final = sure ? { ...view, ...asked, loaded } : await whole().catch(() => ({ ...view, ...asked, loaded }));
      if (this.query !== query) return;
      this.show(final);
      void this.showAnswer(final.ranked);
      this.tell(final);
      this.offerFullText(sure, async () => {
        const view = await whole();
        if (this.query !== query) return;
        this.show(view);
        this.tell(view);
      });
    } catch {
      this.clear('Không mở được bộ tìm kiếm. Bạn hãy dùng danh sách bên dưới.');
    }
  }

  /** A button for the full text, where the answer was sure without it. */
  private offerFullText(offered: boolean, look: () => Promise<void>): void {
    const button = this.querySelector<HTMLButtonElement>('.whole-text');
    if (button === null) return;
    button.hidden = !offered;
    button.onclick = () => {
      button.hidden = true;
      this.say('Đang tìm trong toàn văn…');
      void look().catch(() => this.say('Không mở được phần tìm trong toàn văn.'));
    };
  }

  private showNamed(items: readonly HTMLLIElement[], missing: string | null): void {
    this.list.replaceChildren(...items);
    this.removeAttribute('aria-busy');
    if (missing !== null) this.showNothing(`Không có ${missing} trong các văn bản của cẩm nang.`);
    else this.say(items.length === 1 ? `Đây là nơi “${this.query}” dẫn tới.` : `“${this.query}” có thể là ${items.length} nơi.`);
  }

  private tell({ named, ranked }: View): void {
    const count = this.results(ranked).length + named.length;
    if (count === 0) this.showNothing(`Không có kết quả cho “${this.query}”.`);
    else this.say(`${count} kết quả cho “${this.query}”`);
    this.removeAttribute('aria-busy');
  }

  /** Near enough to the best to be an answer, and not named above the results already. */
  private near(ranked: readonly Ranked[]): readonly Ranked[] {
    const top = ranked[0]?.score ?? 0;
    return ranked.filter(({ score, entry }) => score >= top * CUT && !this.named.has(entry.url)).slice(0, MOST);
  }

  /** What is shown of a ranking: narrowed by the choice in the address, in the order asked for. */
  private results(ranked: readonly Ranked[]): readonly Ranked[] {
    const parameters = new URLSearchParams(location.search);
    const chosen = narrow(this.near(ranked), choiceIn(parameters), todayHere());
    if (parameters.get('thu-tu') !== 'dieu') return chosen;
    return chosen.toSorted((a, b) => a.place - b.place);
  }

  private show(view: View): void {
    const results = this.results(view.ranked);
    this.list.replaceChildren(...view.named, ...results.slice(0, this.shown).map((result) => resultItem(result, view, this.sources.base)));
    const more = this.querySelector<HTMLButtonElement>('.more-results');
    if (more) {
      more.hidden = results.length <= this.shown;
      more.onclick = () => {
        const first = this.shown + view.named.length;
        this.shown += SHOWN;
        this.show(view);
        this.list.querySelectorAll<HTMLAnchorElement>('h2 a')[first]?.focus();
      };
    }
    this.showTools(view);
  }

  private showTools(view: View): void {
    const tools = this.querySelector<HTMLElement>('.search-tools');
    if (tools === null) return;
    const parameters = new URLSearchParams(location.search);
    const choose = (name: string, value: string): void => {
      value === '' ? parameters.delete(name) : parameters.set(name, value);
      history.replaceState(null, '', `?${parameters}`);
      this.show(view);
      tools.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.focus();
      this.tell(view);
    };
    const near = this.near(view.ranked);
    const sort = make(
      'select',
      { name: 'thu-tu' },
      make('option', { value: '' }, 'Liên quan nhất trước'),
      make('option', { value: 'dieu' }, 'Theo thứ tự văn bản, điều'),
    );
    sort.value = parameters.get('thu-tu') ?? '';
    sort.addEventListener('change', () => choose('thu-tu', sort.value));
    tools.replaceChildren(
      ...facetFields(near, choiceIn(parameters), todayHere(), choose),
      make('label', {}, make('span', {}, 'Xếp theo'), sort),
    );
    tools.hidden = near.length === 0;
  }

  /** The provision or form itself, with its words where it is the likeliest meaning. */
  private async namedItem({ url, label }: NamedPlace, withText: boolean): Promise<HTMLLIElement> {
    const link = make('a', { href: this.href(url) }, label);
    const text = withText ? await provisionText(new URL(link.href)).catch(() => null) : null;
    return make('li', { className: 'named' }, make('h2', {}, link), ...(text?.slice(1) ?? []));
  }

  /** The question or term that is clearly meant, with its words; the nearest ones by name where several may be. */
  private async showAnswer(ranked: readonly Ranked[]): Promise<void> {
    const box = this.querySelector<HTMLElement>('.quick-answer');
    const [best, ...others] = ranked
      .filter(({ entry, own }) => own >= QUICK && (entry.kind === 'hoi-dap' || entry.kind === 'thuat-ngu'))
      .toSorted((a, b) => b.own - a.own);
    if (box === null || best === undefined) return;
    const clear = best.own >= CLEAR * (others[0]?.own ?? 0);
    const shown = clear ? [best] : [best, ...others].slice(0, QUESTIONS);
    const links = shown.map(({ entry }) => make('a', { href: this.href(entry.url) }, entry.title));
    const text = clear && links[0] ? await provisionText(new URL(links[0].href)).catch(() => null) : null;
    box.replaceChildren(
      make('p', { className: 'eyebrow' }, clear ? ENTRY_KINDS[best.entry.kind] : 'Câu hỏi gần với điều bạn tìm'),
      ...links.map((link) => make('p', { className: 'question' }, link)),
      ...(text?.slice(1) ?? []),
    );
    box.hidden = false;
  }

  private showNothing(message: string): void {
    this.say(`${message} Thử bớt từ, dùng chữ khác, hoặc gõ số điều như “điều 6”.`);
    this.querySelector('.nothing-found')?.removeAttribute('hidden');
    const { query } = this;
    void this.sources.engine(true).then(({ entries }) => {
      const list = this.querySelector('.nearest');
      if (this.query !== query || list === null) return;
      list.replaceChildren(...nearestItems(query, entries, this.sources.base));
    });
  }

  private clear(message: string): void {
    this.list.replaceChildren();
    for (const name of ['.quick-answer', '.search-tools', '.nothing-found', '.more-results', '.whole-text']) {
      const part = this.querySelector<HTMLElement>(name);
      if (part) part.hidden = true;
    }
    if (message === 'Đang tìm…') this.setAttribute('aria-busy', 'true');
    else this.removeAttribute('aria-busy');
    this.say(message);
  }

  private get list(): HTMLOListElement {
    return this.querySelector('ol') as HTMLOListElement;
  }
  private href = (url: string): string => addressAt(this.sources.base, url);

  private say(message: string): void {
    const status = this.querySelector('.search-status');
    if (status) status.textContent = message;
  }
}

customElements.define('search-results', SearchResults);
