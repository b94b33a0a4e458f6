import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, tokenizer } from 'acorn';

const dist = join(__dirname, '../../dist');
const pages = readdirSync(dist).filter((name) => name.endsWith('.html'));
const read = (name: string) => readFileSync(join(dist, name), 'utf8');
const scripts = (html: string) =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');

test('there are pages', () => expect(pages.length).toBeGreaterThan(3));

describe.each(pages)('%s', (name) => {
  const html = read(name);

  test('is one self-contained file', () => {
    expect(html).not.toMatch(/<(script|img|iframe)[^>]*\ssrc=/i);
    expect(html).not.toMatch(/<link\b/i);
    expect(html).not.toMatch(/@import|url\(\s*["']?(https?:|\/\/)/i);
    expect(html).not.toMatch(/https?:\/\//);
  });

  test('holds nothing that HtmlService reads as template syntax, nor a script end inside a script', () => {
    expect(html).not.toMatch(/<\?/);
    expect(scripts(html)).toHaveLength(1);
    expect(html.match(/<\/script/gi)).toHaveLength(1);
    expect(html.match(/<!--/g)).toBeNull();
  });

  test('has no template literal, inside which HtmlService strips from a double slash on', () => {
    for (const script of scripts(html)) {
      const kinds = [...tokenizer(script, { ecmaVersion: 2020 })].map((token) => token.type.label);
      expect(kinds).not.toContain('`');
    }
  });

  test('its script parses', () => {
    for (const script of scripts(html)) expect(() => parse(script, { ecmaVersion: 2020 })).not.toThrow();
  });
});
