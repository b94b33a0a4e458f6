import type { SourceKey } from '../values/types.ts';

/** Texts of the sheet “Referensi Nilai”. */
export const valueTexts = {
  sheet: 'Referensi Nilai',
  title: 'Referensi Nilai',
  intro:
    'Nilai yang dipakai unit ini. Setiap teks disertai dokumen sumbernya; ubah pilihan kerangka di Pengaturan.',
  columns: ['Kerangka', 'Nilai', 'Jenis', 'Teks', 'Sumber'],
  kinds: {
    definition: 'Definisi',
    conduct: (position: number) => `Panduan perilaku ${position}`,
    level: (position: number) => `Indikator tingkat ${position}`,
  },
  motto: { name: 'Employer branding', text: 'Bangga Melayani Bangsa' },
} as const;

/** The documents by name, as they stand in the column “Sumber”. */
export const sourceNames: Readonly<Record<SourceKey, string>> = {
  bkn: 'Buku Saku Panduan Perilaku Core Values, BKN 2022',
  lesson: 'Jurnal pembelajaran ASN BerAKHLAK',
  karanganyar: 'Peraturan Bupati Karanganyar Nomor 44 Tahun 2023',
  ntt: 'Bahan tayang SOLIDER dan Agen Perubahan, Provinsi NTT',
  unit: 'Ditetapkan unit sendiri',
};
