import { peopleMessages } from '../messages/people.ts';
import type { Cell, Table } from '../table.ts';
import { rosterColumns } from './columns.ts';
import { ineligibility, isGroup, readEligible, readStatus } from './eligibility.ts';
import { plainKey } from './names.ts';
import { type NipReading, readNip } from './nip.ts';
import type { Person, RosterProblem, RosterProblemCode, RosterReading } from './types.ts';

interface Row {
  readonly row: number;
  readonly nip: NipReading;
  readonly name: string;
  readonly unit: string;
  readonly position: string;
  readonly status: string;
  readonly eligible: string;
  readonly email: string;
  readonly superiorNip: string;
}

const readRow = (cells: readonly Cell[], row: number, at: ReturnType<typeof rosterColumns>): Row => {
  const text = (column: number) =>
    String(cells[column] ?? '')
      .trim()
      .replace(/\s+/g, ' ');
  const superior = readNip(cells[at.superiorNip] ?? '');
  return {
    row,
    nip: readNip(cells[at.nip] ?? ''),
    name: text(at.name),
    unit: text(at.unit),
    position: text(at.position),
    status: text(at.status),
    eligible: text(at.eligible),
    email: text(at.email).toLowerCase(),
    superiorNip: superior.kind === 'digits' ? superior.digits : '',
  };
};

const toPerson = (row: Row, pnsOnly: boolean): Person => {
  const nip = row.nip.kind === 'digits' ? row.nip.digits : '';
  const group = isGroup(row.position);
  const ineligible = ineligibility({ ...row, group }, pnsOnly);
  const { name, unit, position, status, email, superiorNip } = row;
  const key = nip || `${plainKey(name)}|${plainKey(unit)}`;
  return {
    key,
    nip,
    name,
    unit,
    position,
    status,
    email,
    superiorNip,
    group,
    eligible: ineligible === null,
    ineligible,
    row: row.row,
  };
};

/** What is odd about a row that is taken all the same. */
const remarks = (row: Row, person: Person, filledNip: boolean): RosterProblem[] => {
  const found: RosterProblem[] = [];
  const add = (code: RosterProblemCode, message: string) => found.push({ code, row: row.row, message });
  if (row.nip.kind === 'digitsLost') {
    add('nipDigitsLost', peopleMessages.nipDigitsLost(row.row, row.name));
  } else if (row.nip.kind === 'other') {
    add('missingNip', peopleMessages.nipOther(row.row, row.name));
  } else if (row.nip.kind === 'empty' && !person.group && filledNip) {
    add('missingNip', peopleMessages.missingNip(row.row, row.name));
  } else if (row.nip.kind === 'digits' && row.nip.digits.length !== 18) {
    add('nipLength', peopleMessages.nipLength(row.row, row.name, row.nip.digits.length));
  }
  if (readEligible(row.eligible) === null) {
    add('eligibleUnclear', peopleMessages.eligibleUnclear(row.row, row.eligible));
  }
  return found;
};

const duplicate = (person: Person, first: Person): RosterProblem => {
  if (person.nip === '') {
    const message = peopleMessages.duplicatePerson(person.row, person.name, first.row);
    return { code: 'duplicatePerson', row: person.row, message };
  }
  const sameName = plainKey(person.name) === plainKey(first.name);
  const message = sameName
    ? peopleMessages.duplicateNip(person.row, person.name, first.row)
    : peopleMessages.sameNipOtherName(person.row, person.name, first.row, first.name);
  return { code: 'duplicateNip', row: person.row, message };
};

const nothing = (code: RosterProblemCode, message: string): RosterReading => ({
  roster: { people: [] },
  problems: [{ code, row: 0, message }],
  blankRows: 0,
  eligibleCount: 0,
  unchecked: 0,
});

const isBlank = (cells: readonly Cell[]): boolean => cells.every((cell) => String(cell).trim() === '');

/** Row numbers of blank rows that stand before the last row with content. */
const blankRowsOf = (table: Table): readonly number[] => {
  let last = table.rows.length - 1;
  while (last >= 0 && isBlank(table.rows[last] ?? [])) last -= 1;
  return table.rows
    .slice(0, last + 1)
    .flatMap((cells, index) => (isBlank(cells) ? [table.firstRow + index] : []));
};

/**
 * Reads “Pegawai”. Of rows with the same NIP the first is kept; people with the same name and other NIPs are
 * homonyms and all stay. Every row that was not taken as it stands is listed.
 */
export const readRoster = (table: Table, settings: { readonly pnsOnly: boolean }): RosterReading => {
  const at = rosterColumns(table);
  if (table.rows.every(isBlank)) return nothing('noTable', peopleMessages.noTable);
  if (at.name < 0) return nothing('noNameColumn', peopleMessages.noNameColumn);
  const problems: RosterProblem[] = [];
  const byKey = new Map<string, Person>();
  const unchecked: number[] = [];
  if (at.nip < 0) problems.push({ code: 'noNipColumn', row: 0, message: peopleMessages.noNipColumn });
  const filledNip = at.nip >= 0 && table.rows.some((cells) => String(cells[at.nip] ?? '').trim() !== '');
  if (at.nip >= 0 && !filledNip) {
    problems.push({ code: 'noNipColumn', row: 0, message: peopleMessages.emptyNipColumn });
  }
  const blank = blankRowsOf(table);
  if (blank.length > 0) {
    problems.push({ code: 'blankRow', row: blank[0] ?? 0, message: peopleMessages.blankRow(blank) });
  }
  table.rows.forEach((cells, index) => {
    if (isBlank(cells)) return;
    const row = readRow(cells, table.firstRow + index, at);
    if (row.name === '') {
      problems.push({ code: 'missingName', row: row.row, message: peopleMessages.missingName(row.row) });
      return;
    }
    const person = toPerson(row, settings.pnsOnly);
    const first = byKey.get(person.key);
    if (first) {
      problems.push(duplicate(person, first));
      return;
    }
    byKey.set(person.key, person);
    problems.push(...remarks(row, person, filledNip));
    if (settings.pnsOnly && !person.group && readStatus(person.status) === 'unchecked')
      unchecked.push(row.row);
  });
  if (unchecked.length > 0) {
    const message = peopleMessages.statusBlank(unchecked);
    problems.push({ code: 'statusBlank', row: unchecked[0] ?? 0, message });
  }
  const people = [...byKey.values()];
  return {
    roster: { people },
    problems,
    blankRows: blank.length,
    eligibleCount: people.filter(({ eligible }) => eligible).length,
    unchecked: unchecked.length,
  };
};
