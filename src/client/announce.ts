let live: HTMLElement | undefined;
let timer = 0;

/** Shows a short message at the foot of the window and hands it to screen readers. */
export function announce(message: string): void {
  live ??= Object.assign(document.createElement('p'), { className: 'toast', role: 'status' });
  if (!live.isConnected) document.body.append(live);
  live.textContent = message;
  window.clearTimeout(timer);
  timer = window.setTimeout(() => live?.remove(), 3000);
}
