/** What the add-on's menus, actions and their failures say. Counts are plain numbers. */

export const menuText = {
  title: 'Budaya Kerja',
  setup: 'Mulai…',
  changeAgents: 'Agen Perubahan',
  makeForm: 'Buat formulir penjaringan…',
  adoptForm: 'Hubungkan formulir/lembar respons…',
  tally: 'Olah usulan',
  tie: 'Putuskan seri…',
  help: 'Bantuan',
  guide: 'Panduan',
  selfTest: 'Uji mandiri',
  detach: 'Lepas add-on…',
  about: 'Tentang',
  prepareForm: 'Siapkan formulir penjaringan…',
  summary: 'Ringkasan respons…',
};

export const actionText = {
  setup:
    'Menyiapkan lembar Pengaturan, Pegawai, Beranda, dan Referensi Nilai; isi yang sudah ada tidak ditimpa.',
  makeNominationForm: 'Membuat Google Form penjaringan dari daftar pegawai dan menautkannya ke buku kerja.',
  adoptForm:
    'Menghubungkan lembar respons yang sudah ada: mengusulkan kolomnya, lalu menyimpan yang disetujui.',
  tallyNominations:
    'Mengolah usulan: menghitung suara dan menulis Hasil Penjaringan, Jejak Suara, dan Telaah Nama.',
  decideTie: 'Mencatat keputusan tim dan alasannya atas suara yang seri di batas.',
  selfTest: 'Menguji perilaku Google yang diandalkan add-on dan menulis hasilnya ke lembar Uji Mandiri.',
  formSummary: 'Meringkas jumlah respons formulir penjaringan tanpa memperlihatkan isi suara.',
  detach: 'Melepas pemicu add-on dari berkas ini; semua data tetap.',
  about: 'Menampilkan nama, versi, dan lisensi add-on.',
};

export const failureText = {
  unknownAction: (name: string): string =>
    `Tindakan “${name}” tidak ada. Lihat daftar tindakan dengan perintah list.`,
  unknownPage: (page: string): string => `Halaman “${page}” tidak ada.`,
  unexpected: (detail: string): string =>
    `Pekerjaan berhenti karena kesalahan yang tidak terduga (${detail}). Isi lembar tidak berubah sebagian; coba lagi, dan bila berulang laporkan kalimat ini kepada pengelola add-on.`,
  busy: 'Orang lain sedang mengolah buku kerja ini. Tunggu sebentar, lalu coba lagi.',
  badArguments: (name: string, detail: string): string =>
    `Isian untuk “${name}” tidak dapat dibaca: ${detail}`,
  needsAuthorisation: (url: string): string =>
    `Add-on perlu izin lagi sebelum dapat bekerja. Buka ${url} lalu setujui, kemudian ulangi.`,
  sourceChanged: (sheet: string): string =>
    `Lembar “${sheet}” berubah ketika usulan sedang dihitung, jadi hasil lama dibiarkan utuh. Jalankan Olah usulan sekali lagi.`,
  noRoster:
    'Daftar pegawai belum ada. Isi lembar “Pegawai” (paling sedikit kolom NIP dan Nama), lalu ulangi.',
  noBallots:
    'Lembar usulan tidak ditemukan. Buat formulir penjaringan, atau hubungkan lembar respons lewat Agen Perubahan ▸ Hubungkan formulir/lembar respons…',
  notClosed: (closing: string): string =>
    `Penjaringan ditutup ${closing}. Sebelum itu suara tidak dihitung supaya urutan sementara tidak terlihat; Tim dapat mengubahnya lewat pengaturan “Tampilkan hasil sebelum penutupan”.`,
  responsesUnreachable:
    'Berkas respons terpisah tidak dapat dibuka. Pastikan akun Anda termasuk admin berkas itu, lalu ulangi.',
  noTie:
    'Tidak ada suara yang seri di batas, jadi tidak ada yang perlu diputuskan. Jalankan Olah usulan lebih dahulu bila ada usulan baru.',
  tieReason: 'Tuliskan alasan keputusan Tim.',
  tieCount: (seats: number): string => `Pilih tepat ${seats} orang dari yang seri.`,
  tieStranger: (name: string): string => `“${name}” tidak termasuk yang seri di batas.`,
  noSuchSheet: 'Lembar yang dipilih sudah tidak ada. Muat ulang daftar, lalu pilih lagi.',
  noNamesColumn: 'Pilih paling sedikit satu kolom yang berisi nama usulan.',
  formUnreachable: 'Formulir itu tidak dapat dibuka. Periksa alamatnya dan izin akun Anda.',
  needsForm: 'Tindakan ini dijalankan dari Google Formulir, atau setelah formulir penjaringan dibuat.',
  formNotLinked:
    'Formulir ini belum tertaut ke buku kerja yang berisi lembar “Pegawai”. Tautkan lewat Respons ▸ Tautkan ke Spreadsheet, atau buat formulir dari menu Budaya Kerja di Spreadsheet.',
  noEligible: 'Tidak ada pegawai yang memenuhi syarat di lembar “Pegawai”, jadi formulir tidak dapat dibuat.',
  newerSchema: (sheet: string): string =>
    `Lembar “${sheet}” dibuat oleh versi add-on yang lebih baru. Perbarui add-on, lalu ulangi.`,
};

export const doneText = {
  setup: (created: number, people: number): string =>
    created > 0
      ? `Buku kerja siap: ${created} lembar dibuat, ${people} pegawai terbaca.`
      : `Buku kerja sudah siap: tidak ada lembar baru, ${people} pegawai terbaca.`,
  setupQuestion: 'Buku kerja ini sudah berisi. Yang akan dilakukan (tidak ada isi yang ditimpa):',
  willAdopt: (sheet: string): string => `Lembar “${sheet}” dipakai sebagaimana adanya.`,
  willAddFormat: (sheet: string): string =>
    `Lembar “${sheet}” dikenali; format dan pemeriksaan isian ditambahkan.`,
  willCreate: (sheet: string): string => `Lembar “${sheet}” dibuat.`,
  tally: (received: number, counted: number, toReview: number): string =>
    `${received} surat usulan diterima, ${counted} dihitung.${
      toReview > 0 ? ` ${toReview} tulisan nama menunggu keputusan Tim di lembar “Telaah Nama”.` : ''
    }`,
  tie: 'Ada suara seri di batas: Tim perlu memutuskan lewat Agen Perubahan ▸ Putuskan seri…',
  tieDecided: 'Keputusan Tim dicatat dan Hasil Penjaringan ditulis ulang.',
  formMade: (title: string): string => `Formulir “${title}” dibuat dan ditautkan.`,
  responsesFile: (title: string): string => `${title} (respons)`,
  formPrepared: (title: string): string => `Formulir “${title}” disiapkan.`,
  formHasItems:
    'Formulir ini sudah berisi pertanyaan. Pertanyaan penjaringan ditambahkan di belakangnya; yang lama tidak diubah.',
  anotherForm: (title: string): string =>
    `Buku kerja ini sudah punya formulir penjaringan “${title}”. Formulir baru dibuat dan dipakai menggantikannya; yang lama tidak dihapus.`,
  adoptProposed: (sheet: string): string => `Periksa usulan kolom untuk lembar “${sheet}”, lalu simpan.`,
  adopted: (sheet: string): string => `Lembar “${sheet}” terhubung sebagai sumber usulan.`,
  selfTest: (passed: number, failed: number): string =>
    failed === 0
      ? `Semua ${passed} pemeriksaan sesuai.`
      : `${failed} dari ${passed + failed} pemeriksaan berbeda; lihat lembar Uji Mandiri.`,
  summary: (responses: number): string => `${responses} respons diterima.`,
  detachQuestion:
    'Pemicu add-on dilepas dari berkas ini. Lembar dan formulir tetap; add-on dapat dipakai lagi kapan saja.',
  detached: (count: number): string => `Add-on dilepas: ${count} pemicu dihapus, semua data tetap.`,
  about: (name: string, version: string): string => `${name} ${version}`,
  lastTally: (time: string): string => `Terakhir diolah ${time}.`,
  triggerMissing: 'Pemicu respons tidak aktif; jalankan lagi dari sidebar agar ringkasan respons tetap baru.',
  copyMade: (sheet: string): string => `Lembar versi lama disalin ke “${sheet}” sebelum diperbarui.`,
  backup: (sheet: string): string => `${sheet} (cadangan)`,
};

export const customFunctionText = {
  badLimit: 'TOP_KANDIDAT: n harus bilangan bulat mulai dari 1.',
};
