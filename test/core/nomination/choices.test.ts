import fc from 'fast-check';
import { type ChoiceOptions, splitChoices } from '../../../src/core/nomination/choices.ts';
import { plainKey } from '../../../src/core/people/names.ts';

const optionsOf = (labels: readonly string[]): ChoiceOptions => ({
  exact: new Set(labels.map(plainKey)),
  sure: () => false,
});

test.each([
  ['Ani, S.Sos., M.Si., Budi', ['Ani, S.Sos., M.Si.', 'Budi'], ['Ani, S.Sos., M.Si.', 'Budi']],
  ['A, B, C', ['A', 'A, B', 'B, C'], ['A', 'B, C']],
  ['A, B, C', ['A, B, C', 'A', 'B', 'C'], ['A, B, C']],
  ['A, B', ['A', 'A, B', 'B'], ['A, B']],
  ['Budi, orang lain, lagi', ['Budi'], ['Budi', 'orang lain, lagi']],
  ['entah, Budi, siapa', ['Budi'], ['entah', 'Budi', 'siapa']],
  ['tidak, ada, satu', ['Budi'], ['tidak, ada, satu']],
  ['', ['Budi'], []],
])('%p', (text, labels, entries) => expect(splitChoices(text, optionsOf(labels))).toEqual(entries));

/** Labels with commas, none of them several others put together, so that joining can be undone. */
const word = fc.constantFrom('Ani', 'Budi', 'Cici', 'Dedi', 'Eka', 'S.Sos.', 'M.Si.', 'S.E.');
const label = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(', '));

test('what was joined is covered whole again, in order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(label, { minLength: 1, maxLength: 8 }), fc.nat(), (labels, seed) => {
      const ticks = labels.filter((_, at) => (seed >> at) % 2 === 1);
      const entries = splitChoices(ticks.join(', '), optionsOf(labels));
      expect(entries.join(', ')).toBe(ticks.join(', '));
      expect(entries.every((entry) => labels.includes(entry))).toBe(true);
      expect(entries.length).toBeLessThanOrEqual(ticks.length);
    }),
  );
});

test('names with their own gelar split back exactly', () => {
  const people = Array.from({ length: 60 }, (_, at) => `Nama${at}, S.${at % 2 ? 'E' : 'Sos'}., M.${at}`);
  fc.assert(
    fc.property(fc.shuffledSubarray(people, { minLength: 1, maxLength: 3 }), (ticks) => {
      expect(splitChoices(ticks.join(', '), optionsOf(people))).toEqual(ticks);
    }),
  );
});
