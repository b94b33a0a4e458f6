import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectRoot } from '../root.ts';
import { type RawInterface, readDeclarations, split } from './declarations.ts';

export interface ApiParameter {
  readonly types: readonly string[];
  readonly optional: boolean;
  readonly rest: boolean;
}

/** One class at Google, in the shape the facade's signature check reads (facade/signature.ts). */
export interface ApiEntry {
  readonly methods: Record<string, ApiParameter[][]>;
  readonly fields: Record<string, string>;
  readonly bases: string[];
}

export interface ApiTable {
  readonly classes: ReadonlyMap<string, ApiEntry>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

/** The namespaces of the typings by the global that serves them; '' holds classes that several services share. */
const SERVICES: Readonly<Record<string, string>> = {
  Base: '',
  Cache: 'CacheService',
  Charts: 'Charts',
  Content: 'ContentService',
  Document: 'DocumentApp',
  Drive: 'DriveApp',
  Forms: 'FormApp',
  HTML: 'HtmlService',
  Lock: 'LockService',
  Mail: 'MailApp',
  Properties: 'PropertiesService',
  Script: 'ScriptApp',
  Slides: 'SlidesApp',
  Spreadsheet: 'SpreadsheetApp',
  URL_Fetch: 'UrlFetchApp',
  Utilities: '',
};

/** Roots of advanced services: `Sheets.Collection.Spreadsheets.ValuesCollection` is `Sheets.Spreadsheets.Values`. */
const ADVANCED: Readonly<Record<string, string>> = { sheets_v4: 'Sheets', drive_v3: 'Drive' };

let table: ApiTable | null = null;
let services: readonly string[] | null = null;

const NOT_SERVICES = new Set([
  'Date2',
  'console',
  'Charset',
  'DigestAlgorithm',
  'MacAlgorithm',
  'RsaAlgorithm',
]);

/** The globals Google gives to every script, advanced services apart. */
export function googleServices(): readonly string[] {
  services ??= declarationFiles()
    .filter((file) => !file.includes('apis'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^declare var (\w+)/gm)].map((match) => match[1] ?? ''),
    )
    .filter((name) => !NOT_SERVICES.has(name));
  return services;
}

function declarationFiles(): string[] {
  const require = createRequire(join(projectRoot(), 'package.json'));
  const folder = dirname(require.resolve('@types/google-apps-script/package.json'));
  const names = readdirSync(folder).filter((name) => name.endsWith('.d.ts') && name !== 'index.d.ts');
  return [...names, ...Object.keys(ADVANCED).map((name) => join('apis', `${name}.d.ts`))].map((name) =>
    join(folder, name),
  );
}

/** The whole table, read once a process. */
export function apiTable(): ApiTable {
  table ??= build();
  return table;
}

function build(): ApiTable {
  const read = declarationFiles().map((file) => readDeclarations(readFileSync(file, 'utf8')));
  const interfaces = read.flatMap((one) => one.interfaces).filter((one) => nameOf(one) !== null);
  const enums = new Map(
    read.flatMap((one) => one.enums).map((one) => [fullName(one.space, one.name) ?? one.name, one.members]),
  );
  const known = new Set(interfaces.map((one) => nameOf(one) ?? ''));
  const records = new Set(interfaces.filter(isRecord).map((one) => nameOf(one) ?? ''));
  const classes = new Map<string, ApiEntry>();
  for (const one of interfaces) add(classes, one, { known, enums, records });
  inherit(classes);
  return { classes, enums };
}

interface Names {
  readonly known: ReadonlySet<string>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** Interfaces that are mere option objects: fields without methods. */
  readonly records: ReadonlySet<string>;
}

const isRecord = (one: RawInterface): boolean =>
  one.methods.length === 0 && one.bases.length === 0 && one.fields.length > 0;

const nameOf = (one: RawInterface): string | null => fullName(one.space, one.name);

function fullName(space: readonly string[], name: string): string | null {
  const [root, service = '', ...inner] = space;
  if (root !== 'GoogleAppsScript') return null;
  if (inner[0] === 'Collection') {
    return [service, ...inner.slice(1), name].join('.').replace(/Collection$/, '');
  }
  if (inner[0] === 'Schema') return null;
  if (inner.length > 0) return null;
  const owner = SERVICES[service];
  if (owner === undefined) return Object.values(ADVANCED).includes(service) ? service : null;
  return owner === '' || owner === name ? name : `${owner}.${name}`;
}

function add(classes: Map<string, ApiEntry>, one: RawInterface, names: Names): void {
  const full = nameOf(one) ?? '';
  const entry = classes.get(full) ?? {
    methods: Object.create(null),
    fields: Object.create(null),
    bases: [full],
  };
  classes.set(full, entry);
  const resolve = (type: string) => {
    const name = resolveName(one.space, type, names);
    return name !== null && names.records.has(name) ? 'o' : name;
  };
  for (const { name, parameters } of one.methods) {
    entry.methods[name] ??= [];
    entry.methods[name].push(
      parameters.map((p) => ({
        ...p,
        types: typesOf(p.rest ? p.type.replace(/\[\]$/, '') : p.type, resolve),
      })),
    );
  }
  for (const { name, type } of one.fields) {
    const target = type.replace(/^typeof\s+/, '').replace(/\s*\|\s*undefined$/, '');
    entry.fields[name] = resolve(target) ?? target;
  }
  for (const base of one.bases) {
    const found = resolve(base);
    if (found) entry.bases.push(found);
  }
}

/** Methods of the classes a class extends are its own too. */
function inherit(classes: Map<string, ApiEntry>): void {
  for (const [name, entry] of classes) {
    for (const base of entry.bases.filter((one) => one !== name)) {
      const inherited = classes.get(base);
      if (!inherited) continue;
      for (const [method, overloads] of Object.entries(inherited.methods))
        entry.methods[method] ??= overloads;
      for (const more of inherited.bases) if (!entry.bases.includes(more)) entry.bases.push(more);
    }
  }
}

function resolveName(space: readonly string[], type: string, { known, enums }: Names): string | null {
  const clean = type.replace(/^GoogleAppsScript\./, '');
  const parts = clean.split('.');
  const own = fullName(space, clean);
  const other =
    parts.length > 1 ? fullName(['GoogleAppsScript', ...parts.slice(0, -1)], parts.at(-1) ?? '') : null;
  const shared = fullName(['GoogleAppsScript', 'Base'], clean);
  return [own, other, shared].find((name) => name !== null && (known.has(name) || enums.has(name))) ?? null;
}

const PRIMITIVES: Readonly<Record<string, string>> = {
  string: 's',
  String: 's',
  Char: 's',
  number: 'n',
  Byte: 'n',
  Integer: 'i',
  BigNumber: 'n',
  boolean: 'b',
  Boolean: 'b',
  Date: 'd',
  'Base.Date': 'd',
  Function: 'f',
  null: 'x',
  undefined: 'u',
  any: '*',
  unknown: '*',
  Object: 'o',
  object: 'o',
};

type Resolve = (type: string) => string | null;

function typesOf(text: string, resolve: Resolve): string[] {
  return [...new Set(split(text.replace(/^\|/, ''), '|').flatMap((part) => typeOf(part, resolve)))];
}

function typeOf(text: string, resolve: Resolve): string[] {
  const type = text.trim();
  const primitive = PRIMITIVES[type];
  if (primitive) return [primitive];
  if (/^["']/.test(type)) return ['s'];
  if (/^-?\d+$/.test(type)) return ['n'];
  if (type.endsWith('[]')) return [`[]${joined(type.slice(0, -2), resolve)}`];
  const generic = /^(?:Readonly)?Array<([\s\S]+)>$/.exec(type);
  if (generic?.[1]) return [`[]${joined(generic[1], resolve)}`];
  if (type.startsWith('(') && type.endsWith(')')) return typesOf(type.slice(1, -1), resolve);
  if (type.includes('=>')) return ['f'];
  if (type.startsWith('{') || /(^|\.)Schema\.|^Record</.test(type)) return ['o'];
  const name = resolve(type);
  if (name === 'o') return ['o'];
  return [name ? `C:${name}` : '*'];
}

/** A union inside an array's type, `s|n`; nested arrays keep their mark. */
const joined = (text: string, resolve: Resolve): string => {
  const types = typesOf(text, resolve);
  return types.includes('*') ? '*' : types.join('|');
};
