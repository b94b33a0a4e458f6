import { menuText } from './addon.ts';
import { settingTexts } from './settings.ts';

/** A menu path as the user walks it. */
const place = (...steps: readonly string[]): string => steps.join(' ▸ ');
const agents = menuText.changeAgents;

/** With Indonesian thousands points. */
const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

export const common = {
  loading: 'Memuat…',
  seconds: (value: number) => `${value} detik`,
  longWork: 'Masih bekerja. Biarkan sidebar ini terbuka.',
  retry: 'Coba lagi',
  cancel: 'Batal',
  proceed: 'Ya, lanjutkan',
  failedTitle: 'Belum berhasil',
  askTitle: 'Mohon konfirmasi',
  warningsTitle: 'Perlu diperhatikan',
  copy: 'Salin',
  copied: 'Tersalin',
  copyFailed: 'Tidak dapat menyalin otomatis. Pilih alamat di atas lalu tekan Ctrl+C.',
  newTab: '(tab baru)',
  nextSteps: 'Langkah berikutnya',
  notSetUp: `Buku kerja ini belum disiapkan. Jalankan menu ${place(menuText.title, menuText.setup)} lebih dahulu, lalu buka halaman ini lagi.`,
  andMore: (rest: number) => `Tampilkan ${count(rest)} lainnya`,
  number: count,
};

export const failures = {
  manyAccounts:
    'Google menolak permintaan ini. Biasanya karena beberapa akun Google masuk sekaligus di peramban. Pakai satu akun saja, atau buka berkas ini di jendela penyamaran (incognito) dengan akun yang benar.',
  tooLong:
    'Google menghentikan pekerjaan ini karena terlalu lama. Hasil sebelumnya tetap utuh. Coba lagi beberapa menit lagi.',
  noAnswer:
    'Tidak ada jawaban dari Google. Periksa sambungan internet, muat ulang berkas ini, lalu coba lagi.',
  empty: 'Jawaban dari Google kosong. Tutup sidebar ini, buka lagi dari menu, lalu coba lagi.',
  server: (detail: string) => `Terjadi kesalahan di sisi Google: ${detail}`,
  accountHint:
    'Bila terus berulang: keluar dari akun Google lain, atau pakai jendela penyamaran (incognito) dengan satu akun.',
};

export const setup = {
  heading: 'Mulai',
  lead: 'Isi identitas perangkat daerah. Semua isian dapat diubah lagi kapan saja.',
  agency: 'Perangkat daerah',
  unitHint: 'Contoh: Dinas Perpustakaan dan Kearsipan',
  unitMissing: 'Nama perangkat daerah perlu diisi.',
  yearWrong: 'Tahun ditulis empat angka, misalnya 2026.',
  signatories: 'Penanda tangan',
  headTitleHint: 'Contoh: Kepala Dinas',
  nipLetters: 'NIP biasanya hanya berisi angka. Periksa lagi, atau lanjutkan bila memang demikian.',
  nipLength: (digits: number) =>
    `NIP biasanya 18 angka, yang terisi ${digits}. Periksa lagi, atau lanjutkan bila memang demikian.`,
  values: 'Nilai organisasi',
  valuesLead: 'BerAKHLAK selalu dipakai. Satu kerangka nilai lokal dapat ditambahkan.',
  customFramework: 'Ketik sendiri…',
  customNameMissing: 'Beri nama kerangka nilai ini.',
  customValue: (index: number) => `Nilai ${index}`,
  customDefinition: (index: number) => `Arti nilai ${index}`,
  customMissing: 'Isi sedikitnya satu nilai.',
  addValue: 'Tambah nilai',
  removeValue: (index: number) => `Hapus nilai ${index}`,
  rules: 'Aturan tim',
  rulesHint: 'Aturan ini ikut dicetak bersama hasil.',
  shortlistWrong: 'Jumlah calon yang lolos ditulis dengan angka 1 sampai 20.',
  planTitle: 'Yang akan disiapkan',
  planSheets: [
    { name: 'Pengaturan', what: 'isian halaman ini' },
    { name: 'Pegawai', what: 'daftar pegawai untuk ditempel' },
    { name: 'Beranda', what: 'ringkasan keadaan' },
    { name: 'Referensi Nilai', what: 'nilai beserta dokumen sumbernya' },
  ],
  planPromise: 'Lembar yang sudah berisi tidak ditimpa. Anda ditanya lebih dahulu.',
  submit: 'Siapkan buku kerja',
  save: 'Simpan dan periksa',
  working: 'Menyiapkan lembar…',
  fixFirst: 'Ada isian yang perlu diperbaiki.',
  doneTitle: 'Buku kerja siap',
  created: 'Lembar dibuat',
  adopted: 'Lembar dipakai apa adanya',
  rosterTitle: 'Pegawai',
  rosterNone: 'Belum ada pegawai di lembar Pegawai.',
  rosterCount: (people: number, eligible: number) =>
    `${count(people)} pegawai terbaca, ${count(eligible)} memenuhi syarat sebagai calon.`,
  rosterProblems: (rows: number) => `${count(rows)} baris perlu diperiksa`,
  nextPaste:
    'Tempel daftar pegawai di lembar Pegawai, isi kolom Memenuhi Syarat, lalu tekan “Simpan dan periksa”.',
  nextCheck: 'Periksa baris yang disebut di atas pada lembar Pegawai.',
  nextForm: `Buat formulir: menu ${place(agents, menuText.makeForm)}`,
  nextAdopt: `Sudah punya formulir? Pakai menu ${place(agents, menuText.adoptForm)}`,
  edit: 'Ubah isian',
};

export const makeForm = {
  heading: 'Buat formulir penjaringan',
  lead: 'Membuat Google Form dari lembar Pegawai. Tidak ada yang dikirim kepada siapa pun.',
  leadInForms:
    'Menambahkan pertanyaan penjaringan ke formulir ini, dari lembar Pegawai di buku kerja yang tertaut. Tidak ada yang dikirim kepada siapa pun.',
  existing: 'Formulir yang sudah ada',
  existingHint: 'Membuat formulir lagi tidak menghapus yang ini.',
  nobody:
    'Belum ada pegawai yang memenuhi syarat. Isi lembar Pegawai, termasuk kolom Memenuhi Syarat, lalu buka halaman ini lagi.',
  secretHint:
    'Satu jawaban per akun Google, alamat surel tidak dikumpulkan: tidak ada yang dapat melihat siapa memilih siapa. Perlu diketahui: satu orang dapat memiliki beberapa akun, jadi jawaban ganda tidak dapat dicegah sepenuhnya.',
  recordedHint:
    'Surel akun yang terverifikasi ikut tersimpan, sehingga satu orang dihitung sekali (usulan terakhir). Pengelola buku kerja dapat melihat siapa memilih siapa.',
  closing: 'Penutupan',
  closingDate: 'Tanggal',
  closingHour: 'Jam',
  closingHint: (zone: string) =>
    `Waktu ${zone}. Usulan sesudahnya tidak dihitung. Kosongkan bila tanpa batas waktu.`,
  closingHalf: 'Isi tanggal dan jam penutupan, atau kosongkan keduanya.',
  closingPast: 'Waktu penutupan ini sudah lewat.',
  voters: 'Pengusul',
  registeredHint: 'Usulan dari surel yang tidak ada di lembar Pegawai dicatat “Pemilih tidak dikenal”.',
  registeredNeedsEmail: 'Tidak dapat dipakai pada mode Rahasia, karena surel tidak dikumpulkan.',
  responses: 'Jawaban',
  responsesLead: 'Tempat jawaban disimpan',
  inWorkbook: 'Di buku kerja ini',
  inWorkbookHint: 'Semua orang yang dapat membuka buku kerja ini dapat membaca jawaban.',
  separate: 'Di berkas terpisah',
  separateHint:
    'Hanya pengelola yang diberi akses dapat membukanya. Pilih ini bila buku kerja dibagikan luas.',
  previewTitle: 'Formulir yang akan dibuat',
  previewCandidates: (candidates: number, people: number) =>
    `${count(candidates)} calon memenuhi syarat dari ${count(people)} pegawai`,
  previewCheckbox: 'Satu daftar centang, paling banyak 3 nama',
  previewDropdowns: 'Tiga daftar turun, satu nama masing-masing',
  previewSections: (units: number) => `dibagi per unit kerja (${count(units)} unit)`,
  previewCriteria: 'Keenam kriteria, waktu penutupan, dan pemberitahuan privasi di keterangan formulir',
  previewHomonyms: 'Nama yang sama dibedakan dengan unit kerja',
  submit: 'Buat formulir',
  prepare: 'Siapkan formulir',
  working: 'Membuat formulir…',
  doneTitle: 'Formulir siap',
  toFill: 'Alamat untuk diisi pegawai',
  toEdit: 'Alamat untuk mengubah formulir',
  toResponses: 'Berkas jawaban',
  candidates: (value: number) => `${count(value)} nama calon`,
  nextTry: 'Buka alamat pengisian dan periksa isi formulir.',
  nextShare: 'Bagikan alamat pengisian kepada pegawai, misalnya lewat grup atau nota dinas.',
  nextTally: `Setelah penutupan: menu ${place(agents, menuText.tally)}.`,
};

export const adopt = {
  heading: 'Hubungkan lembar respons',
  lead: 'Untuk formulir yang sudah ada. Pilih lembar jawabannya, lalu pastikan arti tiap kolom.',
  none: 'Belum ada lembar yang tampak seperti lembar jawaban. Tautkan formulir ke buku kerja ini: di Google Form, tab Jawaban ▸ Tautkan ke Spreadsheet.',
  tab: 'Lembar jawaban',
  chooseTab: 'Pilih lembar',
  linkedTab: (name: string) => `${name} (tertaut formulir)`,
  inspect: 'Periksa kolom',
  inspecting: 'Membaca kolom…',
  columnsTitle: (sheet: string) => `Kolom pada “${sheet}”`,
  columnsLead: 'Usulan add-on sudah terpilih. Ubah bila keliru.',
  column: (letter: string, header: string) => `Kolom ${letter}: ${header || '(tanpa judul)'}`,
  roles: { time: 'Waktu', voter: 'Pengusul', names: 'Nama usulan', ignore: 'Tidak dipakai' },
  samples: (values: readonly string[]) => `Contoh isi: ${values.join(' · ')}`,
  noSamples: 'Belum ada isi.',
  verified: 'Kolom pengusul berisi surel akun yang dikumpulkan Google Form',
  verifiedHint:
    'Bila diketik sendiri oleh pengisi, matikan: usulan ganda akan masuk telaah, tidak diganti otomatis.',
  needNames: 'Pilih sedikitnya satu kolom “Nama usulan”.',
  oneTime: 'Pilih paling banyak satu kolom “Waktu”.',
  oneVoter: 'Pilih paling banyak satu kolom “Pengusul”.',
  save: 'Pakai lembar ini',
  saving: 'Menyimpan…',
  otherTab: 'Pilih lembar lain',
  doneTitle: 'Lembar terhubung',
  nextTally: `Hitung lewat menu ${place(agents, menuText.tally)}.`,
};

export const tally = {
  heading: 'Olah usulan',
  lead: 'Menghitung semua usulan dari awal. Keputusan tim di Telaah Nama tetap dipakai.',
  stateTitle: 'Keadaan sekarang',
  closingOpen: 'Belum ditutup. Tim mengizinkan melihat hasil sementara.',
  never: 'Belum pernah dihitung.',
  closingNone: 'Tanpa waktu penutupan: semua usulan dihitung.',
  closingAt: (time: string, zone: string) => `Penutupan: ${time} ${zone}.`,
  closingGuard: `Sebelum waktu itu usulan belum dapat diolah, kecuali “${settingTexts.showLeaderBeforeClosing.label}” dinyalakan di halaman Mulai, bagian Aturan tim.`,
  submit: 'Olah usulan',
  again: 'Olah lagi',
  working: 'Membaca dan menghitung usulan…',
  doneTitle: 'Hasil penghitungan',
  ballots: 'Usulan (satu per pengisi)',
  received: 'Diterima',
  counted: 'Dihitung',
  closes: 'Jumlahnya cocok: setiap usulan punya tepat satu keterangan.',
  open: (received: number, sum: number) =>
    `Jumlahnya tidak cocok: diterima ${count(received)}, tercatat ${count(sum)}. Jangan pakai hasil ini; laporkan kepada pengelola add-on.`,
  names: 'Nama yang ditulis',
  namesTotal: 'Nama ditulis',
  top: 'Peringkat teratas',
  noRanking: 'Belum ada nama yang dapat dihitung.',
  votes: (votes: number, percent: number) =>
    `${count(votes)} suara, ${percent.toFixed(1).replace('.', ',')}% pemilih`,
  reviewTitle: 'Masih perlu telaah',
  review: (texts: number) =>
    `${count(texts)} tulisan nama menunggu keputusan tim. Buka lembar Telaah Nama, isi kolom keputusan, lalu tekan “Olah lagi”.`,
  sheets: 'Lembar yang diperbarui',
  nextResult: 'Lihat lembar Hasil Penjaringan; rincian tiap nama ada di Jejak Suara.',
};

export const tie = {
  heading: 'Seri di batas',
  lead: (people: number, votes: number, seats: number) =>
    `${count(people)} orang sama-sama mendapat ${count(votes)} suara untuk ${count(seats)} tempat terakhir. Add-on tidak memilihkan: putuskan dalam rapat tim, lalu catat di sini.`,
  choose: (seats: number) => `Pilih ${count(seats)} orang`,
  chosen: (chosen: number, seats: number) => `Terpilih ${count(chosen)} dari ${count(seats)}.`,
  reason: 'Alasan keputusan tim',
  reasonHint: 'Dicatat bersama hasil. Contoh: keputusan rapat tim dan dasar pertimbangannya.',
  reasonMissing: 'Alasan perlu diisi.',
  wrongCount: (seats: number) => `Pilih tepat ${count(seats)} orang.`,
  submit: 'Catat keputusan',
  working: 'Mencatat keputusan…',
  decided: 'Keputusan tim',
  decidedAt: (time: string) => `Dicatat ${time}`,
  change: 'Ubah keputusan',
};

export const formSummary = {
  heading: 'Ringkasan respons',
  responses: 'Jawaban masuk',
  last: 'Jawaban terakhir',
  noResponses: 'belum ada',
  state: 'Keadaan formulir',
  accepting: 'Menerima jawaban',
  closed: 'Ditutup',
  closing: 'Waktu penutupan',
  closingUnknown: 'tidak tercatat di formulir ini',
  linked: 'Tempat jawaban',
  isLinked: 'Tertaut ke spreadsheet',
  notLinked: 'Belum tertaut ke spreadsheet',
  secrecy: 'Halaman ini hanya menghitung jawaban. Siapa yang unggul tidak ditampilkan di sini.',
  turnout: 'Tingkat partisipasi dihitung di buku kerja, karena daftar pegawai ada di sana.',
  refresh: 'Muat ulang',
  refreshing: 'Menghitung jawaban…',
  missing: 'Ringkasan belum dapat dibaca. Tekan “Muat ulang”.',
};

export const guide = {
  heading: 'Panduan',
  empty: 'Panduan belum tersedia di versi ini.',
};

export const selfTest = {
  heading: 'Uji mandiri',
  lead: 'Memeriksa apakah Google berperilaku seperti yang diandalkan add-on ini. Hasilnya ditulis ke lembar Uji Mandiri. Data Anda tidak diubah; sebuah formulir uji tertinggal di Drive dan boleh dihapus.',
  submit: 'Mulai uji',
  again: 'Uji lagi',
  working: 'Menguji…',
  doneTitle: 'Hasil uji',
  passed: (value: number) => `${count(value)} cocok`,
  failed: (value: number) => `${count(value)} berbeda`,
  ok: 'Cocok',
  differs: 'Berbeda',
  expected: 'Diharapkan',
  found: 'Ditemukan',
  showAll: (value: number) => `Lihat ${count(value)} pemeriksaan yang cocok`,
};

export const detach = {
  heading: 'Lepas add-on',
  lead: 'Menghentikan pemicu otomatis add-on di berkas ini.',
  removed: 'Yang dihentikan: pemicu (pekerjaan otomatis) milik Anda untuk berkas ini.',
  kept: 'Yang tetap: semua lembar, pengaturan, formulir, dan jawaban. Tidak ada data yang dihapus.',
  again: `Add-on dapat dipakai lagi kapan saja lewat menu ${place(menuText.title, menuText.setup)}`,
  submit: 'Lepas add-on…',
  confirmTitle: 'Lepas add-on dari berkas ini?',
  confirm: 'Ya, lepas',
  working: 'Melepas…',
  doneTitle: 'Add-on dilepas',
  triggers: (value: number) => `${count(value)} pemicu dihapus. Data tetap ada.`,
};

export const about = {
  heading: 'Tentang',
  version: 'Versi',
  licence: 'Lisensi',
  purpose:
    'Membantu perangkat daerah menjalankan program budaya kerja tahunan: dari penjaringan Agen Perubahan sampai laporan.',
  privacyTitle: 'Privasi',
  privacy: [
    'Semua data tetap di berkas Google Anda. Tidak ada yang dikirim ke server lain.',
    'Add-on hanya membaca buku kerja dan formulir yang Anda pakai bersamanya.',
    'NIP memuat tanggal lahir dan jenis kelamin; ditampilkan hanya bila formulir resmi memintanya.',
    'Alasan seseorang tidak memenuhi syarat tidak pernah disimpan.',
    'Proteksi lembar mencegah penyuntingan, bukan pembacaan. Agar usulan tidak terbaca, simpan jawaban di berkas terpisah.',
  ],
};
