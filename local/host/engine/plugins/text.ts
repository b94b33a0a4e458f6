/** True for a text the engine itself takes for text, so that it can be stored without the leading apostrophe. */
export const isSafeText = (text: string): boolean =>
  /^\p{L}/u.test(text) && !/^(true|false)$/i.test(text) && !text.includes('\r');

/** The engine's content for a literal text: an apostrophe before whatever could be read as something else. */
export const textContent = (text: string): string => (text === '' || isSafeText(text) ? text : `'${text}`);

/** The text a literal content stands for. */
export const contentText = (content: string): string =>
  content.startsWith("'") ? content.slice(1) : content;
