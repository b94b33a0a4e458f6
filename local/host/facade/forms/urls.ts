/** Addresses of a form, in Google's shape. */
export const formUrl = (id: string): string => `https://docs.google.com/forms/d/e/${id}`;
export const editUrl = (id: string): string => `https://docs.google.com/forms/d/${id}/edit`;

/** The id in an editor's address; Google refuses the respondents' one (`/d/e/…`), whose id is another. */
export const idOfEditUrl = (url: string): string | null =>
  /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?forms\/(?:u\/\d+\/)?d\/(?!e\/)([\w-]+)/.exec(url)?.[1] ??
  null;
