import type { peopleMessages } from '../messages/people.ts';
import type { Table } from '../table.ts';

export type RosterColumn = keyof typeof peopleMessages.columns;

/** Header words in the spellings that pasted lists bring, letters and digits only. */
const headerWords: Readonly<Record<RosterColumn, readonly string[]>> = {
  nip: ['nip', 'nippegawai', 'nipbaru', 'nomorindukpegawai', 'nonip', 'nipnik', 'nipnippk'],
  name: [
    'nama',
    'namalengkap',
    'namapegawai',
    'namapns',
    'namaasn',
    'namalengkapdangelar',
    'namadangelar',
    'name',
  ],
  unit: [
    'unitkerja',
    'unit',
    'bidang',
    'opd',
    'perangkatdaerah',
    'satuankerja',
    'satker',
    'unitorganisasi',
    'bagian',
    'skpd',
    'instansi',
  ],
  position: ['jabatan', 'namajabatan', 'jabatanterakhir', 'posisi'],
  status: ['status', 'statuskepegawaian', 'statuspegawai', 'jenispegawai', 'jenisasn', 'statusasn'],
  eligible: ['memenuhisyarat', 'memenuhisyaratyatidak', 'syarat', 'eligible'],
  email: ['email', 'surel', 'alamatemail', 'alamatsurel', 'emailaddress', 'emailgoogle', 'akungoogle'],
  superiorNip: ['nipatasan', 'nipatasanlangsung', 'nippimpinan', 'nippejabatpenilai'],
};

const word = (header: string): string => header.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Column positions of a roster, by metadata first and header words next; -1 when absent. */
export const rosterColumns = (table: Table): Readonly<Record<RosterColumn, number>> => {
  const words = table.header.map(word);
  const find = (column: RosterColumn): number => {
    const known = table.columnKeys[column];
    if (known !== undefined) return known;
    for (const spelling of headerWords[column]) {
      const at = words.indexOf(spelling);
      if (at >= 0) return at;
    }
    return -1;
  };
  const name = find('name');
  return {
    nip: find('nip'),
    name:
      name >= 0
        ? name
        : words.findIndex((header) => /^nama(?!.*(unit|jabatan|atasan|opd|bidang))/.test(header)),
    unit: find('unit'),
    position: find('position'),
    status: find('status'),
    eligible: find('eligible'),
    email: find('email'),
    superiorNip: find('superiorNip'),
  };
};

const notRoster =
  /^(timestamp|stempelwaktu|capwaktu|waktu|peringkat|suara|keputusan|usulan\d*|teksusulan|barisrespons)$/;

/** A pasted staff list under another title: NIP and name beside another column of a roster, nothing of ballots. */
export const looksLikeRoster = (table: Table): boolean => {
  const at = rosterColumns(table);
  const others = [at.unit, at.position, at.status, at.eligible];
  const isOther = table.header.some((header) => notRoster.test(word(header)));
  return at.nip >= 0 && at.name >= 0 && others.some((column) => column >= 0) && !isOther;
};
