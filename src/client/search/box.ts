import type { Ranked } from '../../domain/search/engine.ts';
import { ENTRY_KINDS } from '../../domain/search/entries.ts';
import { markMatches } from '../../domain/search/excerpt.ts';
import type { Slot } from '../../domain/search/slots.ts';
import { make, marked } from './dom.ts';
import { addressAt } from './list.ts';
import { type Sources, sourcesAt } from './sources.ts';

/** What a suggestion shows and where it leads. */
interface Suggestion {
  readonly url: string;
  readonly kind: string;
  readonly label: readonly (Node | string)[];
}

const SHOWN = 7;
const TYPING_PAUSE = 90;
/** A question or guide this near the best is suggested early. */
const HELP = 0.7;

/**
 * The search box as a combobox (WAI-ARIA APG, list autocomplete with manual selection): what is typed is answered below
 * it with places and titles; arrows move, Enter opens the chosen one or searches, Escape closes, then clears.
 */
export class SearchBox {
  private readonly input: HTMLInputElement;
  private readonly list: HTMLUListElement;
  private readonly sources: Sources;
  private options: readonly HTMLLIElement[] = [];
  private chosen = -1;
  private timer = 0;
  private asked = '';

  constructor(form: HTMLFormElement) {
    this.input = form.querySelector('input[type="search"]') as HTMLInputElement;
    this.sources = sourcesAt(form.dataset.base ?? '/');
    this.list = make('ul', { id: `${this.input.id}-goi-y`, className: 'plain suggestions', hidden: true });
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', 'Gợi ý');
    form.append(this.list);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.list.id,
    }))
      this.input.setAttribute(name, value);
    this.input.addEventListener('input', () => this.later());
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.input.addEventListener('blur', () => this.close());
    // A press on an option must not take the focus from the box before the click arrives.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    form.addEventListener('submit', () => this.close());
    // What a citation needs is fetched as soon as the reader is in the box.
    void this.sources.names().catch(() => undefined);
    if (document.activeElement === this.input && this.input.value !== '') this.later();
  }

  private later(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.suggest(this.input.value.trim()), TYPING_PAUSE);
  }

  private async suggest(query: string): Promise<void> {
    this.asked = query;
    if (query === '') return this.close();
    try {
      const { places: named, only, words, within } = (await this.sources.names())(query);
      const places = named.map(({ url, label, kind }): Suggestion => ({ url, kind: ENTRY_KINDS[kind], label: [label] }));
      if (this.asked !== query) return;
      this.show(places.slice(0, SHOWN), query);
      if (only) return;
      for (const asks of [false, true]) {
        const { engine } = await this.sources.engine(asks);
        if (this.asked !== query) return;
        const { ranked, slots } = engine.rank(words, { within });
        const found = withHelp(ranked).map((one) => this.toSuggestion(one, slots));
        const [first] = places;
        this.show([...places.slice(0, 1), ...found.filter(({ url }) => url !== first?.url)].slice(0, SHOWN), query);
      }
    } catch {
      this.close();
    }
  }

  private toSuggestion({ entry }: Ranked, slots: readonly Slot[]): Suggestion {
    const { url, label, title, kind } = entry;
    return { url, kind: ENTRY_KINDS[kind], label: [label === '' ? '' : `${label}. `, ...marked(markMatches(title, slots))] };
  }

  private show(suggestions: readonly Suggestion[], query: string): void {
    if (document.activeElement !== this.input) return;
    this.chosen = -1;
    this.options = suggestions.map(({ url, kind, label }, i) => {
      const option = make(
        'li',
        { id: `${this.list.id}-${i}` },
        make('span', { className: 'suggestion' }, ...label),
        make('span', { className: 'kind' }, kind),
      );
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.url = addressAt(this.sources.base, url);
      option.addEventListener('click', () => location.assign(option.dataset.url ?? ''));
      return option;
    });
    this.list.replaceChildren(...this.options);
    this.list.hidden = this.options.length === 0;
    this.list.dataset.query = query;
    this.input.setAttribute('aria-expanded', String(!this.list.hidden));
    this.input.removeAttribute('aria-activedescendant');
  }

  private close(): void {
    window.clearTimeout(this.timer);
    this.asked = '';
    this.list.hidden = true;
    this.options = [];
    this.chosen = -1;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }

  private key(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (this.options.length === 0) return void (this.input.value !== '' && this.later());
      event.preventDefault();
      this.choose(this.chosen + (key === 'ArrowDown' ? 1 : -1));
    } else if (key === 'Enter') {
      const url = this.options[this.chosen]?.dataset.url;
      if (url === undefined) return;
      event.preventDefault();
      location.assign(url);
    } else if (key === 'Escape') {
      event.preventDefault();
      if (this.list.hidden) this.input.value = '';
      this.close();
    }
  }

  /** Moves through the options; past either end the box itself is chosen again. */
  private choose(i: number): void {
    const count = this.options.length;
    this.chosen = i < -1 ? count - 1 : i >= count ? -1 : i;
    for (const [k, option] of this.options.entries()) option.setAttribute('aria-selected', String(k === this.chosen));
    const option = this.options[this.chosen];
    if (option === undefined) this.input.removeAttribute('aria-activedescendant');
    else {
      this.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }
}

/** The first results, the best question and the best guide right after the first where they answer about as well. */
function withHelp(ranked: readonly Ranked[]): readonly Ranked[] {
  const [first, ...rest] = ranked;
  if (first === undefined) return [];
  const most = Math.max(...ranked.map(({ own }) => own));
  const best = (kind: Ranked['entry']['kind']): readonly Ranked[] =>
    rest
      .filter(({ entry, own }) => entry.kind === kind && own >= HELP * most)
      .toSorted((a, b) => b.own - a.own)
      .slice(0, 1);
  return [...new Set([first, ...best('hoi-dap'), ...best('huong-dan'), ...rest])];
}
