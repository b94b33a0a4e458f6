import type { EngineLocale } from './library.ts';

const ENGLISH: EngineLocale = {
  name: 'English (US)',
  code: 'en_US',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  weekStart: 7,
  dateFormat: 'm/d/yyyy',
  timeFormat: 'hh:mm:ss a',
  formulaArgSeparator: ',',
};

const INDONESIAN: EngineLocale = {
  name: 'Bahasa Indonesia',
  code: 'id_ID',
  thousandsSeparator: '.',
  decimalSeparator: ',',
  weekStart: 1,
  dateFormat: 'dd/mm/yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
};

/** Google names locales `in_ID` or `id_ID`; whatever is not Indonesian behaves as en_US here. */
export const isIndonesian = (locale: string): boolean => /^(id|in)(_|$)/.test(locale);

export const engineLocale = (locale: string): EngineLocale => (isIndonesian(locale) ? INDONESIAN : ENGLISH);

export const allLocales = (): readonly EngineLocale[] => [INDONESIAN, ENGLISH];
