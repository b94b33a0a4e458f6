import type { FunctionArg, Library, UrlSpec } from './library.ts';

const MARK = 'bk-link:';

/**
 * The engine reads `[label](url)` in any text as a link and shows the label only. Text of respondents must stand as it
 * is, so only what HYPERLINK makes (marked here) is shown by its label.
 */
export function installVerbatimLinks(library: Library): void {
  const { urlRegistry, functionRegistry } = library.registries;
  if (urlRegistry.contains('bk_marked')) {
    return;
  }
  const web = {
    open: (url: string) =>
      (globalThis as { open?: (url: string, target: string) => void }).open?.(
        url.replace(MARK, ''),
        '_blank',
      ),
    urlRepresentation: (url: string) => url.replace(MARK, ''),
    title: 'Web',
  };
  const marked: UrlSpec = {
    ...web,
    sequence: -2,
    match: (url) => url.startsWith(MARK),
    createLink: (url, label) => ({
      url: url.slice(MARK.length),
      label: `'${label}`,
      isExternal: true,
      isUrlEditable: false,
    }),
  };
  const verbatim: UrlSpec = {
    ...web,
    sequence: -1,
    match: () => true,
    createLink: (url, label) => ({
      url,
      label: `'[${label}](${url})`,
      isExternal: true,
      isUrlEditable: false,
    }),
  };
  urlRegistry.add('bk_marked', marked);
  urlRegistry.add('bk_verbatim', verbatim);
  const hyperlink = functionRegistry.get('HYPERLINK');
  functionRegistry.replace('HYPERLINK', {
    ...hyperlink,
    compute: (url, label) => {
      const target = library.helpers.toString(url as FunctionArg).trim();
      const shown = library.helpers.toString(label as FunctionArg | undefined) || target;
      return target === '' ? shown : `[${shown}](${MARK}${target})`;
    },
  });
}
