/** Marker of a clause or point: a click copies its address (the link still moves there) and says so to everyone. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-copy-link]') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || !navigator.clipboard) return;
  navigator.clipboard.writeText(link.href).then(
    () => announce('Đã sao chép liên kết'),
    () => announce('Trình duyệt không cho sao chép; hãy chép địa chỉ trên thanh địa chỉ'),
  );
});

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
