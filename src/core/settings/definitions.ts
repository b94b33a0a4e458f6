import { settingOptions, type settingsMessages, settingTexts } from '../messages/settings.ts';
import type { Validation } from '../plan.ts';
import type { Cell } from '../table.ts';
import { choiceKind, dateKind, type Kind, numberKind, textKind, yesNoKind } from './kinds.ts';
import type { CustomFramework, Settings } from './types.ts';

export type SettingGroup = keyof typeof settingsMessages.groups;
export type SettingCode = keyof typeof settingTexts;

/** One row of “Pengaturan”. A row is a lens on the settings: most show one field, two share `customFramework`. */
export interface SettingDefinition {
  readonly code: SettingCode;
  readonly key: keyof Settings;
  readonly group: SettingGroup;
  readonly label: string;
  readonly explanation: string;
  /** “aturan tim”: ours where the source is silent, printed with the result. */
  readonly teamRule: boolean;
  readonly want: string;
  readonly validation: Validation | null;
  readonly isDate: boolean;
  readonly isNip: boolean;
  /** Other names in `pengaturan.json` and older workbooks. */
  readonly aliases: readonly string[];
  /** null when the cell can't be read. */
  set(settings: Settings, cell: Cell): Settings | null;
  show(settings: Settings): Cell;
  describe(settings: Settings): string;
}

interface Extra {
  readonly aliases?: readonly string[];
  readonly teamRule?: boolean;
  readonly isNip?: boolean;
}

const define = <T>(
  code: SettingCode,
  key: keyof Settings,
  group: SettingGroup,
  kind: Kind<T>,
  lens: { get(settings: Settings): T; set(settings: Settings, value: T): Settings },
  extra: Extra,
): SettingDefinition => ({
  code,
  key,
  group,
  ...settingTexts[code],
  teamRule: extra.teamRule ?? false,
  want: kind.want,
  validation: kind.validation,
  isDate: kind.isDate,
  isNip: extra.isNip ?? false,
  aliases: extra.aliases ?? [],
  set: (settings, cell) => {
    const value = kind.read(cell);
    return value === null ? null : lens.set(settings, value);
  },
  show: (settings) => kind.show(lens.get(settings)),
  describe: (settings) => kind.describe(lens.get(settings)),
});

const field = <K extends keyof Settings & SettingCode>(
  key: K,
  group: SettingGroup,
  kind: Kind<Settings[K]>,
  extra: Extra = {},
): SettingDefinition =>
  define(
    key,
    key,
    group,
    kind,
    { get: (settings) => settings[key], set: (settings, value) => ({ ...settings, [key]: value }) },
    extra,
  );

const dateField = (
  key: 'opensAt' | 'closesAt' | 'retentionDate',
  group: SettingGroup,
  extra: Extra,
): SettingDefinition =>
  define(
    key,
    key,
    group,
    dateKind,
    {
      get: (settings) => settings[key] ?? 'none',
      set: (settings, value) => ({ ...settings, [key]: value === 'none' ? null : value }),
    },
    extra,
  );

/** “Nama: definisi”, one value a line. */
export const formatCustomValues = (values: CustomFramework['values']): string =>
  values.map(({ name, definition }) => (definition === '' ? name : `${name}: ${definition}`)).join('\n');

export const parseCustomValues = (text: string): CustomFramework['values'] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const parts = /^(.*?)\s*(?::|—|–| - )\s*(.*)$/.exec(line);
      return parts ? { name: parts[1] ?? '', definition: parts[2] ?? '' } : { name: line, definition: '' };
    });

const customFields = [
  define(
    'customName',
    'customFramework',
    'values',
    textKind,
    {
      get: ({ customFramework }) => customFramework.name,
      set: (settings, name) => ({ ...settings, customFramework: { ...settings.customFramework, name } }),
    },
    {},
  ),
  define(
    'customValues',
    'customFramework',
    'values',
    textKind,
    {
      get: ({ customFramework }) => formatCustomValues(customFramework.values),
      set: (settings, text) => ({
        ...settings,
        customFramework: { ...settings.customFramework, values: parseCustomValues(text) },
      }),
    },
    {},
  ),
];

const rule = (...aliases: string[]): Extra => ({ teamRule: true, aliases });
const also = (...aliases: string[]): Extra => ({ aliases });
const nip = (...aliases: string[]): Extra => ({ aliases, isNip: true });

/** Every setting in the order of the sheet. */
export const settingDefinitions: readonly SettingDefinition[] = [
  field('unit', 'unit', textKind, also('Perangkat Daerah', 'Unit Kerja', 'Nama unit', 'OPD')),
  field('city', 'unit', textKind, also('Tempat')),
  field('year', 'unit', numberKind(2000, 2100), {}),
  field('headTitle', 'unit', textKind, also('Jabatan Kepala')),
  field('headName', 'unit', textKind, also('Pimpinan', 'Nama Kepala', 'Kepala')),
  field('headNip', 'unit', textKind, nip('NIP Kepala')),
  field('leaderName', 'unit', textKind, also('Ketua Tim RB', 'Nama Ketua Tim', 'teamLeaderName')),
  field('leaderNip', 'unit', textKind, nip('NIP Ketua Tim', 'teamLeaderNip')),
  field('timeZone', 'unit', choiceKind(settingOptions.timeZone), {}),
  field('localFramework', 'values', choiceKind(settingOptions.localFramework), also('framework', 'Kerangka')),
  ...customFields,
  field('maxNames', 'nomination', numberKind(1, 10), rule('Maksimal nama', 'Jumlah nama maksimal')),
  field('shortlistSize', 'nomination', numberKind(1, 50), rule('Jumlah lolos', 'Jumlah calon lolos')),
  dateField('opensAt', 'nomination', rule('openingTime', 'Waktu buka', 'Dibuka')),
  dateField(
    'closesAt',
    'nomination',
    rule('closingTime', 'closing', 'Waktu tutup', 'Batas waktu', 'Ditutup', 'Penutupan'),
  ),
  field('onlyRegistered', 'nomination', yesNoKind, rule('registeredVotersOnly', 'onlyRegisteredVoters')),
  field('pnsOnly', 'nomination', yesNoKind, rule('onlyPns', 'Calon harus PNS')),
  field(
    'showLeaderBeforeClosing',
    'nomination',
    yesNoKind,
    rule('Tampilkan pemimpin sebelum penutupan', 'Tampilkan hasil sebelum tutup'),
  ),
  field('voterIdentity', 'responses', choiceKind(settingOptions.voterIdentity), rule('Identitas pemilih')),
  field('voteMode', 'responses', choiceKind(settingOptions.voteMode), rule('secrecy', 'Mode', 'Kerahasiaan')),
  field('responsesElsewhere', 'responses', textKind, {}),
  dateField('retentionDate', 'responses', also('Tanggal retensi', 'Retensi')),
];

/** What holds where nothing was set. */
export const defaultSettings = (year: number): Settings => ({
  unit: '',
  city: '',
  year,
  headName: '',
  headNip: '',
  headTitle: '',
  leaderName: '',
  leaderNip: '',
  timeZone: 'Asia/Jakarta',
  localFramework: 'none',
  customFramework: { name: '', values: [] },
  maxNames: 3,
  shortlistSize: 5,
  opensAt: null,
  closesAt: null,
  voteMode: 'recorded',
  onlyRegistered: false,
  pnsOnly: true,
  showLeaderBeforeClosing: false,
  voterIdentity: 'verified',
  responsesElsewhere: '',
  retentionDate: null,
});
