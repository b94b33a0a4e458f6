import { listRows } from '../text/list.ts';

/** Texts about the sheet “Pegawai”. */
export const peopleMessages = {
  sheet: 'Pegawai',
  columns: {
    nip: 'NIP',
    name: 'Nama',
    unit: 'Unit Kerja',
    position: 'Jabatan',
    status: 'Status',
    eligible: 'Memenuhi Syarat',
    email: 'Email',
    superiorNip: 'NIP Atasan',
  },
  group: 'Kelompok',
  notes: {
    nip: 'Delapan belas angka, disimpan sebagai teks agar tidak ada angka yang hilang. Kelompok tidak memerlukan NIP.',
    name: 'Nama lengkap, boleh dengan gelar.',
    position: 'Isi “Kelompok” untuk calon yang berupa kelompok.',
    status: 'PNS, CPNS, PPPK, atau lainnya. Kosong berarti belum diperiksa.',
    eligible:
      'Ya atau Tidak, diisi oleh pengelola kepegawaian. Alasan “Tidak” tidak boleh dicatat di mana pun.',
    email: 'Surel akun Google, untuk mencocokkan pengusul bila usulan tercatat.',
    superiorNip: 'NIP atasan langsung, untuk asesmen.',
  },
  eligibleHelp: 'Pilih Ya atau Tidak. Kosong dianggap Ya.',
  statusHelp: 'Pilih atau ketik status kepegawaian.',
  statuses: ['PNS', 'CPNS', 'PPPK', 'Honorer'],
  noTable:
    'Lembar Pegawai kosong. Tempel daftar pegawai dengan baris judul NIP, Nama, Unit Kerja, dan seterusnya.',
  noNameColumn:
    'Lembar Pegawai: kolom nama tidak ditemukan. Beri judul “Nama” (atau Nama Lengkap, Nama Pegawai) pada kolomnya.',
  noNipColumn:
    'Lembar Pegawai: kolom NIP tidak ditemukan, pegawai dikenali dari nama dan unit kerja. Tambahkan kolom “NIP”.',
  emptyNipColumn:
    'Lembar Pegawai: kolom NIP masih kosong, pegawai dikenali dari nama dan unit kerja. Isi kolom “NIP”.',
  blankRow: (rows: readonly number[]) =>
    `Lembar Pegawai: ${rows.length} baris kosong di antara data dilewati (${listRows(rows)}).`,
  missingName: (row: number) =>
    `Lembar Pegawai baris ${row}: nama kosong, baris tidak dipakai. Isi kolom Nama.`,
  missingNip: (row: number, name: string) =>
    `Lembar Pegawai baris ${row}: NIP milik “${name}” kosong; ia dikenali dari nama dan unit kerja. Isi kolom NIP.`,
  nipDigitsLost: (row: number, name: string) =>
    `Lembar Pegawai baris ${row}: NIP milik “${name}” tersimpan sebagai angka sehingga digit terakhirnya hilang. Ubah format kolom menjadi teks, lalu ketik ulang NIP-nya.`,
  nipLength: (row: number, name: string, length: number) =>
    `Lembar Pegawai baris ${row}: NIP milik “${name}” terdiri dari ${length} angka, seharusnya 18. Periksa kembali.`,
  nipOther: (row: number, name: string) =>
    `Lembar Pegawai baris ${row}: NIP milik “${name}” memuat tanda selain angka dan tidak dipakai. Perbaiki kolom NIP.`,
  duplicateNip: (row: number, name: string, first: number) =>
    `Lembar Pegawai baris ${row}: NIP milik “${name}” sama dengan baris ${first}; baris ${first} yang dipakai. Hapus atau perbaiki salah satunya.`,
  duplicatePerson: (row: number, name: string, first: number) =>
    `Lembar Pegawai baris ${row}: “${name}” tanpa NIP sama dengan baris ${first}; baris ${first} yang dipakai. Isi NIP atau hapus salah satunya.`,
  statusBlank: (rows: readonly number[]) =>
    `Lembar Pegawai: status ${rows.length} pegawai belum diperiksa, untuk sementara dianggap memenuhi syarat PNS (${listRows(rows)}). Isi kolom Status.`,
  eligibleUnclear: (row: number, found: string) =>
    `Lembar Pegawai baris ${row}: “${found}” pada Memenuhi Syarat bukan Ya atau Tidak; untuk sementara dianggap Ya. Perbaiki isinya.`,
  sameNipOtherName: (row: number, name: string, first: number, other: string) =>
    `Lembar Pegawai baris ${row}: NIP milik “${name}” sama dengan NIP milik “${other}” di baris ${first}; baris ${first} yang dipakai. Perbaiki NIP yang keliru.`,
  choice: (name: string, detail: string) => `${name} (${detail})`,
  lastDigits: (nip: string) => `NIP berakhir ${nip.slice(-3)}`,
  inRow: (row: number) => `baris ${row}`,
} as const;
