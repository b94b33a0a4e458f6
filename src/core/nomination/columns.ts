import { columnReasons } from '../messages/nomination.ts';
import type { Matcher } from '../people/types.ts';
import type { Cell, Table } from '../table.ts';
import { parseDate } from '../text/dates.ts';
import { formatPercent } from '../text/number.ts';
import { type ChoiceOptions, splitChoices } from './choices.ts';
import type { BallotMapping, ColumnProposal, ColumnRole } from './types.ts';

const SAMPLE = 300;
const MANY = 0.5;
const SOME = 1 / 3;

const words = {
  time: /^(timestamp|stempel waktu|cap waktu|waktu( pengisian| kirim)?|tanggal( dan waktu| pengisian)?|time)$/,
  email: /^(e ?mail|email address|alamat (e ?mail|surel|email)|surel|nama pengguna|username|alamat e mail)\b/,
  typed:
    /^(nip|nip anda|nip pengusul|nip pemilih|nip pengisi|nama anda|nama pengusul|nama pemilih|nama pengisi|nama responden|nama lengkap|nama lengkap anda|nama pegawai|identitas( anda| pengusul)?|nama)$/,
  names:
    /^(usulan|nama (calon|usulan|kandidat|agen|yang)|calon|kandidat|pilihan|nominasi|agen perubahan|nama ?\d|nominee)/,
  self: /\b(anda|saya|pengusul|pemilih|pengisi|responden|atasan|email|surel)\b|^(nip|nama( lengkap| pegawai)?)$/,
  other: /alasan|jabatan|unit kerja|keterangan|saran|komentar|pesan|nomor|telepon|hp\b/,
} as const;

const headerWords = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What the cells of one column look like, as shares of its filled cells. */
interface Evidence {
  readonly header: string;
  readonly filled: number;
  readonly dates: number;
  readonly emails: number;
  readonly people: number;
  /** Cells that hold several known options. */
  readonly several: number;
}

const looksLikeDate = (cell: Cell): boolean =>
  typeof cell === 'number'
    ? cell > 30_000 && cell < 80_000
    : parseDate(cell) !== null || parseDate(cell, 'monthFirst') !== null;

const evidenceOf = (table: Table, column: number, matcher: Matcher, options: ChoiceOptions): Evidence => {
  const cells: Cell[] = [];
  for (const row of table.rows) {
    const cell = row[column] ?? '';
    if (String(cell).trim() !== '') cells.push(cell);
    if (cells.length === SAMPLE) break;
  }
  const share = (test: (cell: Cell) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  const isPerson = (text: string) => matcher.match(text).kind === 'found';
  const severalKnown = (text: string) =>
    text.includes(', ') && !isPerson(text) && splitChoices(text, options).filter(isPerson).length > 1;
  return {
    header: headerWords(table.header[column] ?? ''),
    filled: cells.length,
    dates: share(looksLikeDate),
    emails: share((cell) => /^\S+@\S+\.\S+$/.test(String(cell).trim())),
    people: share((cell) => isPerson(String(cell)) || severalKnown(String(cell))),
    several: share((cell) => severalKnown(String(cell))),
  };
};

/** Metadata keys of confirmed response columns: `time`, `voter`, `names1`, `names2` … */
export const responseColumnKey = (role: Exclude<ColumnRole, 'ignore'>, position = 1): string =>
  role === 'names' ? `names${position}` : role;

const confirmedRole = (key: string): ColumnRole | null => {
  if (key === 'time' || key === 'voter') return key;
  return /^names\d+$/.test(key) ? 'names' : null;
};

const confirmed = (table: Table): ReadonlyMap<number, ColumnRole> => {
  const roles = new Map<number, ColumnRole>();
  for (const [key, column] of Object.entries(table.columnKeys)) {
    const role = confirmedRole(key);
    if (role) roles.set(column, role);
  }
  return [...roles.values()].includes('names') ? roles : new Map();
};

interface Scored {
  readonly column: number;
  readonly score: number;
  readonly why: readonly string[];
}

const bestOf = (scored: readonly Scored[], least: number): Scored | undefined =>
  scored.filter(({ score }) => score >= least).sort((a, b) => b.score - a.score || a.column - b.column)[0];

const timeScore = (evidence: Evidence, column: number): Scored => {
  const why: string[] = [];
  const byHeader = words.time.test(evidence.header);
  if (byHeader) why.push(columnReasons.header(evidence.header));
  if (column === 0) why.push(columnReasons.firstColumn);
  if (evidence.dates > 0) why.push(columnReasons.dates(formatPercent(evidence.dates)));
  const content = evidence.filled === 0 ? 0.3 : 0.6 * evidence.dates;
  return { column, score: content + (byHeader ? 0.4 : 0) + (column === 0 ? 0.1 : 0), why };
};

const voterScore = (evidence: Evidence, column: number, anyNamesHeader: boolean): Scored => {
  const why: string[] = [];
  const byEmail = words.email.test(evidence.header);
  const byTyped = words.typed.test(evidence.header) && (anyNamesHeader || evidence.header !== 'nama');
  if (byEmail || byTyped) why.push(columnReasons.header(evidence.header));
  if (evidence.emails > 0) why.push(columnReasons.emails(formatPercent(evidence.emails)));
  const score = (byEmail ? 0.5 : 0) + (byTyped ? 0.4 : 0) + 0.5 * evidence.emails;
  return { column, score, why };
};

const namesWhy = (evidence: Evidence): readonly string[] => [
  ...(words.names.test(evidence.header) ? [columnReasons.header(evidence.header)] : []),
  ...(evidence.people > 0 ? [columnReasons.people(formatPercent(evidence.people))] : []),
];

/** By header word where any column has one, and by content too; other columns only where no header tells. */
const namesColumns = (evidence: readonly Evidence[], taken: ReadonlySet<number>): readonly Scored[] => {
  const free = evidence.flatMap((found, column) => (taken.has(column) ? [] : [{ found, column }]));
  const isOther = ({ header }: Evidence) => words.other.test(header) && !header.startsWith('usulan');
  const byHeader = free.filter(({ found }) => words.names.test(found.header) && !isOther(found));
  const byContent = free.filter(({ found }) => found.people >= MANY && !isOther(found));
  const chosen = byHeader.length > 0 ? byHeader : byContent;
  return chosen.map(({ found, column }) => ({
    column,
    score: Math.min(1, (words.names.test(found.header) ? 0.6 : 0.2) + 0.4 * found.people),
    why: namesWhy(found),
  }));
};

const proposal = (table: Table, role: ColumnRole, { column, score, why }: Scored): ColumnProposal => ({
  index: column,
  header: table.header[column] ?? '',
  role,
  confidence: Math.min(1, Math.round(score * 100) / 100),
  why: why.length > 0 ? why.join('; ') : columnReasons.none,
});

/**
 * Proposes what each column of a response tab holds: confirmed columns first (metadata), then header words in
 * Indonesian and English together with the content (dates, e-mail addresses, people of the roster).
 */
export const proposeMapping = (
  table: Table,
  matcher: Matcher,
  options: ChoiceOptions,
): readonly ColumnProposal[] => {
  const known = confirmed(table);
  if (known.size > 0) {
    return table.header.map((_, column) =>
      proposal(table, known.get(column) ?? 'ignore', { column, score: 1, why: [columnReasons.metadata] }),
    );
  }
  const evidence = table.header.map((_, column) => evidenceOf(table, column, matcher, options));
  const roles = new Map<number, { role: ColumnRole; scored: Scored }>();
  const time = bestOf(evidence.map(timeScore), 0.5);
  if (time) roles.set(time.column, { role: 'time', scored: time });
  const anyNamesHeader = evidence.some(({ header }) => words.names.test(header));
  const voters = evidence.map((found, column) => voterScore(found, column, anyNamesHeader));
  const voter = bestOf(
    voters.filter(({ column }) => !roles.has(column)),
    0.4,
  );
  if (voter) roles.set(voter.column, { role: 'voter', scored: voter });
  for (const scored of namesColumns(evidence, new Set(roles.keys()))) {
    roles.set(scored.column, { role: 'names', scored });
  }
  return table.header.map((_, column) => {
    const found = roles.get(column);
    return proposal(table, found?.role ?? 'ignore', found?.scored ?? { column, score: 0, why: [] });
  });
};

/** Titles of columns that hold names, or are titled so and filled, and yet are none of the mapping's. */
export const overlookedColumns = (
  table: Table,
  mapping: BallotMapping,
  matcher: Matcher,
  options: ChoiceOptions,
): readonly string[] => {
  const used = new Set([mapping.time, mapping.voter, ...mapping.names]);
  return table.header.flatMap((title, column) => {
    if (used.has(column)) return [];
    const found = evidenceOf(table, column, matcher, options);
    const isTitled = words.names.test(found.header) && found.filled > 0;
    if (words.other.test(found.header) || words.self.test(found.header)) return [];
    return isTitled || found.people >= MANY ? [title.trim() || columnReasons.untitled] : [];
  });
};

/** The mapping that counting uses, from proposed or confirmed roles. A lone names column holds all ticks. */
export const toMapping = (
  table: Table,
  roles: readonly { readonly index: number; readonly role: ColumnRole }[],
  matcher: Matcher,
  options: ChoiceOptions,
): BallotMapping => {
  const columnOf = (role: ColumnRole) => roles.find((column) => column.role === role)?.index ?? -1;
  const names = roles.filter(({ role }) => role === 'names').map(({ index }) => index);
  const voter = columnOf('voter');
  const found = voter < 0 ? null : evidenceOf(table, voter, matcher, options);
  const isMultiple = (column: number) =>
    names.length === 1 || evidenceOf(table, column, matcher, options).several >= SOME;
  return {
    time: columnOf('time'),
    voter,
    names,
    multiple: names.filter(isMultiple),
    voterIsEmail: found !== null && (words.email.test(found.header) || found.emails >= MANY),
  };
};
