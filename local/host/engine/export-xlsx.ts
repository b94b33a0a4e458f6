import { EngineCore } from './core.ts';
import { fromEngineName } from './formula-text.ts';
import { quietly } from './runtime.ts';
import { zip } from './zip.ts';

interface Dom {
  DOMParser?: unknown;
  XMLSerializer?: unknown;
}

/** The library only passes its own XML text through a parser and back, to see that it is well-formed. */
class PassingParser {
  parseFromString(source: string): { source: string; querySelector(): null } {
    return { source, querySelector: () => null };
  }
}

class PassingSerializer {
  serializeToString({ source }: { source: string }): string {
    return source;
  }
}

/** Runs `work` with the two DOM globals the export asks for. */
async function withDom<T>(work: () => Promise<T>): Promise<T> {
  const globals = globalThis as Dom;
  const before = { DOMParser: globals.DOMParser, XMLSerializer: globals.XMLSerializer };
  Object.assign(globals, { DOMParser: PassingParser, XMLSerializer: PassingSerializer });
  try {
    return await work();
  } finally {
    Object.assign(globals, before);
    if (before.XMLSerializer === undefined) {
      delete globals.XMLSerializer;
    }
  }
}

/** The apostrophe that keeps text text in the engine is no part of it; a shared string is text by itself. */
const withoutApostrophes = (xml: string): string => xml.replace(/(<t(?: [^>]*)?>)&apos;/g, '$1');

function tidy(path: string, content: string): string {
  const xml = content
    .replaceAll(' xmlns=""', '')
    .replace(/^\s*(?!<\?xml)/, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>');
  return path.endsWith('sharedStrings.xml') ? withoutApostrophes(xml) : xml;
}

const ILLEGAL = /['*?/\\[\]:]/g;
const LONGEST = 31;

/** Names Excel takes: without its forbidden characters, at most 31 long, each once. */
export function excelNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = name.replace(ILLEGAL, ' ').trim().slice(0, LONGEST) || 'Sheet';
    let unique = base;
    for (let at = 2; taken.has(unique.toLowerCase()); at++) {
      unique = `${base.slice(0, LONGEST - String(at).length - 1)} ${at}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** The model itself, or a copy whose sheets are named as Excel wants: formulas follow the new names. */
function exportable(core: EngineCore): EngineCore {
  const ids = core.getters.getSheetIds();
  const names = ids.map((id) => core.getters.getSheetName(id));
  const wanted = excelNames(names.map(fromEngineName));
  if (wanted.every((name, at) => name === names[at])) {
    return core;
  }
  const copy = new EngineCore('', core.model._exportData(false));
  copy.batch(() => {
    ids.forEach((sheetId, at) => {
      copy.run('RENAME_SHEET', { sheetId, oldName: names[at], newName: `bk_${at}` });
    });
    ids.forEach((sheetId, at) => {
      copy.run('RENAME_SHEET', { sheetId, oldName: `bk_${at}`, newName: wanted[at] });
    });
  });
  return copy;
}

/** The workbook as an Excel file: values, formulas with their results, formats, merges, validation, charts. */
export async function exportXlsx(core: EngineCore): Promise<Uint8Array> {
  const { files } = await withDom(() => quietly(() => exportable(core).model.exportXLSX()));
  return zip(files.map(({ path, content = '' }) => ({ path, content: tidy(path, content) })));
}
