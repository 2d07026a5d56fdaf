import { announce } from './announce.ts';
import { placeBeside } from './place-beside.ts';

/** The number of a clause or the letter of a point opens a small menu: copy the citation (full or short form) or the address. */
let menu: HTMLElement | undefined;

document.addEventListener('click', (event) => {
  const marker = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-unit]') : null;
  if (marker === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.replaceState(null, '', marker.hash);
  open(marker);
});

function open(marker: HTMLAnchorElement): void {
  const { article = '', citeFull = '', citeShort = '' } = marker.closest<HTMLElement>('[data-article]')?.dataset ?? {};
  const unit = `${marker.dataset.unit} ${article}`;
  menu ??= Object.assign(document.createElement('div'), { className: 'cite-menu', popover: 'auto' });
  menu.setAttribute('role', 'group');
  menu.setAttribute('aria-label', `Sao chép ${unit}`);
  menu.replaceChildren(
    choice('Sao chép viện dẫn đầy đủ', unit + citeFull),
    choice('Sao chép viện dẫn rút gọn', unit + citeShort),
    choice('Sao chép liên kết', marker.href),
  );
  if (!menu.isConnected) document.body.append(menu);
  menu.showPopover({ source: marker });
  placeBeside(menu, marker);
  menu.querySelector('button')?.focus();
}

function choice(label: string, text: string): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button' });
  const sample = Object.assign(document.createElement('span'), { textContent: text });
  button.append(label, sample);
  button.addEventListener('click', () => {
    const failed = () => announce('Trình duyệt không cho sao chép');
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(() => announce(`Đã sao chép: ${text}`), failed);
    else failed();
    menu?.hidePopover();
  });
  return button;
}
