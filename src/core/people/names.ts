import { withoutTitles } from './titles.ts';

/** Lower case without diacritics, apostrophes and invisible characters (“Nur'aini” → “nuraini”). */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’‘`´ʼ\u200b-\u200d\ufeff]/g, '');

const tokensOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** All words of a name with its gelar, punctuation gone: equal for “Ani, S.Sos.” and “ANI S SOS”. */
export const fullNameKey = (text: string): string => tokensOf(text).join('');

/** The words of a name without gelar, in order. */
export const nameWords = (text: string): readonly string[] => withoutTitles(text.split(/[,;]/).map(tokensOf));

/** Equal for names that differ only in case, spaces, punctuation, diacritics and gelar. */
export const nameKey = (text: string): string => nameWords(text).join(' ');

/** Case and spaces only: the mildest comparison, also for names that are no person's. */
export const plainKey = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** By this key the team's decisions are kept and unmatched texts are the same name. */
export const decisionKey = (text: string): string => tokensOf(text).join(' ') || plainKey(text);

/** Digits of something that looks like a NIP alone (“'1987 0101 …”, “NIP. 1987…”), else ''. At least eight digits. */
export const nipDigits = (text: string): string => {
  const bare = text.trim().replace(/^nip\b[\s.:]*/i, '');
  if (!/^['’"\s.\-\d]+$/.test(bare)) return '';
  const digits = bare.replace(/\D/g, '');
  return digits.length >= 8 ? digits : '';
};
