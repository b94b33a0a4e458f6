/** Texts about the sheet “Referensi Nilai”. */
export const valuesMessages = {
  sheet: 'Referensi Nilai',
  columns: { framework: 'Kerangka', value: 'Nilai', kind: 'Jenis', text: 'Uraian', source: 'Sumber' },
  definition: 'Definisi',
  guide: (number: number) => `Panduan perilaku ${number}`,
  indicator: (level: number) => `Indikator tingkat ${level}`,
  mapping: 'Padanan BerAKHLAK',
  noDefinition: 'Dokumen sumber tidak memuat definisi.',
  ownSource: 'Ditetapkan perangkat daerah (sheet Pengaturan)',
  ownName: 'Kerangka sendiri',
} as const;
