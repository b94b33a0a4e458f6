import type { PageData, SettingsForm } from '../../src/api.ts';
import { setup } from '../../src/core/messages/sidebar.ts';

/** The page “Mulai” as it is being typed: every field a string or a switch. */
export interface Draft {
  readonly unit: string;
  readonly city: string;
  readonly year: string;
  readonly headTitle: string;
  readonly headName: string;
  readonly headNip: string;
  readonly leaderName: string;
  readonly leaderNip: string;
  readonly framework: NonNullable<SettingsForm['localFramework']>;
  readonly customName: string;
  readonly customValues: readonly CustomValue[];
  readonly timeZone: NonNullable<SettingsForm['timeZone']>;
  readonly pnsOnly: boolean;
  readonly onlyRegistered: boolean;
  readonly showLeader: boolean;
  readonly shortlist: string;
}

export interface CustomValue {
  readonly name: string;
  readonly definition: string;
}

export type DraftProblems = Partial<
  Record<'unit' | 'year' | 'shortlist' | 'customName' | 'customValues', string>
>;

export function draftOf(settings: PageData['settings']): Draft {
  const custom = settings.customFramework;
  return {
    unit: settings.unit,
    city: settings.city,
    year: String(settings.year),
    headTitle: settings.headTitle,
    headName: settings.headName,
    headNip: settings.headNip,
    leaderName: settings.leaderName,
    leaderNip: settings.leaderNip,
    framework: settings.localFramework,
    customName: custom.name,
    customValues: custom.values.length > 0 ? custom.values : [{ name: '', definition: '' }],
    timeZone: settings.timeZone,
    pnsOnly: settings.pnsOnly,
    onlyRegistered: settings.onlyRegistered,
    showLeader: settings.showLeaderBeforeClosing,
    shortlist: String(settings.shortlistSize),
  };
}

/** What must be mended before the settings can be sent; empty when nothing. */
export function problemsOf(draft: Draft): DraftProblems {
  const shortlist = Number(draft.shortlist);
  return {
    ...(draft.unit.trim() === '' && { unit: setup.unitMissing }),
    ...(!/^20\d\d$/.test(draft.year.trim()) && { year: setup.yearWrong }),
    ...(!(Number.isInteger(shortlist) && shortlist >= 1 && shortlist <= 20) && {
      shortlist: setup.shortlistWrong,
    }),
    ...(draft.framework === 'custom' && customProblems(draft)),
  };
}

const customProblems = (draft: Draft): DraftProblems => ({
  ...(draft.customName.trim() === '' && { customName: setup.customNameMissing }),
  ...(namedValues(draft).length === 0 && { customValues: setup.customMissing }),
});

export function settingsOf(draft: Draft): SettingsForm {
  return {
    unit: draft.unit.trim(),
    city: draft.city.trim(),
    year: Number(draft.year),
    headTitle: draft.headTitle.trim(),
    headName: draft.headName.trim(),
    headNip: compact(draft.headNip),
    leaderName: draft.leaderName.trim(),
    leaderNip: compact(draft.leaderNip),
    localFramework: draft.framework,
    timeZone: draft.timeZone,
    pnsOnly: draft.pnsOnly,
    onlyRegistered: draft.onlyRegistered,
    showLeaderBeforeClosing: draft.showLeader,
    shortlistSize: Number(draft.shortlist),
    ...(draft.framework === 'custom' && {
      customFramework: { name: draft.customName.trim(), values: namedValues(draft) },
    }),
  };
}

const namedValues = (draft: Draft): CustomValue[] =>
  draft.customValues
    .filter((value) => value.name.trim() !== '')
    .map((value) => ({ name: value.name.trim(), definition: value.definition.trim() }));

const compact = (nip: string): string => nip.replace(/[\s.'-]/g, '');

/** A gentle word on a NIP that is not 18 digits; an empty one is fine, and nothing is ever refused. */
export function nipCaution(nip: string): string | undefined {
  const text = compact(nip);
  if (text === '' || /^\d{18}$/.test(text)) return undefined;
  return /\D/.test(text) ? setup.nipLetters : setup.nipLength(text.length);
}
