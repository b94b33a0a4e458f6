import { peopleMessages } from '../messages/people.ts';
import type { Ineligibility } from './types.ts';

const lower = (text: string): string => text.trim().toLowerCase();

/** A group stands as a candidate like a person, and needs neither NIP nor PNS status (004). */
export const isGroup = (position: string): boolean => lower(position) === lower(peopleMessages.group);

/** “Memenuhi Syarat”: only a plain no excludes; null when the cell says neither. */
export const readEligible = (text: string): boolean | null => {
  const word = lower(text);
  if (/^(tidak|tdk|t$|tms|no$|false|belum|0$)/.test(word)) return false;
  return word === '' || /^(ya|y$|ms$|memenuhi|yes|true|1$)/.test(word) ? true : null;
};

const otherStatus =
  /\bc\.?pns\b|\bcalon\b|\bp3k\b|\bpppk\b|honor|kontrak|\bnon\b|\bbukan\b|\bthl\b|\bphl\b|\bptt\b|\bgtt\b|\bblud\b|\bbumd\b|\bbumn\b|magang|perjanjian|paruh|outsourc|sukarela|pensiun|\btni\b|\bpolri\b|tenaga/;
const pnsStatus = /\bp\.?n\.?s\b|pegawai negeri sipil/;

/** `unchecked` when the status tells nothing: empty, or words such as “Aktif”. */
export const readStatus = (text: string): 'pns' | 'other' | 'unchecked' => {
  const word = lower(text);
  if (otherStatus.test(word)) return 'other';
  return pnsStatus.test(word) ? 'pns' : 'unchecked';
};

/** First two criteria of 004, as the roster can tell them; null is eligible. */
export const ineligibility = (
  person: { readonly eligible: string; readonly status: string; readonly group: boolean },
  pnsOnly: boolean,
): Ineligibility | null => {
  if (readEligible(person.eligible) === false) return 'marked';
  return pnsOnly && !person.group && readStatus(person.status) === 'other' ? 'notPns' : null;
};
