import type { Framework, Value } from './types.ts';

const value = (name: string, definition: string, levels: readonly string[]): Value => ({
  name,
  definition: { text: definition, source: 'ntt' },
  conduct: [],
  levels: levels.map((text) => ({ text, source: 'ntt' })),
  mapsTo: [],
});

/**
 * SOLIDER (004): definitions and graded indicators. The sentence of Entrepreneurship that is glued to the first
 * indicator of Responsif in the source is left out there.
 */
export const solider: Framework = {
  key: 'solider',
  name: 'SOLIDER',
  values: [
    value(
      'Serving (melayani)',
      'Sikap dan Komitmen organisasi dalam memberikan pelayanan terbaik kepada yang dilayani antara lain meliputi masyarakat, komunitas dan pasar, unit kerja terkait, dan/atau instansi lain.',
      [
        'Memahami dan memberikan pelayanan yang baik sesuai standar',
        'Memberikan pelayanan sesuai standar dan menunjukkan komitmen dalam pelayanan',
        'Memberikan pelayanan di atas standar dan membangun nilai tambah dalam pelayanan',
      ],
    ),
    value(
      'Out of the Box',
      'Sikap dan Kemampuan organisasi untuk berpikir di luar kebiasaan umumnya, atau berbeda dalam memecahkan suatu permasalahan atau dalam menghadapi kondisi-kondisi baru',
      [
        'Dapat bekerja secara mandiri, kemauan untuk mencoba hal baru dan membangun jejaring.',
        'Mampu bertindak secara mandiri sesuai kewenangan dalam menangani permasalahan rutin (business as usual) dengan upaya luar biasa (extra ordinary) di luar kebiasaan.',
        'Menjalankan prinsip diskresi disertai komitmen atas kepentingan yang lebih besar dengan tetap memperhatikan tujuan (goals) utama organisasi.',
      ],
    ),
    value(
      'Lincah',
      'Kemampuan organisasi untuk mengikuti arus perkembangan zaman, dan dapat memenuhi tuntutan masyarakat secara cepat yang didasari oleh pengetahuan, teknologi informasi dan komunikasi, keterampilan, dan sikap sesuai dengan standar kerja yang ditetapkan',
      [
        'Memahami apa yang harus dilakukan dalam merespon tugas dan fungsi organisasi secara cepat dan handal.',
        'Bertindak proaktif pada situasi kritis, terbuka terhadap pendekatan baru, dan secara cepat mengembangkan kemampuan organisasi.',
        'Memberikan akses kepemimpinan pada perputaran kebijakan adaptif yang bukan hanya berbasis pada bukti (evidence based policy) namun kontekstual, dinamis dan restoratif berbasis kearifan, masalah dan kebutuhan masyarakat (demand-based policy)',
      ],
    ),
    value(
      'Integritas dan Inovatif',
      'Kemauan dan komitmen organisasi untuk mewujudkan wilayah bebas korupsi, jujur, lurus dan dapat dipercaya atau diandalkan yang didukung sikap dan tindakan untuk beradaptasi dengan perubahan lingkungan internal dan eksternal melalui inovasi-inovasi baru demi mewujudkan tujuan organisasi',
      [
        'Memahami dan menunjukkan sikap setia dan taat terhadap aturan pemerintah ataupun pimpinan',
        'Berusaha menunjukkan sikap respek dan profesional demi menjaga nama baik instansi dan pimpinan',
        'Menunjukkan komitmen serta profesionalitas dalam sumpah menjaga rahasia jabatan dan rahasia negara',
      ],
    ),
    value(
      'Dinamis dan Distruptif',
      'Kapabilitas organisasi untuk berpikir ke depan (thinking ahead), berpikir ulang (thinking again), berpikir silang (thinking across) dipadukan budaya distruptif yang memungkinkan adaptasi dan kontekstualisasi kebijakan berdasarkan inovasi untuk menggantikan seluruh sistem lama dengan cara-cara baru yang lebih efisien dan bersifat distruptif serta kreatif.',
      [
        'Menerima sinyal awal dan memahami apa yang harus dilakukan mengenai perkembangan masa depan yang dapat mempengaruhi organisasi dalam merespon perkembangan dunia (thinking ahead).',
        'Memikirkan dan membuat kembali kebijakan yang saat ini berfungsi agar dapat berfungsi lebih baik melalui rencana jangka pendek, adaptasi ide untuk meningkatkan Kinerja, dan memberikan dukungan terhadap pencapaian kinerja organisasi lainnya secara kolaboratif (thinking again).',
        'Menyeberang batas, belajar dari pengalaman orang lain sehingga ide baru dan konsep dapat diperkenalkan ke dalam institusi. Merancang rencana yang komprehensif, berorientasi jangka panjang, mempertimbangkan kesuksesan anggota organisasi, serta membuat terobosan baru (thinking across).',
      ],
    ),
    value(
      'Entrepreneurship',
      'Kemauan dan kemampuan organisasi untuk menjalankan usaha kreatif yang dilakukan berdasarkan inovasi untuk menghasilkan sesuatu yang baru, memiliki nilai tambah, memberikan manfaat, menciptakan lapangan kerja dan hasilnya berguna bagi kepentingan publik serta instansi lain dalam menyelesaikan suatu tugas dan tanggung jawab yang ditentukan, sehingga mencapai daya guna dan hasil guna yang sebesar-besarnya',
      [
        'Organisasi terbuka dan menerima perubahan kebijakan serta metode kerja baru yang lebih efisien',
        'Bersikap transparan dan terbuka serta menghargai anggota organisasi.',
        'Pimpinan dan anggota organisasi secara aktif menjaga motivasi dan hubungan yang positif dalam organisasi.',
      ],
    ),
    value(
      'Responsif',
      'Sikap dan perilaku organisasi untuk menanggapi, tergugah hati, tidak masa bodoh dan bekerjasama dengan instansi lain dalam menyelesaikan suatu tugas dan tanggung jawab yang ditentukan, sehingga mencapai daya guna dan hasil guna yang sebesar-besarnya disertai pertanggungjawaban atas hasil yang diperoleh setelah melakukan aktivitas/kegiatan tertentu bagi kepentingan publik.',
      [
        'Memahami apa yang harus dilakukan dalam merespon tugas atau pekerjaan, dan menunjukkan perilaku dasar yang diharapkan oleh organisasi',
        'Organisasi menerapkan standar kualitas pelayanan masyarakat yang sesuai dengan tuntutan/kebutuhan masyarakat',
        'Organisasi menerapkan knowing your customer dan service ambassador',
        'Organisasi menerapkan mekanisme penanganan keluhan (complain handling mechanism) khusus dan mandiri',
      ],
    ),
  ],
};
