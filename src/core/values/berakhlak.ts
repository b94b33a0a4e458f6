import type { Framework, FrameworkValue } from './types.ts';

const DEFINITIONS = 'Peraturan Bupati Karanganyar 44/2023, Pasal 7';
const GUIDES = 'Peraturan Bupati Karanganyar 44/2023, Pasal 8';
const ANNEX = 'Peraturan Bupati Karanganyar 44/2023, Lampiran';

const value = (
  name: string,
  definition: string,
  guides: readonly (string | readonly [text: string, source: string])[],
): FrameworkValue => ({
  name,
  definition: { text: definition, source: DEFINITIONS },
  guides: guides.map((guide) =>
    typeof guide === 'string' ? { text: guide, source: GUIDES } : { text: guide[0], source: guide[1] },
  ),
  indicators: [],
  mappedFrom: [],
});

/** Core values of ASN. Where wordings of the sources differ, the reading is domain.md §2. */
export const berakhlak: Framework = {
  key: 'berakhlak',
  name: 'BerAKHLAK',
  values: [
    value('Berorientasi Pelayanan', 'komitmen memberikan pelayanan prima demi kepuasan masyarakat', [
      'memahami dan memenuhi kebutuhan masyarakat',
      'ramah, cekatan, solutif, dan dapat diandalkan',
      'melakukan perbaikan tiada henti',
    ]),
    value('Akuntabel', 'bertanggung jawab atas kepercayaan yang diberikan', [
      'melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin dan berintegritas tinggi',
      ['menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien', ANNEX],
      'tidak menyalahgunakan kewenangan jabatan',
    ]),
    value('Kompeten', 'terus belajar dan mengembangkan kapabilitas', [
      'meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah',
      'membantu orang lain belajar',
      'melaksanakan tugas dengan kualitas terbaik',
    ]),
    value('Harmonis', 'saling peduli dan menghargai perbedaan', [
      'menghargai setiap orang apapun latar belakangnya',
      'suka menolong orang lain',
      'membangun lingkungan kerja yang kondusif',
    ]),
    value('Loyal', 'berdedikasi dan mengutamakan kepentingan bangsa dan negara', [
      'memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia kepada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah',
      'menjaga nama baik sesama ASN, pimpinan, instansi, dan negara',
      'menjaga rahasia jabatan dan negara',
    ]),
    value('Adaptif', 'terus berinovasi dan antusias dalam menggerakkan serta menghadapi perubahan', [
      'cepat menyesuaikan diri menghadapi perubahan',
      'terus berinovasi dan mengembangkan kreativitas',
      ['bertindak proaktif', ANNEX],
    ]),
    value('Kolaboratif', 'membangun kerja sama yang sinergis', [
      'memberi kesempatan kepada berbagai pihak untuk berkontribusi',
      'terbuka dalam bekerja sama untuk menghasilkan nilai tambah',
      'menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama',
    ]),
  ],
};
