import { ledgerRows } from '../../../src/core/nomination/ledger.ts';
import { processNominations } from '../../../src/core/nomination/process.ts';
import { ballotFates, nameFates } from '../../../src/core/nomination/types.ts';
import { parseDate } from '../../../src/core/text/dates.ts';
import { cases } from '../support/cases.ts';

const now = parseDate('2026-03-20 08:00:00') ?? 0;

describe('case folders', () => {
  test.each(cases().map((one) => [one.name, one] as const))(
    '%s',
    (_, { roster, responses, review, teamDecisions, settings, expected }) => {
      const outcome = processNominations({
        settings,
        roster,
        responses,
        review,
        teamDecisions,
        formChoices: [],
        now,
      });
      if (!outcome.ok) throw new Error(outcome.error);
      const { count, report } = outcome.value;
      const ledger = [...ledgerRows(count.tally, count.ballots, count.roster.roster, count.rules)];
      expect(ledger.map(({ row, text, decision, nip }) => [row, text, decision, nip])).toEqual(
        expected.ledger,
      );
      expect(report.candidates.map(({ nip, votes, status }) => [nip, votes, status])).toEqual(
        expected.candidates,
      );
      const zeros = Object.fromEntries(ballotFates.map((fate) => [fate, 0]));
      expect(report.ballots).toEqual({ ...zeros, ...expected.ballots });
      if (expected.names) {
        const named = nameFates.filter((fate) => fate !== 'blank').map((fate) => [fate, 0]);
        expect(report.names).toEqual({ ...Object.fromEntries(named), ...expected.names });
      }
      expect(count.tally.tie && { seats: count.tally.tie.seats, keys: count.tally.tie.keys }).toEqual(
        expected.tie ?? null,
      );
      for (const sentence of expected.warnings ?? []) {
        expect(report.warnings.filter((warning) => warning.startsWith(sentence))).toHaveLength(1);
      }
      expect(report.notEligibleVotes).toBe(expected.notEligibleVotes ?? 0);
      expect(count.tally.selfNominations).toBe(expected.selfNominations ?? 0);
      const codes = count.roster.problems.map(({ code }) => code).filter((code) => code !== 'statusBlank');
      if (expected.rosterProblems)
        expect(codes).toEqual(expect.arrayContaining([...expected.rosterProblems]));
    },
  );
});
