import type { FormState } from '../host/forms/model.ts';
import type { HostPort } from '../workbench/host-port.ts';
import { AGENCY, type Employee, sampleRoster } from './agency.ts';
import { formBallots, TYPED_HEADER, typedBallots } from './ballots.ts';

/** What every action of the bundle answers, as far as we look. */
interface ActionReply {
  readonly ok: boolean;
  readonly message: string;
}

const DAY = 24 * 60 * 60 * 1000;
const ROSTER_HEADER: readonly string[] = [
  'NIP',
  'Nama',
  'Unit Kerja',
  'Jabatan',
  'Status',
  'Memenuhi Syarat',
  'Email',
  'NIP Atasan',
];

/** A list comes with the widths its owner gave it. */
const ROSTER_WIDTHS: readonly number[] = [155, 250, 150, 235, 80, 130, 230, 155];

/** Last year's tab with freely typed names; “Hubungkan tab respons…” can take it in. */
export const TYPED_TAB = 'Usulan ketik bebas';

/**
 * Fills an empty workbook by the add-on's own actions: roster, set-up, an open nomination form, three dozen answers
 * of the past days. Answers with what did not work, a sentence each.
 */
export function seedAgency(host: HostPort): readonly string[] {
  const start = host.now();
  const staff = sampleRoster();
  const book = host.workbook();
  const spare = book.sheets().map((sheet) => sheet.sheetId);
  const problems: string[] = [];
  const attempt = (name: string, args: object): void => {
    const result = host.clientCall({ kind: 'sheets', id: book.id }, 'runAction', [name, args]);
    const reply = result.value as ActionReply | null | undefined;
    if (!result.ok) problems.push(`${name}: ${result.error?.message ?? 'gagal'}`);
    else if (!reply?.ok) problems.push(`${name}: ${reply?.message ?? 'tanpa jawaban'}`);
  };
  host.at(start - 6 * DAY, () => {
    const roster = book.loadSheetFromRows('Pegawai', [ROSTER_HEADER, ...staff.map(rosterRow)]);
    for (const [at, width] of ROSTER_WIDTHS.entries()) book.resize(roster, 'COLUMNS', at, at + 1, width);
    attempt('setup', { settings: settings(staff), unattended: true });
  });
  const left = book.sheets();
  for (const sheetId of spare) if (left.length > 1 && isEmpty(host, sheetId)) book.deleteSheet(sheetId);
  host.at(start - 5 * DAY, () =>
    attempt('makeNominationForm', {
      voteMode: 'recorded',
      closesAt: wallTime(start + 9 * DAY),
      responses: 'workbook',
      confirmed: true,
    }),
  );
  const form = host.forms.list()[0];
  if (form) answerForm(host, form, staff, start);
  const typed = book.loadSheetFromRows(TYPED_TAB, [TYPED_HEADER, ...typedBallots(staff)]);
  book.resize(typed, 'COLUMNS', 0, 2, 150);
  book.resize(typed, 'COLUMNS', 2, 3, 200);
  book.updateSheet(typed, { frozenRows: 1 });
  const home = book.sheets().find((sheet) => sheet.name === 'Beranda');
  if (home) book.updateSheet(home.sheetId, { index: 0 });
  return problems;
}

const rosterRow = (person: Employee): string[] => [
  person.nip,
  person.name,
  person.unit,
  person.position,
  person.status,
  person.eligible,
  person.email,
  person.superiorNip,
];

function isEmpty(host: HostPort, sheetId: number): boolean {
  const { rows, cols } = host.workbook().extent(sheetId);
  return rows === 0 || cols === 0;
}

function settings(staff: readonly Employee[]): object {
  const [head, secretary] = staff;
  return {
    unit: AGENCY.name,
    city: AGENCY.city,
    year: 2026,
    headName: head?.name ?? '',
    headNip: head?.nip ?? '',
    headTitle: 'Kepala Dinas Kearsipan dan Literasi',
    leaderName: secretary?.name ?? '',
    leaderNip: secretary?.nip ?? '',
    timeZone: 'Asia/Jakarta',
    // The form is still open; in practice one wants to see a result at once.
    showLeaderBeforeClosing: true,
    voteMode: 'recorded',
  };
}

/** `YYYY-MM-DD HH:mm` on a Jakarta clock, at the end of that day. */
function wallTime(time: number): string {
  return `${new Date(time + 7 * 60 * 60 * 1000).toISOString().slice(0, 10)} 23:59`;
}

/** People answer over four days, through the form as its page would send it. */
function answerForm(host: HostPort, form: FormState, staff: readonly Employee[], start: number): void {
  const lists = form.items.filter((item) => item.kind === 'CHECKBOX' || item.kind === 'LIST');
  const first = lists[0];
  if (!first) return;
  const ballots = formBallots(
    staff,
    first.choices.map((choice) => choice.value),
  );
  for (const [index, ballot] of ballots.entries()) {
    const answers =
      first.kind === 'CHECKBOX'
        ? { [first.id]: ballot.choices }
        : Object.fromEntries(ballot.choices.map((choice, at) => [lists[at]?.id ?? first.id, choice]));
    const time = start - 5 * DAY + ((index + 1) * 4 * DAY) / (ballots.length + 1);
    host.at(time, () => host.submit(form.id, { respondentEmail: ballot.email, answers }));
  }
}
