/** Texts of the nomination form that respondents read. */
export const formTexts = {
  title: (unit: string, year: number) =>
    `Penjaringan Calon Agen Perubahan ${unit === '' ? '' : `${unit} `}Tahun ${year}`,
  intro: (limit: number) =>
    `Usulkan paling banyak ${limit} orang rekan atau kelompok yang menurut Anda pantas menjadi Agen Perubahan.`,
  criteriaTitle: 'Kriteria Agen Perubahan:',
  criteria: [
    'Berstatus PNS',
    'Tidak sedang menjalani hukuman disiplin pegawai',
    'Bertanggung jawab atas setiap tugas yang diberikan sesuai tugas bidang dan fungsinya',
    'Taat aturan disiplin dan kode etik pegawai (BerAKHLAK)',
    'Mampu memberi pengaruh positif bagi organisasi',
    'Inovatif dan proaktif dalam pelaksanaan tugas fungsi dan upaya peningkatan kualitas pelaksanaan Reformasi Birokrasi',
  ],
  opening: (time: string) => `Dibuka mulai ${time}.`,
  closing: (time: string) => `Usulan diterima sampai ${time}; usulan sesudahnya tidak dihitung.`,
  secrecy: {
    secret:
      'Usulan bersifat RAHASIA: alamat surel tidak dikumpulkan sehingga tidak seorang pun dapat melihat siapa mengusulkan siapa. Anda perlu masuk dengan akun Google karena tiap akun hanya dapat menjawab satu kali. Satu orang mungkin memiliki beberapa akun, jadi cara ini tidak menjamin satu orang satu usulan.',
    recorded:
      'Usulan bersifat TERCATAT: alamat surel Anda dikumpulkan dan diverifikasi agar tiap orang hanya dihitung satu kali. Bila Anda mengirim lebih dari sekali, usulan terakhir yang berlaku. Hanya admin formulir yang dapat melihat alamat surel; hasil penjaringan tidak memuat nama pengusul.',
  },
  privacy: (retention: string) =>
    `Perlindungan data pribadi (UU 27/2022): jawaban hanya dipakai untuk penjaringan Agen Perubahan${retention === '' ? '' : ` dan dihapus setelah ${retention}`}. Jangan menuliskan NIP atau data pribadi lain.`,
  checkbox: 'Usulan',
  checkboxHelp: (limit: number) => `Centang paling banyak ${limit} nama.`,
  dropdown: (number: number) => `Usulan ${number}`,
  dropdownHelp: 'Boleh dikosongkan. Nama yang sama hanya dihitung sekali.',
  unitQuestion: (number: number) => `Unit kerja calon ${number}`,
  unitHelp: 'Pilih unit kerja calon yang Anda usulkan.',
  finish: 'Cukup, kirim usulan',
  unitSection: (number: number, unit: string) => `Usulan ${number}: ${unit}`,
  roundSection: (number: number) => `Calon ${number}`,
  unitDropdown: (number: number, unit: string) => `Usulan ${number} (${unit})`,
  noUnit: 'Tanpa unit kerja',
  confirmation: 'Terima kasih, usulan Anda sudah diterima.',
  tooFew: 'Belum ada pegawai yang memenuhi syarat. Lengkapi lembar Pegawai lebih dahulu.',
} as const;
