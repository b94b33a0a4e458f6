/** Texts about the sheet “Pengaturan”. */
export const settingsMessages = {
  sheet: 'Pengaturan',
  columns: { label: 'Pengaturan', value: 'Nilai', explanation: 'Keterangan', code: 'Kode' },
  teamRule: 'aturan tim',
  groups: {
    unit: 'Identitas perangkat daerah',
    values: 'Kerangka nilai',
    nomination: 'Penjaringan agen perubahan (aturan tim)',
    responses: 'Respons dan kerahasiaan',
  },
  yes: 'Ya',
  no: 'Tidak',
  headerNote:
    'Ubah hanya kolom Nilai. Baris dikenali dari kolom Kode yang tersembunyi, jadi boleh diurutkan atau dipindah.',
  dateHelp: 'Isi tanggal dan jam, misalnya 2026-03-05 17:00. Kosongkan bila tidak ada.',
  listHelp: (values: readonly string[]) => `Pilih salah satu: ${values.join(', ')}.`,
  numberHelp: (min: number, max: number) => `Isi bilangan bulat ${min} sampai ${max}.`,
  defaultUsed: (shown: string) =>
    shown === '' ? 'Untuk sementara dianggap kosong.' : `Untuk sementara dipakai “${shown}”.`,
  where: (row: number) => (row > 0 ? `Lembar Pengaturan baris ${row}` : 'pengaturan.json'),
  badValue: (where: string, label: string, found: string, want: string, fallback: string) =>
    `${where}: nilai “${found}” untuk “${label}” tidak dapat dipakai. ${want} ${fallback}`,
  unknownKey: (where: string, label: string) =>
    `${where}: pengaturan “${label}” tidak dikenal dan tidak dipakai. Periksa ejaannya.`,
  repeated: (where: string, label: string) =>
    `${where}: pengaturan “${label}” muncul lebih dari sekali; yang pertama dipakai. Hapus salah satunya.`,
  missing: (label: string) => `Lembar Pengaturan: baris “${label}” tidak ada, nilai bawaan dipakai.`,
  notTable: 'Lembar Pengaturan tidak memiliki kolom Pengaturan dan Nilai. Jalankan Budaya Kerja ▸ Mulai…',
  wants: {
    text: 'Isi dengan teks.',
    yesNo: 'Isi Ya atau Tidak.',
    date: 'Isi tanggal dan jam, misalnya 2026-03-05 17:00.',
  },
} as const;

/** Label and explanation of each setting, by key. */
export const settingTexts = {
  unit: { label: 'Nama perangkat daerah', explanation: 'Nama unit sebagaimana tertulis pada surat resmi.' },
  city: { label: 'Kota', explanation: 'Tempat penandatanganan laporan dan berita acara.' },
  year: { label: 'Tahun', explanation: 'Satu buku kerja untuk satu tahun program.' },
  headTitle: { label: 'Jabatan pimpinan', explanation: 'Jabatan yang tertulis di atas nama pimpinan.' },
  headName: { label: 'Nama pimpinan', explanation: 'Nama lengkap dengan gelar.' },
  headNip: { label: 'NIP pimpinan', explanation: 'Delapan belas angka; hanya dipakai pada formulir resmi.' },
  leaderName: { label: 'Nama Ketua Tim RB', explanation: 'Ketua Tim Reformasi Birokrasi perangkat daerah.' },
  leaderNip: {
    label: 'NIP Ketua Tim RB',
    explanation: 'Delapan belas angka; hanya dipakai pada formulir resmi.',
  },
  timeZone: {
    label: 'Zona waktu',
    explanation: 'Semua tanggal dan jam mengikuti zona waktu buku kerja ini.',
  },
  localFramework: {
    label: 'Kerangka nilai lokal',
    explanation: 'BerAKHLAK selalu dipakai; paling banyak satu kerangka lokal menyertainya.',
  },
  customName: {
    label: 'Nama kerangka sendiri',
    explanation: 'Hanya bila kerangka nilai lokal adalah “Kerangka sendiri”.',
  },
  customValues: {
    label: 'Nilai kerangka sendiri',
    explanation: 'Satu nilai sebaris, misalnya “Gesit: cepat menanggapi kebutuhan masyarakat”.',
  },
  maxNames: {
    label: 'Jumlah nama paling banyak',
    explanation: 'Usulan dengan lebih banyak nama berbeda tidak dihitung. Sumber: 3 nama.',
  },
  shortlistSize: {
    label: 'Jumlah calon yang lolos',
    explanation: 'Peringkat teratas yang maju ke telaah. Sumber: 5 besar.',
  },
  opensAt: {
    label: 'Waktu pembukaan',
    explanation: 'Hanya keterangan pada formulir; usulan lebih awal dilaporkan.',
  },
  closesAt: {
    label: 'Waktu penutupan',
    explanation: 'Usulan setelah waktu ini tidak dihitung. Kosong: sudah ditutup dan boleh dihitung.',
  },
  onlyRegistered: {
    label: 'Hanya pegawai terdaftar',
    explanation: 'Ya: usulan hanya dihitung bila pengusulnya ada di lembar Pegawai.',
  },
  pnsOnly: {
    label: 'Hanya PNS',
    explanation: 'Ya: calon harus berstatus PNS. Kelompok tidak terkena aturan ini.',
  },
  showLeaderBeforeClosing: {
    label: 'Tampilkan hasil sebelum penutupan',
    explanation: 'Tidak: hasil baru dapat diolah setelah waktu penutupan, agar pemilih tidak terpengaruh.',
  },
  voterIdentity: {
    label: 'Identitas pengusul',
    explanation:
      'Terverifikasi: alamat surel yang dikumpulkan formulir, usulan terakhir yang dihitung. Diketik sendiri: usulan dengan identitas sama ditelaah tim. Tidak ada: setiap respons satu usulan.',
  },
  voteMode: {
    label: 'Kerahasiaan usulan',
    explanation:
      'Rahasia: surel tidak dikumpulkan, satu jawaban tiap akun; satu orang dapat memiliki beberapa akun. Tercatat: surel terverifikasi.',
  },
  responsesElsewhere: {
    label: 'File respons terpisah',
    explanation: 'Alamat file respons yang hanya dapat dibuka admin. Kosong: respons ada di buku kerja ini.',
  },
  retentionDate: {
    label: 'Tanggal penghapusan respons',
    explanation: 'Respons dihapus setelah tanggal ini (UU 27/2022). Kosong: belum ditetapkan.',
  },
} as const;

export const settingOptions = {
  localFramework: { none: 'Tidak ada', solider: 'SOLIDER', baek: 'BAEK', custom: 'Kerangka sendiri' },
  voteMode: { secret: 'Rahasia', recorded: 'Tercatat' },
  voterIdentity: { verified: 'Terverifikasi', typed: 'Diketik sendiri', none: 'Tidak ada' },
  timeZone: {
    'Asia/Jakarta': 'WIB (Asia/Jakarta)',
    'Asia/Makassar': 'WITA (Asia/Makassar)',
    'Asia/Jayapura': 'WIT (Asia/Jayapura)',
  },
} as const;
