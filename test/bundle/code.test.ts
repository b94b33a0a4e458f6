import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import { entryPoints } from '../../src/entries.ts';

const dist = join(__dirname, '../../dist');
const code = readFileSync(join(dist, 'Code.js'), 'utf8');
const program = parse(code, { ecmaVersion: 2019 });

const functions = () =>
  program.body.flatMap((node) => (node.type === 'FunctionDeclaration' && node.id ? [node.id.name] : []));

describe('dist/Code.js', () => {
  test('is ES2019 as Google’s editor saves it', () => {
    expect(program.type).toBe('Program');
  });

  test('global functions = menu + triggers + sidebar calls + custom functions', () => {
    const expected = Object.values(entryPoints).flat();
    expect(functions().sort()).toEqual([...expected].sort());
  });

  test('every stub starts a line, as Google’s own reading wants it', () => {
    for (const name of functions()) expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
  });

  test('custom functions keep their JSDoc right above the stub', () => {
    for (const name of entryPoints.customFunctions) {
      const doc =
        new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*function ${name}\\(`).exec(code)?.[1] ?? '';
      expect(doc).toMatch(/@customfunction/);
      expect(doc).toMatch(/@param/);
      expect(doc).toMatch(/@return/);
      expect(doc).not.toMatch(/@preserve/);
    }
  });

  test('evaluates in a context that has nothing but the language', () => {
    const context = vm.createContext({});
    vm.runInContext(code, context);
    for (const name of functions()) expect(vm.runInContext(`typeof ${name}`, context)).toBe('function');
  });

  test('touches no service while it loads', () => {
    const touched: string[] = [];
    const services = [
      'SpreadsheetApp',
      'FormApp',
      'Sheets',
      'PropertiesService',
      'CacheService',
      'LockService',
      'ScriptApp',
      'Session',
      'Utilities',
      'HtmlService',
      'DriveApp',
      'DocumentApp',
      'Logger',
      'console',
    ];
    const trap = (name: string) =>
      new Proxy(
        {},
        {
          get: (_, property) => {
            touched.push(`${name}.${String(property)}`);
            return undefined;
          },
        },
      );
    vm.runInContext(code, vm.createContext(Object.fromEntries(services.map((name) => [name, trap(name)]))));
    expect(touched).toEqual([]);
  });
});

describe('dist/appsscript.json', () => {
  const manifest = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8'));

  test('runs on V8 in an Indonesian time zone', () => {
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Jakarta' });
  });

  test('asks for these scopes and no other; none is restricted', () => {
    expect(
      manifest.oauthScopes
        .map((scope: string) => scope.replace('https://www.googleapis.com/auth/', ''))
        .sort(),
    ).toEqual(['forms', 'script.container.ui', 'script.scriptapp', 'spreadsheets', 'userinfo.email']);
  });

  test('each scope is explained in the README', () => {
    const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
    for (const scope of manifest.oauthScopes as string[]) {
      expect(readme).toContain(`\`${scope.replace('https://www.googleapis.com/auth/', '')}\``);
    }
  });
});
