import type { Scalar } from '../protocol.ts';
import type { Answer, FormItem } from './model.ts';
import { wallSerial } from './time.ts';

/** How an answer stands in the response tab: never a formula, numbers as numbers, dates as dates, ticks joined by ", ". */
export interface AnswerCell {
  readonly value: Scalar;
  readonly numberFormat?: string;
}

const isIndonesian = (locale: string): boolean => /^i[dn]([_-]|$)/.test(locale);

export const dateFormat = (locale: string): string => (isIndonesian(locale) ? 'dd/mm/yyyy' : 'm/d/yyyy');
export const timestampFormat = (locale: string): string =>
  isIndonesian(locale) ? 'dd/mm/yyyy hh:mm:ss' : 'm/d/yyyy h:mm:ss';

export function cellOf(item: FormItem, answer: Answer, locale: string): AnswerCell {
  if (Array.isArray(answer)) return textCell((answer as readonly string[]).join(', '), locale);
  const text = answer as string;
  if (item.kind === 'DATE' && item.includesYear)
    return { value: wallSerial(text), numberFormat: dateFormat(locale) };
  if (item.kind === 'DATETIME' && item.includesYear)
    return { value: wallSerial(text), numberFormat: timestampFormat(locale) };
  if (item.kind === 'TIME') return { value: dayPart(`${text}:00`), numberFormat: 'h:mm:ss' };
  if (item.kind === 'DURATION') return { value: dayPart(text), numberFormat: '[h]:mm:ss' };
  if (item.kind === 'DATE' || item.kind === 'DATETIME') return { value: text };
  return textCell(text, locale);
}

/** Digits become a number even where that loses them (007, an 18-digit NIP), as in a real response tab. */
function textCell(text: string, locale: string): AnswerCell {
  const decimal = isIndonesian(locale) ? ',' : '.';
  const pattern = decimal === ',' ? /^-?\d+(,\d+)?$/ : /^-?\d+(\.\d+)?$/;
  return { value: pattern.test(text) ? Number(text.replace(',', '.')) : text };
}

function dayPart(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
