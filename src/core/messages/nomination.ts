import type { AbsentReason, AmbiguousReason, FoundReason } from '../people/types.ts';
import { listRows } from '../text/list.ts';
import { formatInteger } from '../text/number.ts';

const count = formatInteger;

/** Labels that are official or agreed strings; `limit` is the setting “Jumlah nama paling banyak”. */
export const fateLabels = {
  counted: 'Dihitung',
  review: 'Perlu telaah',
  unknown: 'Tidak dikenal',
  notEligible: 'Tidak memenuhi syarat',
  duplicate: 'Nama ganda dalam usulan',
  replaced: 'Usulan lama diganti',
  late: 'Setelah penutupan',
  unknownVoter: 'Pemilih tidak dikenal',
  blank: 'Kosong',
} as const;

export const tooManyLabel = (limit: number): string => `Lebih dari ${limit} nama`;

export const rankLabels = {
  passed: (size: number) => `Lolos ${size} besar`,
  tied: 'Seri di batas',
  notPassed: 'Tidak lolos',
} as const;

export const teamDecisionLabels = { '': '', chosen: 'Dipilih tim', notChosen: 'Tidak dipilih tim' } as const;

/** “Alasan” in the ledger for a name in a ballot that counts. */
export const foundReasons: Readonly<Record<FoundReason, string>> = {
  exact: 'Sama dengan nama di lembar Pegawai.',
  normalised: 'Sama dengan nama di lembar Pegawai setelah gelar, tanda baca, dan huruf besar disamakan.',
  label: 'Nama dan unit kerja sama dengan lembar Pegawai.',
  nip: 'NIP sama dengan lembar Pegawai.',
  titles: 'Dibedakan dari nama yang sama melalui gelarnya.',
  decision: 'Menurut keputusan tim di Telaah Nama.',
};

export const ambiguousReasons: Readonly<Record<AmbiguousReason, string>> = {
  sameName: 'Ada beberapa pegawai dengan nama ini. Pilih orangnya di Telaah Nama.',
  nipDisagrees: 'NIP dan nama tidak cocok. Pilih orangnya di Telaah Nama.',
  nipDigitsLost: 'NIP tersimpan sebagai angka dan digit terakhirnya hilang. Pilih orangnya di Telaah Nama.',
  notSure: 'Mirip dengan nama di lembar Pegawai, tetapi belum pasti. Pilih orangnya di Telaah Nama.',
  decisionUnclear: 'Keputusan di Telaah Nama tidak cocok dengan lembar Pegawai. Pilih kembali orangnya.',
};

export const absentReasons: Readonly<Record<AbsentReason, string>> = {
  noSharedWord: 'Tidak ada nama yang mirip di lembar Pegawai.',
  unknownNip: 'NIP ini tidak ada di lembar Pegawai.',
  decidedAbsent: 'Bukan pegawai menurut keputusan tim di Telaah Nama.',
  decidedIgnore: 'Diabaikan menurut keputusan tim di Telaah Nama.',
};

export const ledgerReasons = {
  notEligibleMarked: 'Ditandai tidak memenuhi syarat di lembar Pegawai.',
  notEligibleStatus: 'Bukan PNS menurut lembar Pegawai, sedangkan calon harus PNS (aturan tim).',
  duplicate: 'Orang yang sama sudah disebut dalam usulan ini; satu nama dihitung sekali (aturan tim).',
  replaced: 'Pengusul yang sama mengirim usulan yang lebih baru; usulan terakhir yang berlaku (aturan tim).',
  tooMany: (limit: number) =>
    `Usulan ini memuat lebih dari ${limit} nama berbeda sehingga tidak dihitung (aturan tim).`,
  late: 'Usulan diterima setelah waktu penutupan (aturan tim).',
  unknownVoter:
    'Pengusul tidak ada di lembar Pegawai, sedangkan hanya pegawai terdaftar yang dihitung (aturan tim).',
  blank: 'Usulan ini tidak memuat nama.',
  identityConflict:
    'Identitas yang diketik sama dengan usulan lain; tim perlu menelaah usulan mana yang berlaku.',
  timeUnreadable: 'Waktu usulan tidak terbaca sehingga tidak dapat dibandingkan dengan waktu penutupan.',
  self: 'Menyebut diri sendiri.',
} as const;

export const columnReasons = {
  metadata: 'sudah dipastikan sebelumnya',
  header: (header: string) => `judul kolom “${header}”`,
  firstColumn: 'kolom pertama lembar respons',
  dates: (share: string) => `${share} isinya tanggal`,
  emails: (share: string) => `${share} isinya alamat surel`,
  people: (share: string) => `${share} isinya cocok dengan lembar Pegawai`,
  none: 'tidak ada petunjuk',
  untitled: '(tanpa judul)',
} as const;

export const ballotProblems = {
  noNamesColumn: (sheet: string) =>
    `Lembar ${sheet}: kolom nama yang diusulkan tidak ditemukan. Beri judul “Usulan 1”, “Usulan 2”, … atau pilih kolomnya melalui Agen Perubahan ▸ Hubungkan formulir/lembar respons…`,
  noTimeColumn: (sheet: string) =>
    `Lembar ${sheet}: kolom waktu tidak ditemukan, jadi waktu penutupan tidak dapat diterapkan dan usulan terakhir dilihat dari urutan baris.`,
  noVoterColumn: (sheet: string) =>
    `Lembar ${sheet}: kolom pengusul tidak ditemukan, jadi setiap baris dianggap satu usulan.`,
  unreadableTimes: (sheet: string, rows: readonly number[]) =>
    `Lembar ${sheet}: waktu pada ${listRows(rows)} tidak terbaca. Perbaiki isinya, misalnya 2026-03-05 08:00:00.`,
  missingTimes: (sheet: string, rows: readonly number[]) =>
    `Lembar ${sheet}: waktu pada ${listRows(rows)} kosong, jadi usulannya menunggu telaah tim. Isi waktunya, misalnya 2026-03-05 08:00:00.`,
  blankRows: (rows: number) => `${count(rows)} baris kosong di antara usulan dilewati.`,
  early: (ballots: number) =>
    `${count(ballots)} usulan masuk sebelum waktu pembukaan dan tetap dihitung (aturan tim).`,
  typedIdentity: (ballots: number) =>
    `${count(ballots)} usulan memakai identitas ketikan yang sama dengan usulan lain dan menunggu telaah tim; barisnya ada di Jejak Suara. Bila pengusulnya orang berbeda, perbaiki identitasnya di lembar respons; bila satu orang, kosongkan sel pengusul dan sel usulan pada baris yang tidak berlaku. Lalu jalankan Olah usulan lagi.`,
  typedNotVerified:
    'Kolom pengusul bukan alamat surel yang dikumpulkan formulir, jadi identitasnya dianggap diketik sendiri.',
  review: (names: number) =>
    `${count(names)} nama menunggu keputusan tim di Telaah Nama. Setelah diputuskan, jalankan Olah usulan lagi.`,
  tie: (people: number, seats: number) =>
    `Ada ${count(people)} calon seri di batas untuk ${count(seats)} tempat. Catat keputusan tim melalui Agen Perubahan ▸ Putuskan seri…`,
  staleTie: 'Keputusan seri yang tercatat tidak berlaku lagi karena calon yang seri sudah berubah.',
  provisional: (closing: string) =>
    `Penjaringan baru ditutup ${closing}; hasil ini sementara dan hanya untuk tim. Jalankan Olah usulan lagi setelah penutupan.`,
  overlooked: (sheet: string, columns: readonly string[]) =>
    `Lembar ${sheet}: kolom ${columns.map((title) => `“${title}”`).join(', ')} tampaknya berisi nama usulan tetapi tidak ikut dihitung. Bila seharusnya ikut, pilih kolomnya melalui Agen Perubahan ▸ Hubungkan formulir/lembar respons…`,
  otherSources: (sheet: string, others: readonly string[]) =>
    `Yang dihitung adalah lembar “${sheet}”. Lembar ${others.map((title) => `“${title}”`).join(', ')} juga tampak seperti lembar respons dan tidak ikut dihitung; bila seharusnya itu yang dipakai, pilih melalui Agen Perubahan ▸ Hubungkan formulir/lembar respons…`,
  notYetClosed: (closing: string) =>
    `Penjaringan masih dibuka sampai ${closing}. Hasil belum diolah agar pemilih tidak terpengaruh; ubah “Tampilkan hasil sebelum penutupan” bila tim menghendakinya.`,
} as const;

export const resultTexts = {
  sheet: 'Hasil Penjaringan',
  title: 'Hasil Penjaringan Agen Perubahan',
  year: (year: number) => `Tahun ${year}`,
  countedAt: 'Waktu hitung',
  closing: 'Waktu penutupan',
  noClosing: 'tidak ditetapkan (dianggap sudah ditutup)',
  rules: 'Aturan yang dipakai (aturan tim)',
  rule: {
    maxNames: 'Nama dalam satu usulan',
    maxNamesValue: (limit: number) =>
      `paling banyak ${limit} nama berbeda; lebih dari itu seluruh usulan tidak dihitung; nama yang sama dihitung sekali`,
    shortlist: 'Calon yang lolos',
    shortlistValue: (size: number) => `${size} suara terbanyak; seri di batas diputuskan tim dengan alasan`,
    identity: 'Usulan dari pengusul yang sama',
    identityValue: {
      verified: 'surel terverifikasi, usulan terakhir yang berlaku',
      typed: 'identitas diketik sendiri, usulan dengan identitas sama ditelaah tim',
      none: 'identitas tidak dikumpulkan, setiap respons satu usulan',
    },
    self: 'Mengusulkan diri sendiri',
    selfValue: 'dihitung',
    voters: 'Pengusul',
    votersValue: { true: 'hanya pegawai terdaftar', false: 'siapa pun yang mengisi formulir' },
    candidates: 'Calon',
    candidatesValue: {
      true: 'memenuhi syarat dan berstatus PNS (kelompok tanpa syarat status)',
      false: 'memenuhi syarat',
    },
  },
  ballots: 'Usulan (satu respons satu usulan)',
  received: 'Diterima',
  names: 'Nama dalam usulan',
  namesTotal: 'Tertulis',
  check: 'Pemeriksaan',
  checkLine: (total: number, parts: readonly number[]) =>
    `${count(total)} = ${parts.map(count).join(' + ')}: cocok`,
  warnings: 'Catatan',
  noWarnings: 'tidak ada',
  columns: {
    rank: 'Peringkat',
    nip: 'NIP',
    name: 'Nama',
    unit: 'Unit Kerja',
    votes: 'Suara',
    share: '% Pemilih',
    status: 'Status',
    bar: 'Grafik',
    decision: 'Keputusan Tim',
    reason: 'Alasan',
  },
  noCandidates: 'Belum ada calon yang mendapat suara.',
  chartTitle: 'Suara terbanyak (10 besar)',
  chartNames: 'Nama',
  chartVotes: 'Suara',
} as const;

export const ledgerTexts = {
  sheet: 'Jejak Suara',
  columns: {
    row: 'Baris Respons',
    text: 'Teks Usulan',
    decision: 'Keputusan',
    nip: 'NIP',
    name: 'Nama',
    reason: 'Alasan',
  },
  protection:
    'Jejak Suara dibuat oleh Olah usulan. Perubahan di sini akan hilang pada penghitungan berikutnya.',
} as const;

export const reviewTexts = {
  sheet: 'Telaah Nama',
  columns: {
    text: 'Teks Usulan',
    count: 'Jumlah',
    status: 'Status',
    suggestion1: 'Saran 1',
    suggestion2: 'Saran 2',
    suggestion3: 'Saran 3',
    decision: 'Keputusan',
    reason: 'Alasan',
    note: 'Catatan Tim',
  },
  decided: 'Sudah diputuskan',
  gone: 'Tidak muncul lagi',
  notEmployee: 'Bukan pegawai',
  ignore: 'Abaikan',
  person: (name: string, detail: string) => (detail === '' ? name : `${name} — ${detail}`),
  help: 'Pilih salah satu saran, Bukan pegawai, atau Abaikan. NIP atau “Nama — NIP” dari lembar Pegawai juga dapat diketik.',
  decisionNote: 'Keputusan dipakai pada penghitungan berikutnya: jalankan Agen Perubahan ▸ Olah usulan.',
  protection: 'Isi hanya kolom Keputusan dan Catatan Tim; kolom lain ditulis ulang oleh Olah usulan.',
  unclear: (row: number, found: string) =>
    `Lembar Telaah Nama baris ${row}: keputusan “${found}” tidak cocok dengan satu pegawai pun. Pilih dari daftar atau ketik NIP-nya.`,
  conflict: (row: number, text: string, first: number) =>
    `Lembar Telaah Nama baris ${row}: “${text}” sudah diputuskan lain di baris ${first}; baris ${first} yang dipakai. Samakan keputusannya.`,
} as const;

export const teamTexts = {
  sheet: 'Keputusan Tim',
  columns: {
    time: 'Waktu',
    subject: 'Perihal',
    tied: 'Calon Seri',
    chosen: 'Dipilih',
    reason: 'Alasan',
    tiedKeys: 'Kode Seri',
    chosenKeys: 'Kode Dipilih',
  },
  tieSubject: (votes: number, seats: number) =>
    `Seri di batas: ${count(votes)} suara, ${count(seats)} tempat`,
  protection: 'Catatan keputusan tim hanya ditambah, tidak diubah.',
  unreadable: (sheet: string, row: number) =>
    `Lembar ${sheet} baris ${row}: nama pada Calon Seri atau Dipilih tidak cocok dengan lembar Pegawai, jadi keputusan ini tidak dipakai. Catat lagi melalui Agen Perubahan ▸ Putuskan seri…`,
  wrongCount: (seats: number, found: number) =>
    `Pilih tepat ${seats} calon; yang dipilih ${found}. Perbaiki pilihan lalu simpan lagi.`,
  notTied: (name: string) =>
    `“${name}” tidak termasuk calon yang seri. Muat ulang kartu seri lalu pilih lagi.`,
  noReason: 'Tulis alasan keputusan tim sebelum menyimpan.',
  noTie: 'Tidak ada calon yang seri di batas. Jalankan Olah usulan untuk melihat hasil terakhir.',
} as const;

/** One line for the user after a count. */
export const tallyDone = (received: number, counted: number, review: number): string => {
  const base = `${count(received)} usulan diolah, ${count(counted)} dihitung.`;
  return review > 0 ? `${base} ${count(review)} nama menunggu keputusan di Telaah Nama.` : base;
};
