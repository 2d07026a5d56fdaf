import { placeBeside } from './place-beside.ts';
import { provisionText } from './provision-text.ts';

const OPEN_AFTER = 300;
const CLOSE_AFTER = 250;

/**
 * Shows the cited provision, or the meaning of a term, beside the link that is pointed at, focused or tapped. It stays
 * while the pointer is on it, Escape closes it, it never takes the focus (WCAG 1.4.13); the link itself is untouched.
 */
class ProvisionPreview extends HTMLElement {
  private anchor: HTMLAnchorElement | null = null;
  private timer = 0;

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
    const content = await provisionText(new URL(link.href)).catch(() => null);
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
}

const linkOf = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.citation, a.term') : null;

customElements.define('provision-preview', ProvisionPreview);
document.body.append(document.createElement('provision-preview'));
