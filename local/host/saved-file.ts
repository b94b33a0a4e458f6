import { type AnyNode, type Node, parse } from 'acorn';

/** A file of the script project. */
export interface SourceFile {
  readonly name: string;
  readonly source: string;
}

export const isCode = (file: SourceFile): boolean => /\.(js|gs)$/.test(file.name);

/** What Google's editor refuses when a file is saved, although V8 itself would run it. */
const REFUSED: Readonly<Record<string, string>> = {
  PropertyDefinition: 'class fields',
  StaticBlock: 'static blocks',
  PrivateIdentifier: 'private names',
  ImportDeclaration: 'import',
  ExportNamedDeclaration: 'export',
  ExportDefaultDeclaration: 'export',
  ExportAllDeclaration: 'export',
  ImportExpression: 'import()',
  AwaitExpression: '',
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

function refusal(node: Node, source: string): string | null {
  const kind = REFUSED[node.type];
  if (kind) return kind;
  if (node.type === 'Literal') {
    const text = source.slice(node.start, node.end);
    if ('bigint' in node && typeof node.bigint === 'string') return 'BigInt literals';
    if (/^[\d.]/.test(text) && text.includes('_')) return 'numeric separators';
  }
  return null;
}

function* nodes(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const inner of Array.isArray(value) ? value : [value]) if (isNode(inner)) yield* nodes(inner);
  }
}

/** Parses a file by the rules of Google's editor and returns its top-level function names. Throws a SyntaxError with place. */
export function readCode({ name, source }: SourceFile): string[] {
  let program: ReturnType<typeof parse>;
  try {
    program = parse(source, { ecmaVersion: 2022, sourceType: 'script', locations: true });
  } catch (error) {
    throw new SyntaxError(`${(error as Error).message}, file: ${name}`);
  }
  for (const node of nodes(program)) {
    const kind = refusal(node, source);
    if (kind)
      throw new SyntaxError(
        `${kind} are refused by Google's editor, line: ${node.loc?.start.line} file: ${name}`,
      );
  }
  return program.body.flatMap((node: AnyNode) =>
    node.type === 'FunctionDeclaration' && node.id ? [node.id.name] : [],
  );
}

/** Functions whose JSDoc carries `@customfunction`: Google offers them in formulas. */
export function customFunctionNames(source: string): string[] {
  return [
    ...source.matchAll(
      /\/\*\*(?:(?!\*\/)[\s\S])*@customfunction(?:(?!\*\/)[\s\S])*\*\/\s*function\s+(\w+)/gi,
    ),
  ].map((match) => match[1] ?? '');
}
