import type { Framework, Value } from './types.ts';

const value = (name: string, definition: string, conduct: readonly string[]): Value => ({
  name,
  definition: { text: definition, source: 'karanganyar' },
  conduct: conduct.map((text) => ({ text, source: 'karanganyar' })),
  levels: [],
  mapsTo: [],
});

/**
 * BerAKHLAK: definitions of Pasal 7, panduan perilaku of Pasal 8 (003). Akuntabel's second names goods of the state as
 * 000 and 002 do, and Adaptif's third is “bertindak proaktif” as in the annex.
 */
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
      'menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien',
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
      'bertindak proaktif',
    ]),
    value('Kolaboratif', 'membangun kerja sama yang sinergis', [
      'memberi kesempatan kepada berbagai pihak untuk berkontribusi',
      'terbuka dalam bekerja sama untuk menghasilkan nilai tambah',
      'menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama',
    ]),
  ],
};
