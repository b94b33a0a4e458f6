import type { Cell } from '../table.ts';

/** Numbers above this lost digits when the sheet stored them. */
const SAFE = 9_007_199_254_740_991;

export type NipReading =
  | { readonly kind: 'digits'; readonly digits: string }
  | { readonly kind: 'empty' }
  /** Stored as a number: only the first 15 digits can be trusted. */
  | { readonly kind: 'digitsLost'; readonly prefix: string }
  | { readonly kind: 'other'; readonly text: string };

const fromNumber = (value: number): NipReading => {
  if (!Number.isFinite(value) || value < 0) return { kind: 'other', text: String(value) };
  if (value === 0) return { kind: 'empty' };
  if (value <= SAFE) return { kind: 'digits', digits: String(Math.trunc(value)) };
  return { kind: 'digitsLost', prefix: wholeDigits(value).slice(0, 15) };
};

const wholeDigits = (value: number): string => {
  const [mantissa = '', exponent = '0'] = value.toExponential(15).split('e');
  const digits = mantissa.replace('.', '');
  return digits.padEnd(Number(exponent) + 1, '0').slice(0, Number(exponent) + 1);
};

/** Reads a NIP cell: spaces, dots, hyphens and a leading apostrophe are ignored; lost digits are never invented. */
export const readNip = (cell: Cell): NipReading => {
  if (typeof cell === 'number') return fromNumber(cell);
  const text = String(cell).trim();
  if (text === '' || /^['’\-–.\s]*$/.test(text)) return { kind: 'empty' };
  const scientific = /^'?(\d)[.,](\d+)e\+?(\d{1,2})$/i.exec(text);
  if (scientific) {
    return { kind: 'digitsLost', prefix: `${scientific[1]}${scientific[2]}`.slice(0, 15) };
  }
  const digits = text.replace(/[\s.\-'’"]/g, '');
  return /^\d+$/.test(digits) ? { kind: 'digits', digits } : { kind: 'other', text };
};
