import { reviewTexts } from '../messages/nomination.ts';
import { createMatcher } from '../people/match.ts';
import { decisionKey } from '../people/names.ts';
import type { Matcher, NameDecision, NameDecisions, Person, Roster } from '../people/types.ts';
import type { Table } from '../table.ts';

/** One decided row of “Telaah Nama”, as the team left it. */
export interface DecidedRow {
  readonly row: number;
  readonly text: string;
  readonly decision: string;
  readonly note: string;
}

export interface DecisionsReading {
  readonly decisions: NameDecisions;
  readonly rows: readonly DecidedRow[];
  readonly problems: readonly string[];
}

/** How a person stands in suggestions and decisions: “Nama — NIP”, without a NIP “Nama — Unit”. */
export const personLabel = (person: Person): string =>
  reviewTexts.person(person.name, person.nip === '' ? person.unit : person.nip);

const same = (left: string, right: string): boolean =>
  left.trim().toLowerCase() === right.trim().toLowerCase();

/** Labels of the dropdown in lower case. */
export const personsByLabel = (roster: Roster): ReadonlyMap<string, Person> =>
  new Map(roster.people.map((person) => [personLabel(person).toLowerCase(), person]));

/** A person by the dropdown's label, by NIP, or by a name that is surely one person's. */
export const findPerson = (
  text: string,
  labels: ReadonlyMap<string, Person>,
  matcher: Matcher,
): Person | undefined => {
  const labelled = labels.get(text.trim().toLowerCase());
  if (labelled) return labelled;
  const match = matcher.match(text);
  return match.kind === 'found' ? matcher.roster.people[match.person] : undefined;
};

const readDecision = (text: string, labels: ReadonlyMap<string, Person>, matcher: Matcher): NameDecision => {
  if (same(text, reviewTexts.notEmployee)) return { kind: 'absent' };
  if (same(text, reviewTexts.ignore)) return { kind: 'ignore' };
  const person = findPerson(text, labels, matcher);
  return person ? { kind: 'person', key: person.key } : { kind: 'unclear', text };
};

type ReviewColumn = 'text' | 'decision' | 'note';

const columnOf = (table: Table, column: ReviewColumn): number =>
  table.columnKeys[column] ?? table.header.findIndex((header) => same(header, reviewTexts.columns[column]));

const equal = (left: NameDecision, right: NameDecision): boolean =>
  left.kind === right.kind && (left.kind !== 'person' || right.kind !== 'person' || left.key === right.key);

/** Reads the team's decisions from “Telaah Nama”; of contradicting ones the first holds and the other is listed. */
export const readDecisions = (table: Table | null, roster: Roster): DecisionsReading => {
  const decisions = new Map<string, NameDecision>();
  const rows: DecidedRow[] = [];
  const problems: string[] = [];
  if (!table) return { decisions, rows, problems };
  const at = {
    text: columnOf(table, 'text'),
    decision: columnOf(table, 'decision'),
    note: columnOf(table, 'note'),
  };
  const matcher = createMatcher(roster);
  const labels = personsByLabel(roster);
  const firstRow = new Map<string, number>();
  table.rows.forEach((cells, index) => {
    const cell = (column: number) => String(cells[column] ?? '').trim();
    const row = table.firstRow + index;
    const [text, decisionText, note] = [cell(at.text), cell(at.decision), cell(at.note)];
    if (text === '' || (decisionText === '' && note === '')) return;
    rows.push({ row, text, decision: decisionText, note });
    if (decisionText === '') return;
    const decision = readDecision(decisionText, labels, matcher);
    const key = decisionKey(text);
    const earlier = decisions.get(key);
    if (decision.kind === 'unclear') problems.push(reviewTexts.unclear(row, decisionText));
    if (!earlier) {
      decisions.set(key, decision);
      firstRow.set(key, row);
    } else if (!equal(earlier, decision)) {
      problems.push(reviewTexts.conflict(row, text, firstRow.get(key) ?? 0));
    }
  });
  return { decisions, rows, problems };
};
