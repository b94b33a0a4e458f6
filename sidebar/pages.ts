/** A built page: entry `sidebar/pages/<name>.tsx`, output `dist/sidebar-<name>.html`. Width in pixels. */
export interface Page {
  readonly name: string;
  readonly title: string;
  readonly width: number;
}

/** Every page of the add-on, in menu order. `ringkasan` opens in Forms, the others in Sheets. */
export const pages: readonly Page[] = [
  { name: 'mulai', title: 'Mulai', width: 300 },
  { name: 'formulir', title: 'Buat formulir penjaringan', width: 300 },
  { name: 'hubungkan', title: 'Hubungkan tab respons', width: 300 },
  { name: 'olah', title: 'Olah usulan', width: 300 },
  { name: 'ringkasan', title: 'Ringkasan respons', width: 300 },
  { name: 'bantuan', title: 'Panduan', width: 560 },
  { name: 'uji', title: 'Uji mandiri', width: 300 },
  { name: 'tentang', title: 'Tentang', width: 420 },
];
