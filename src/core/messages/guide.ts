/** The short guide of “Bantuan ▸ Panduan”; the long one is docs/panduan.md. */
export const guideSections: readonly { readonly title: string; readonly lines: readonly string[] }[] = [
  {
    title: '1. Menyiapkan buku kerja',
    lines: [
      'Buka Budaya Kerja ▸ Mulai…, isi identitas perangkat daerah, lalu simpan. Lembar Pengaturan, Pegawai, Beranda, dan Referensi Nilai dibuat; isi yang sudah ada tidak ditimpa.',
      'Tempel daftar pegawai ke lembar Pegawai. NIP disimpan sebagai teks. Kolom Memenuhi Syarat diisi Ya atau Tidak oleh pengelola kepegawaian; alasannya tidak pernah dicatat.',
    ],
  },
  {
    title: '2. Penjaringan',
    lines: [
      'Agen Perubahan ▸ Buat formulir penjaringan… membuat Google Form dari daftar pegawai dan menautkannya. Setiap orang mengusulkan paling banyak tiga nama.',
      'Mode “Rahasia” tidak mengumpulkan surel, jadi tidak ada yang dapat melihat siapa memilih siapa, tetapi satu orang bisa memiliki beberapa akun. Mode “Tercatat” memakai surel yang diverifikasi Google.',
      'Sudah punya formulir atau lembar respons? Pakai Agen Perubahan ▸ Hubungkan formulir/lembar respons…',
    ],
  },
  {
    title: '3. Mengolah usulan',
    lines: [
      'Agen Perubahan ▸ Olah usulan menulis Hasil Penjaringan, Jejak Suara, dan Telaah Nama. Boleh dijalankan berulang kali: keputusan Tim tetap dipakai.',
      'Nama yang meragukan menunggu di Telaah Nama. Pilih keputusannya di sana, lalu olah lagi.',
      'Bila suara seri di batas, Tim memutuskan lewat Putuskan seri… dengan menuliskan alasannya.',
    ],
  },
  {
    title: 'Kerahasiaan',
    lines: [
      'Jejak Suara dan Telaah Nama adalah lembar kerja admin. Proteksi mencegah penyuntingan, bukan pembacaan: jangan membagikan buku kerja ini lebih luas dari Tim.',
      'Bila respons harus terpisah, pilih “berkas respons terpisah” ketika membuat formulir.',
    ],
  },
];
