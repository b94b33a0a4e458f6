import { ENUM_TEXT, SCHEMA_TEXT } from './schema-text.ts';

/** One field of an API message. `supported` is false for what Google knows and this host does not carry out. */
export interface FieldType {
  readonly name: string;
  readonly kind: 's' | 'i' | 'n' | 'b' | 'v' | 'enum' | 'message';
  /** The message's or the enum's name; '' for the plain kinds. */
  readonly ref: string;
  readonly list: boolean;
  readonly supported: boolean;
}

export type Message = ReadonlyMap<string, FieldType>;

const PLAIN = ['s', 'i', 'n', 'b', 'v'] as const;

const isPlain = (text: string): text is (typeof PLAIN)[number] => (PLAIN as readonly string[]).includes(text);

function parseField(text: string): FieldType {
  const supported = !text.startsWith('-');
  const [name = '', typeText = ''] = text.replace(/^-/, '').split(':');
  const list = typeText.endsWith('[]');
  const type = list ? typeText.slice(0, -2) : typeText;
  const enumName = /^e\((\w+)\)$/.exec(type)?.[1];
  if (enumName !== undefined) return { name, kind: 'enum', ref: enumName, list, supported };
  if (isPlain(type)) return { name, kind: type, ref: '', list, supported };
  return { name, kind: 'message', ref: type, list, supported };
}

function parseLines(text: string): [string, string[]][] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', ...rest] = line.split(': ');
      const words = rest.join(': ').split(' ').filter(Boolean);
      return [head.replace(/:$/, ''), words];
    });
}

const MESSAGES: ReadonlyMap<string, Message> = new Map(
  parseLines(SCHEMA_TEXT).map(([name, fields]) => [
    name,
    new Map(fields.map((field) => [parseField(field).name, parseField(field)])),
  ]),
);

const ENUMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  parseLines(ENUM_TEXT).map(([name, values]) => [name, new Set(values)]),
);

/** The fields of a message; a name the table lacks is a mistake of the host itself. */
export function message(name: string): Message {
  const found = MESSAGES.get(name);
  if (found === undefined) throw new Error(`Host lokal: pesan API ${name} tidak dikenal`);
  return found;
}

export function enumValues(name: string): ReadonlySet<string> {
  return ENUMS.get(name) ?? new Set();
}
