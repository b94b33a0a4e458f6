/** Where the workbench shows what lives at a Google address; null for addresses it has nothing for. */
export function localAddress(url: string): string | null {
  const form = /^https:\/\/docs\.google\.com\/forms\/d\/(?:e\/)?([\w-]+)\/(viewform|edit)?/.exec(url);
  if (form) return `/form/${form[1]}${form[2] === 'edit' ? '/edit' : ''}`;
  if (/^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+/.test(url)) return '/';
  if (/^[/#?]/.test(url)) return url;
  return null;
}

/** Opens an address of Google's at its local place; anything else stays closed, nothing is fetched from outside. */
export function openAddress(url: string, say: (text: string, title?: string) => void): void {
  const address = localAddress(url);
  if (address === null) say(url, 'Tautan ke luar tidak dibuka di meja kerja');
  else nativeOpen(address, '_blank', 'noopener');
}

const nativeOpen = window.open.bind(window);

/** Keeps the grid's own links inside the workbench as well. */
export function keepLinksInside(say: (text: string, title?: string) => void): void {
  window.open = (url) => {
    openAddress(String(url ?? ''), say);
    return null;
  };
}
