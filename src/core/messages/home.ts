/** Texts of the sheet “Beranda”. */
export const homeTexts = {
  sheet: 'Beranda',
  title: 'Budaya Kerja',
  noUnit: 'Nama perangkat daerah belum diisi (lembar Pengaturan)',
  year: (year: number) => `Tahun ${year}`,
  sections: {
    people: 'Pegawai',
    nomination: 'Penjaringan agen perubahan',
    values: 'Nilai organisasi',
    next: 'Langkah berikutnya',
  },
  cards: {
    people: 'Pegawai terdaftar',
    notEligible: 'Ditandai tidak memenuhi syarat',
    closing: 'Waktu penutupan',
    noClosing: 'tidak ditetapkan',
    countedAt: 'Terakhir dihitung',
    received: 'Usulan diterima',
    counted: 'Usulan dihitung',
    leader: 'Calon dengan peringkat tertinggi',
    frameworks: 'Kerangka yang dipakai',
  },
  notCounted: 'Belum dihitung',
  steps: [
    'Lengkapi lembar Pengaturan dan Pegawai.',
    'Buat formulir: Budaya Kerja ▸ Agen Perubahan ▸ Buat formulir penjaringan…',
    'Setelah penutupan: Budaya Kerja ▸ Agen Perubahan ▸ Olah usulan.',
    'Putuskan nama yang meragukan di lembar Telaah Nama, lalu olah usulan lagi.',
  ],
} as const;
