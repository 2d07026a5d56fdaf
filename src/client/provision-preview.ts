import { placeBeside } from './place-beside.ts';

const OPEN_AFTER = 300;
const CLOSE_AFTER = 250;
const LONGEST = 700;

/**
 * Shows the cited provision, or the meaning of a term, beside the link that is pointed at, focused or tapped. It stays
 * while the pointer is on it, Escape closes it, it never takes the focus (WCAG 1.4.13); the link itself is untouched.
 */
class ProvisionPreview extends HTMLElement {
  private anchor: HTMLAnchorElement | null = null;
  private timer = 0;
  private readonly pages = new Map<string, Promise<Document>>();

  connectedCallback(): void {
    this.id = 'xem-truoc';
    this.popover = 'manual';
    this.setAttribute('role', 'tooltip');
    document.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && this.pointed(event.target));
    document.addEventListener('focusin', (event) => this.focused(event.target));
    document.addEventListener('focusout', () => this.later(null, CLOSE_AFTER));
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.close());
    document.addEventListener('click', (event) => this.tapped(event));
    addEventListener('scroll', () => this.close(), { passive: true });
  }

  private pointed(target: EventTarget | null): void {
    if (target instanceof Element && this.contains(target)) return void window.clearTimeout(this.timer);
    const link = linkOf(target);
    if (link === null) this.later(null, CLOSE_AFTER);
    else if (link !== this.anchor) this.later(link, OPEN_AFTER);
    else window.clearTimeout(this.timer);
  }

  private focused(target: EventTarget | null): void {
    const link = linkOf(target);
    if (link?.matches(':focus-visible')) this.later(link, OPEN_AFTER);
  }

  /** On a touch screen the first tap shows, the second follows the link. */
  private tapped(event: MouseEvent): void {
    const link = linkOf(event.target);
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (link !== null && touch && link !== this.anchor) {
      event.preventDefault();
      this.later(link, 0);
    } else this.close();
  }

  private later(link: HTMLAnchorElement | null, wait: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => (link === null ? this.close() : void this.open(link)), wait);
  }

  private async open(link: HTMLAnchorElement): Promise<void> {
    const content = await this.read(link);
    if (content === null) return;
    this.close();
    this.replaceChildren(...content);
    this.anchor = link;
    link.setAttribute('aria-describedby', this.id);
    this.showPopover();
    placeBeside(this, link);
  }

  private close(): void {
    window.clearTimeout(this.timer);
    this.anchor?.removeAttribute('aria-describedby');
    this.anchor = null;
    if (this.matches(':popover-open')) this.hidePopover();
  }

  /** The words at the link's address: of this page, or of one that is fetched once. Null where there are none to show. */
  private async read(link: HTMLAnchorElement): Promise<readonly Node[] | null> {
    try {
      const page = link.pathname === location.pathname ? document : await this.page(link.pathname);
      const target = link.hash === '' ? null : page.getElementById(decodeURIComponent(link.hash.slice(1)));
      return target === null ? wholePage(page) : partOfPage(page, target);
    } catch {
      return null;
    }
  }

  private page(path: string): Promise<Document> {
    const known = this.pages.get(path);
    const page = known ?? fetch(path).then(async (response) => new DOMParser().parseFromString(await response.text(), 'text/html'));
    this.pages.set(path, page);
    return page;
  }
}

const linkOf = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.citation, a.term') : null;

function wholePage(page: Document): readonly Node[] | null {
  const [title, lead] = [page.querySelector('h1'), page.querySelector('.lead')];
  return title === null || lead === null ? null : [heading(title.textContent ?? ''), paragraph(lead.textContent ?? '')];
}

function partOfPage(page: Document, target: Element): readonly Node[] {
  const term = target.querySelector(':scope > dt');
  if (term !== null) return [heading(term.textContent ?? ''), paragraph(target.querySelector('dd > p')?.textContent ?? '')];
  const article = page.querySelector<HTMLElement>('[data-article]')?.dataset;
  const unit = target.querySelector<HTMLElement>('a[data-unit]')?.dataset.unit;
  const title = unit === undefined ? (target.textContent ?? '') : `${unit} ${article?.article}${article?.citeShort}`;
  const lines = [...target.querySelectorAll(':scope > p, :scope > .points > li > p')].map((line) => (line.textContent ?? '').trim());
  return [heading(title), ...shorten(lines).map(paragraph)];
}

/** As many whole lines as fit, and a sign where there are more. */
function shorten(lines: readonly string[]): readonly string[] {
  const shown: string[] = [];
  for (const line of lines) {
    if (shown.length > 0 && shown.join('').length + line.length > LONGEST) break;
    shown.push(line);
  }
  return shown.length < lines.length ? [...shown, '…'] : shown;
}

const heading = (text: string): HTMLElement =>
  Object.assign(document.createElement('strong'), { textContent: text.replace(/\s+/g, ' ').trim() });
const paragraph = (text: string): HTMLElement =>
  Object.assign(document.createElement('p'), { textContent: text.replace(/\s+/g, ' ').trim() });

customElements.define('provision-preview', ProvisionPreview);
document.body.append(document.createElement('provision-preview'));
