/** Opens the search: "/" goes to the box, and what answers in it is fetched when the reader first touches it. */
const boxes = new Map<HTMLFormElement, boolean>();

function wake(form: HTMLFormElement): void {
  if (boxes.get(form)) return;
  boxes.set(form, true);
  void import('./search/box.ts').then(({ SearchBox }) => new SearchBox(form));
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"]')) {
  form.addEventListener('focusin', () => wake(form));
  form.addEventListener('pointerenter', () => wake(form));
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
