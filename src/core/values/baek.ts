import type { Framework, Value } from './types.ts';

const value = (name: string, mapsTo: readonly string[]): Value => ({
  name,
  definition: { text: `mencakup nilai BerAKHLAK: ${mapsTo.join(', ') || '—'}`, source: 'karanganyar' },
  conduct: [],
  levels: [],
  mapsTo,
});

/** BAEK of Karanganyar (003, annex) with its map from BerAKHLAK; “Efektif dan Efisien” has no counterpart there. */
export const baek: Framework = {
  key: 'baek',
  name: 'BAEK',
  values: [
    value('Berintegritas', ['Loyal']),
    value('Akuntabel', ['Akuntabel']),
    value('Efektif dan Efisien', []),
    value('Kualitas dalam pelayanan', [
      'Berorientasi Pelayanan',
      'Kompeten',
      'Harmonis',
      'Adaptif',
      'Kolaboratif',
    ]),
  ],
};
