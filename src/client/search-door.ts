/** Opens the search: "/" goes to the box, and what answers in it is fetched when the reader first touches it. */
const awake = new Set<HTMLFormElement>();
const asked = new Set<string>();

/** Asks for a file that a module still on its way will fetch: both travel at once. */
function ahead(form: HTMLFormElement, path: string): void {
  if (asked.has(path)) return;
  asked.add(path);
  const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href: (form.dataset.base ?? '/') + path });
  link.crossOrigin = 'anonymous';
  document.head.append(link);
}

function wake(form: HTMLFormElement): void {
  if (awake.has(form)) return;
  awake.add(form);
  ahead(form, 'tra-cuu/ban-do.json');
  void import('./search/box.ts').then(({ SearchBox }) => new SearchBox(form));
}

/** Words need a second file; a text with a number may be a citation, which needs none. */
function read(form: HTMLFormElement, text: string): void {
  if (!/\p{L}{2}/u.test(text) || /\d/.test(text)) return;
  ahead(form, 'tra-cuu/tu-ngu.json');
  void import('./search/ranking.ts');
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"]')) {
  form.addEventListener('focusin', () => wake(form));
  form.addEventListener('pointerenter', () => wake(form));
  form.addEventListener('input', ({ target }) => target instanceof HTMLInputElement && read(form, target.value));
}

// The search is fetched where it is used.
if (document.querySelector('search-results') !== null) {
  const form = document.querySelector<HTMLFormElement>('form[role="search"]');
  const query = new URLSearchParams(location.search).get('q');
  if (form !== null && query) {
    ahead(form, 'tra-cuu/ban-do.json');
    read(form, query);
  }
  void import('./search/results.ts');
}

document.addEventListener('keydown', (event) => {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey) return;
  if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')) return;
  const input = document.querySelector<HTMLInputElement>('form[role="search"] input[type="search"]');
  if (input === null) return;
  event.preventDefault();
  input.focus();
  input.select();
});
