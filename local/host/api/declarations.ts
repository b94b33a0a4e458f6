/** Reads the type declarations of Apps Script as text: which classes, methods, parameters and enums Google has. */

export interface RawParameter {
  readonly type: string;
  readonly optional: boolean;
  readonly rest: boolean;
}

export interface RawInterface {
  readonly name: string;
  readonly space: readonly string[];
  readonly bases: readonly string[];
  readonly methods: { readonly name: string; readonly parameters: readonly RawParameter[] }[];
  readonly fields: { readonly name: string; readonly type: string }[];
}

export interface RawEnum {
  readonly name: string;
  readonly space: readonly string[];
  readonly members: readonly string[];
}

export interface Declarations {
  readonly interfaces: RawInterface[];
  readonly enums: RawEnum[];
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** Everything declared in one file. */
export function readDeclarations(text: string): Declarations {
  const found: Declarations = { interfaces: [], enums: [] };
  walk(withoutComments(text), [], found);
  return found;
}

const BLOCK = /\b(namespace|interface|enum|class)\s+([\w.]+)\s*(?:<[^>{]*>)?\s*(?:extends\s+([^{]+))?\{/g;

function walk(text: string, space: readonly string[], found: Declarations): void {
  const pattern = new RegExp(BLOCK);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, kind, name = '', bases] = match;
    const end = closing(text, pattern.lastIndex - 1);
    const body = text.slice(pattern.lastIndex, end);
    if (kind === 'namespace') walk(body, [...space, name], found);
    else if (kind === 'enum') found.enums.push({ name, space, members: membersOf(body) });
    else
      found.interfaces.push({
        name,
        space,
        bases: (bases ?? '')
          .split(',')
          .map((b) => b.trim())
          .filter(Boolean),
        ...read(body),
      });
    pattern.lastIndex = end + 1;
  }
}

/** Position of the bracket that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if ('{(['.includes(text[i] ?? '')) depth++;
    if ('})]'.includes(text[i] ?? '') && --depth === 0) return i;
  }
  throw new Error('The declarations have an open bracket');
}

const membersOf = (body: string): string[] =>
  body
    .split(',')
    .map((member) => member.split('=')[0]?.trim() ?? '')
    .filter(Boolean);

function read(body: string): Pick<RawInterface, 'methods' | 'fields'> {
  const methods: RawInterface['methods'] = [];
  const fields: RawInterface['fields'] = [];
  for (const member of split(body, ';')) {
    const method = /^(?:readonly\s+)?(\w+)\s*(?:<[^(]*>)?\(/.exec(member);
    const field = /^(?:readonly\s+)?(\w+)\??\s*:\s*([\s\S]+)$/.exec(member);
    if (method?.[1]) {
      const open = member.indexOf('(');
      methods.push({
        name: method[1],
        parameters: parametersOf(member.slice(open + 1, closing(member, open))),
      });
    } else if (field?.[1]) fields.push({ name: field[1], type: (field[2] ?? '').trim() });
  }
  return { methods, fields };
}

function parametersOf(text: string): RawParameter[] {
  return split(text, ',').map((parameter) => {
    const match = /^(\.\.\.)?\w+(\?)?\s*:\s*([\s\S]+)$/.exec(parameter);
    return { type: (match?.[3] ?? 'any').trim(), optional: match?.[2] === '?', rest: match?.[1] === '...' };
  });
}

/** Splits at a mark outside of brackets and quotes; empty parts are left out. */
export function split(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const letter = text[i] ?? mark;
    if ('{(['.includes(letter) || (letter === '<' && text[i - 1] !== '=')) depth++;
    else if ('})]'.includes(letter) || (letter === '>' && text[i - 1] !== '=')) depth--;
    else if ((letter === mark && depth === 0) || i === text.length) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  return parts.filter(Boolean);
}
