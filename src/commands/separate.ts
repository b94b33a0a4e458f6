import { type Book, readBook, type SheetSpec } from './book.ts';

/** The id inside a file's address; an id alone stays as it is, '' when there is none. */
export function fileIdOf(addressOrId: string): string {
  const text = addressOrId.trim();
  return /\/d\/([\w-]+)/.exec(text)?.[1] ?? text;
}

/** The separate response file, null when this account can't open it. */
export function openSeparate(id: string, specs: readonly SheetSpec[]): Book | null {
  try {
    return readBook(id, specs);
  } catch (error) {
    console.warn(String(error));
    return null;
  }
}
