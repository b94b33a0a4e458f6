import type { Framework, FrameworkValue } from './types.ts';

const value = (name: string, mappedFrom: readonly string[]): FrameworkValue => ({
  name,
  definition: null,
  guides: [],
  indicators: [],
  mappedFrom,
});

/** The local slogan of 003; its annex maps every value of BerAKHLAK to one of BAEK and defines none. */
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

export const baekSource = 'Peraturan Bupati Karanganyar 44/2023, Lampiran';
