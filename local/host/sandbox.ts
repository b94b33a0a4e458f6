import { type AnyNode, parse } from 'acorn';

/**
 * What HtmlService does to inline scripts: from `//` or in a block comment inside a template literal everything to the
 * line's end goes, quotes and all. Built badly on purpose, so that a page that would break at Google breaks here.
 */
export function mangled(html: string): string {
  return html.replace(
    /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi,
    (_, open: string, code: string, close: string) => `${open}${mangledScript(code)}${close}`,
  );
}

function mangledScript(code: string): string {
  if (!code.includes('`')) return code;
  const cuts: number[] = [];
  try {
    collect(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), code, cuts);
  } catch {
    return code;
  }
  return cuts
    .sort((a, b) => b - a)
    .reduce((text, at) => {
      const end = text.indexOf('\n', at);
      return text.slice(0, at) + (end < 0 ? '' : text.slice(end));
    }, code);
}

function collect(node: AnyNode, code: string, cuts: number[]): void {
  if (node.type === 'TemplateElement') {
    const at = code.slice(node.start, node.end).search(/\/\/|\/\*/);
    if (at >= 0) cuts.push(node.start + at);
  }
  for (const value of Object.values(node)) {
    for (const inner of Array.isArray(value) ? value : [value]) {
      if (typeof inner === 'object' && inner !== null && 'type' in inner)
        collect(inner as AnyNode, code, cuts);
    }
  }
}
