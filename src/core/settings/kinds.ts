import { settingsMessages } from '../messages/settings.ts';
import type { Validation } from '../plan.ts';
import type { Cell } from '../table.ts';
import { formatDateTime, parseDate } from '../text/dates.ts';
import { parseNumber } from '../text/number.ts';
import * as z from './zod.ts';

/** How one kind of setting is read from a cell, shown in one and validated. */
export interface Kind<T> {
  /** null when the cell can't be read. */
  read(cell: Cell): T | null;
  show(value: T): Cell;
  /** For sentences. */
  describe(value: T): string;
  readonly want: string;
  readonly validation: Validation | null;
  readonly isDate: boolean;
}

const scalar = () => z.union([z.string(), z.number(), z.boolean()]);
const trimmed = () =>
  z.pipe(
    scalar(),
    z.transform((value) => String(value).trim().replace(/^'/, '')),
  );

/** The schema is built at the first cell: building schemas is what would cost most while the script loads. */
const reader = <T>(make: () => z.ZodMiniType<T, unknown>) => {
  let schema: z.ZodMiniType<T, unknown> | undefined;
  return (cell: Cell): T | null => {
    schema ??= make();
    const parsed = schema.safeParse(cell);
    return parsed.success ? parsed.data : null;
  };
};

/** Letters and digits in lower case: labels and words are compared by this. */
export const wordKey = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

export const textKind: Kind<string> = {
  read: reader(trimmed),
  show: (value) => value,
  describe: (value) => value,
  want: settingsMessages.wants.text,
  validation: null,
  isDate: false,
};

const yesWords = ['ya', 'y', 'true', 'benar', 'yes', '1'];
const noWords = ['tidak', 't', 'false', 'salah', 'no', '0'];

/** Ya/Tidak in the words people and spreadsheets use; null for anything else. */
export const readYesNo = (cell: Cell): boolean | null => {
  const word = wordKey(String(cell));
  if (yesWords.includes(word)) return true;
  return noWords.includes(word) ? false : null;
};

export const yesNoKind: Kind<boolean> = {
  read: readYesNo,
  show: (value) => (value ? settingsMessages.yes : settingsMessages.no),
  describe: (value) => (value ? settingsMessages.yes : settingsMessages.no),
  want: settingsMessages.wants.yesNo,
  validation: {
    kind: 'list',
    values: [settingsMessages.yes, settingsMessages.no],
    strict: true,
    help: settingsMessages.wants.yesNo,
  },
  isDate: false,
};

/** A whole number within limits. */
export const numberKind = (min: number, max: number): Kind<number> => {
  const schema = () =>
    z.pipe(
      z.pipe(
        scalar(),
        z.transform((value) => (typeof value === 'number' ? value : parseNumber(String(value)))),
      ),
      z.int().check(z.gte(min), z.lte(max)),
    );
  return {
    read: reader(schema),
    show: (value) => value,
    describe: String,
    want: settingsMessages.numberHelp(min, max),
    validation: { kind: 'number', min, max, strict: true, help: settingsMessages.numberHelp(min, max) },
    isDate: false,
  };
};

export const dateKind: Kind<number | 'none'> = {
  read: (cell) => (String(cell).trim() === '' ? 'none' : parseDate(cell)),
  show: (value) => (value === 'none' ? '' : value),
  describe: (value) => (value === 'none' ? '' : formatDateTime(value)),
  want: settingsMessages.wants.date,
  validation: { kind: 'date', strict: false, help: settingsMessages.dateHelp },
  isDate: true,
};

/** One of several, by code, by label or by the label's first word. */
export const choiceKind = <K extends string>(labels: Readonly<Record<K, string>>): Kind<K> => {
  const codes = Object.keys(labels) as K[];
  const shown = codes.map((code) => labels[code]);
  return {
    read: (cell) => {
      const word = wordKey(String(cell));
      const fits = (code: K) =>
        [code, labels[code], labels[code].split(' ')[0] ?? ''].some((name) => wordKey(name) === word);
      return codes.find(fits) ?? null;
    },
    show: (value) => labels[value],
    describe: (value) => labels[value],
    want: settingsMessages.listHelp(shown),
    validation: { kind: 'list', values: shown, strict: true, help: settingsMessages.listHelp(shown) },
    isDate: false,
  };
};
