/** HtmlService: outputs, files of the project, templates with their three scriptlets. */

import { Blob } from './blob.ts';
import { defineClass, defineService } from './guard.ts';
import { exception, leave, peek } from './kernel.ts';

interface Page {
  readonly html: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
}

class HtmlOutputMetaTag {
  readonly #name: string;
  readonly #content: string;
  constructor(name: string, content: string) {
    this.#name = name;
    this.#content = content;
  }
  getName(): string {
    return this.#name;
  }
  getContent(): string {
    return this.#content;
  }
}

const META_TAGS = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

export class HtmlOutput {
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;
  readonly #tags: HtmlOutputMetaTag[] = [];
  constructor(content: string) {
    this.#content = content;
  }
  static page(output: HtmlOutput): Page {
    return { html: output.#content, title: output.#title, width: output.#width, height: output.#height };
  }
  append(addedContent: string): this {
    this.#content += addedContent;
    return this;
  }
  appendUntrusted(addedContent: string): this {
    this.#content += escapeHtml(addedContent);
    return this;
  }
  clear(): this {
    this.#content = '';
    return this;
  }
  setContent(content: string): this {
    this.#content = content;
    return this;
  }
  getContent(): string {
    return this.#content;
  }
  asTemplate(): object {
    return template(this.#content);
  }
  setTitle(title: string): this {
    this.#title = title;
    return this;
  }
  getTitle(): string {
    return this.#title;
  }
  setWidth(width: number): this {
    this.#width = width;
    return this;
  }
  getWidth(): number | null {
    return this.#width;
  }
  setHeight(height: number): this {
    this.#height = height;
    return this;
  }
  getHeight(): number | null {
    return this.#height;
  }
  addMetaTag(name: string, content: string): this {
    if (!META_TAGS.includes(name))
      throw exception('The meta tag you specified is not allowed in this context.');
    this.#tags.push(new HtmlOutputMetaTag(name, content));
    return this;
  }
  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.#tags];
  }
  setSandboxMode(): this {
    return this;
  }
  setXFrameOptionsMode(): this {
    return this;
  }
  getBlob(): Blob {
    return new Blob(this.#content, 'text/html', null);
  }
}

const escapeHtml = (value: unknown): string =>
  String(value).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The code a template becomes: its properties are variables, functions of the project are in scope. */
function codeOf(source: string): string {
  const parts = source.split(/(<\?!?=?[\s\S]*?\?>)/);
  const lines = parts.map((part) => {
    const scriptlet = /^<\?(!?=)?([\s\S]*?)\?>$/.exec(part);
    if (!scriptlet) return `output._ = ${JSON.stringify(part)};`;
    const [, mark, code = ''] = scriptlet;
    if (mark === '!=') return `output._ = (${code});`;
    return mark === '=' ? `output._$ = (${code});` : code;
  });
  return lines.join('\n');
}

class Sink {
  text = '';
  set _(value: unknown) {
    this.text += String(value);
  }
  set _$(value: unknown) {
    this.text += escapeHtml(value);
  }
}

function evaluate(source: string, variables: object): HtmlOutput {
  const sink = new Sink();
  const run = new Function('variables', 'output', `with (variables) {\n${codeOf(source)}\n}`) as (
    v: object,
    o: Sink,
  ) => void;
  leave(() => run(variables, sink));
  return new HtmlOutput(sink.text);
}

const template = (source: string): object => new HtmlTemplate(source);

/** Takes any property as a variable of its code. */
class HtmlTemplate {
  readonly #source: string;
  readonly #variables: Record<string, unknown> = {};
  constructor(source: string) {
    this.#source = source;
  }
  evaluate(): HtmlOutput {
    return evaluate(this.#source, this.#variables);
  }
  getRawContent(): string {
    return this.#source;
  }
  getCode(): string {
    return codeOf(this.#source);
  }
  getCodeWithComments(): string {
    return codeOf(this.#source);
  }
  /** Read by the guard: other properties may be set and read by the bundle. */
  static expando(template: HtmlTemplate): Record<string, unknown> {
    return template.#variables;
  }
}

class HtmlService {
  createHtmlOutput(html: string | Blob = ''): HtmlOutput {
    return new HtmlOutput(typeof html === 'string' ? html : html.getDataAsString());
  }
  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new HtmlOutput(peek('html.file', filename));
  }
  createTemplate(html: string | Blob): object {
    return template(typeof html === 'string' ? html : html.getDataAsString());
  }
  createTemplateFromFile(filename: string): object {
    return template(peek('html.file', filename));
  }
}

defineClass('HtmlService.HtmlOutputMetaTag', HtmlOutputMetaTag);
defineClass('HtmlService.HtmlOutput', HtmlOutput);
defineClass(
  'HtmlService.HtmlTemplate',
  HtmlTemplate,
  HtmlTemplate.expando as (instance: never) => Record<string, unknown>,
);
defineClass('HtmlService', HtmlService);
defineService('HtmlService', new HtmlService());
