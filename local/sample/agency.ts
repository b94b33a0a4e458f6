/** An agency made up for practice. All names, numbers and addresses are invented; any likeness is chance. */

export const AGENCY = {
  name: 'Dinas Kearsipan dan Literasi Kabupaten Tirta Amerta',
  city: 'Amerta',
  file: 'Agen Perubahan 2026 – Dinas Kearsipan dan Literasi',
  mailDomain: 'amerta.example',
  units: ['Sekretariat', 'Bidang Kearsipan', 'Bidang Literasi'],
} as const;

export interface Employee {
  readonly nip: string;
  readonly name: string;
  readonly unit: string;
  readonly position: string;
  readonly status: 'PNS' | 'PPPK' | '';
  readonly eligible: 'Ya' | 'Tidak';
  readonly email: string;
  readonly superiorNip: string;
}

/** Unit, sex, name with titles, position; then `P` for PPPK, `T` for not eligible. */
type Line = readonly [unit: 0 | 1 | 2, sex: 'L' | 'P', name: string, position: string, marks?: string];

const LINES: readonly Line[] = [
  [0, 'P', 'Dra. Hj. Nurmala Sasongko, M.Si.', 'Kepala Dinas', 'T'],
  [0, 'L', 'Drs. Tumpal Hasiholan Manurip, M.AP.', 'Sekretaris'],
  [1, 'P', 'Ni Kadek Suarmini, S.Sos., M.Si.', 'Kepala Bidang Kearsipan'],
  [2, 'L', 'Yosef Laka Beribe, S.Pd., M.Pd.', 'Kepala Bidang Literasi'],
  [0, 'P', 'Sri Wahyuni, S.E.', 'Kepala Subbagian Keuangan'],
  [0, 'L', 'Bambang Tri Pangestu, S.Kom.', 'Pranata Komputer Ahli Muda'],
  [0, 'P', 'Rahmawati Daeng Sunggu, S.H.', 'Analis Kepegawaian Ahli Muda'],
  [0, 'L', 'Agus Prasetiyo', 'Pengadministrasi Umum'],
  [0, 'P', 'Maria Goreti Wea, A.Md.', 'Bendahara Pengeluaran'],
  [0, 'L', 'I Wayan Gede Sutirta, S.E., M.M.', 'Perencana Ahli Muda'],
  [0, 'P', 'Cut Meurah Intani, S.A.P.', 'Analis Perencanaan'],
  [0, 'L', 'Hendrikus Nahak Seran', 'Pengemudi', 'P'],
  [0, 'P', 'Yuliana Sekar Kinasih, S.I.Kom.', 'Pranata Humas Ahli Pertama'],
  [0, 'L', 'Muh. Ikhsan Tawakkal, S.T.', 'Pengelola Barang Milik Daerah'],
  [0, 'P', 'Endang Sulastri Ningrat', 'Arsiparis Pelaksana'],
  [0, 'L', 'Parlindungan Sitohang Raja, S.E.', 'Analis Keuangan', 'T'],
  [0, 'P', 'Dewi Kartikasari Putranti, S.Psi.', 'Analis SDM Aparatur'],
  [0, 'L', 'Samuel Wonatorei', 'Pramu Kantor', 'P'],
  [0, 'P', 'Siti Aminatuz Zuhria, S.E., Ak.', 'Analis Laporan Keuangan'],
  [0, 'L', 'Fajar Nugrahanto, A.Md.Kom.', 'Pranata Komputer Terampil', 'P'],
  [1, 'L', 'Asep Ruhimat Somantri, S.IP.', 'Arsiparis Ahli Muda'],
  [1, 'P', 'Sri Wahyuni, A.Md.', 'Arsiparis Terampil'],
  [1, 'L', 'Ronny Tumbelakan, S.Kom., M.T.', 'Pranata Komputer Ahli Muda'],
  [1, 'P', 'Nyi Raden Kurniasih, S.Hum.', 'Arsiparis Ahli Pertama'],
  [1, 'L', 'La Ode Hardin Malik, S.Sos.', 'Arsiparis Ahli Pertama'],
  [1, 'P', 'Theresia Uli Marpadan, S.Kom.', 'Analis Data dan Informasi'],
  [1, 'L', 'Muhammad Rizqi Alfarabi', 'Arsiparis Pelaksana'],
  [1, 'P', 'Wa Ode Salmiati, S.E.', 'Analis Tata Usaha'],
  [1, 'L', 'Petrus Kanisius Ladopurab, S.Fil.', 'Arsiparis Ahli Pertama'],
  [1, 'P', 'Lestari Budiningrum, S.Hum., M.Hum.', 'Arsiparis Ahli Muda'],
  [1, 'L', 'Dadang Suherlan', 'Konservator Arsip', 'P'],
  [1, 'P', 'Fatimah Az Zahra Lubisna, S.Si.', 'Pengelola Laboratorium Arsip'],
  [1, 'L', 'Eko Budi Santosa Putra, S.T.', 'Pengelola Depo Arsip', 'T'],
  [1, 'P', 'Magdalena Rumainem', 'Pengolah Arsip', 'P'],
  [1, 'L', 'Nengah Sudarma Yasa', 'Pengolah Arsip'],
  [1, 'P', 'Ratna Dwi Anggorowati, S.Sos.', 'Arsiparis Ahli Pertama'],
  [1, 'L', 'Abdul Gafar Tuanaya, S.H.', 'Analis Hukum'],
  [1, 'P', 'Oktaviani Simarantha, A.Md.', 'Arsiparis Terampil'],
  [1, 'L', 'Joko Waluyo Hadi', 'Pengolah Arsip'],
  [1, 'P', 'Hikmatul Khasanah, S.Kom.', 'Pranata Komputer Ahli Pertama', 'P'],
  [2, 'P', 'Anastasia Ene Koten, S.Pd.', 'Pustakawan Ahli Muda'],
  [2, 'L', 'Gilang Ramadhana, S.Ptk.', 'Pustakawan Ahli Pertama'],
  [2, 'P', 'dr. Retno Palupiningtyas', 'Analis Literasi Kesehatan'],
  [2, 'L', 'Muhammad Arif Hidayatul, S.Pd.I.', 'Pustakawan Ahli Pertama'],
  [2, 'P', 'Putu Ayu Widiantari, S.S.', 'Pustakawan Ahli Pertama'],
  [2, 'L', 'Christian Palenteng, S.E.', 'Analis Kerja Sama'],
  [2, 'P', 'Nur Aini Rosyadah, S.Hum.', 'Pustakawan Ahli Muda'],
  [2, 'L', 'Sutrisno', 'Pengelola Mobil Pustaka'],
  [2, 'P', 'Sitti Hajrah Mappang, S.Pd., M.Hum.', 'Analis Budaya Baca'],
  [2, 'L', 'Markus Ngongo Dappa', 'Pengelola Mobil Pustaka', 'P'],
  [2, 'P', 'Intan Permatahati, S.Ds.', 'Desainer Grafis'],
  [2, 'L', 'Taufiq Rahmansyah, S.Kom.', 'Pranata Komputer Ahli Pertama'],
  [2, 'P', 'Desak Made Rai Puspasari, S.Sos.', 'Pustakawan Ahli Pertama'],
  [2, 'L', 'Yohanes Berchmans Tukan, S.Sos.', 'Penyuluh Literasi'],
  [2, 'P', 'Halimatus Sakdiah, S.Pd.', 'Penyuluh Literasi', 'T'],
  [2, 'L', 'Ahmad Fauzi Rambean, A.Md.', 'Pustakawan Terampil'],
  [2, 'P', 'Kristina Lumbanraya, S.Si.', 'Analis Koleksi'],
  [2, 'L', 'Dimas Aryo Wicaksana, S.I.Kom.', 'Pranata Siaran'],
  [2, 'P', 'Umi Kulsumiyati', 'Pengolah Bahan Pustaka', 'P'],
  [2, 'L', 'Rizal Effendi Purwanda, S.T.', 'Analis Sistem Informasi'],
];

/** A group stands in the roster without NIP and may be nominated like a person. */
const GROUP: Employee = {
  nip: '',
  name: 'Kelompok Literasi Keliling',
  unit: AGENCY.units[2],
  position: 'Kelompok',
  status: '',
  eligible: 'Ya',
  email: '',
  superiorNip: '',
};

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Eighteen digits shaped like a NIP; serials above 800 keep them from ever being anyone's. */
function inventNip(index: number, sex: 'L' | 'P', contract: boolean): string {
  const birth = `${1968 + ((index * 7) % 30)}${pad(1 + ((index * 5) % 12), 2)}${pad(1 + ((index * 11) % 28), 2)}`;
  const year = Math.min(Number(birth.slice(0, 4)) + 24 + (index % 4), 2024);
  const appointed = contract ? `${Math.max(year, 2021)}21` : `${year}${pad(1 + ((index * 3) % 12), 2)}`;
  return `${birth}${appointed}${sex === 'L' ? 1 : 2}${pad(801 + index, 3)}`;
}

/** `sri.wahyuni@…`; the second of the same name gets its unit's number. */
function inventEmail(name: string, unit: number, taken: Set<string>): string {
  const plain = name.replace(/,.*$/, '').replace(/\b(Dra|Drs|dr|Hj|H|Muh)\.\s*/g, '');
  const words = plain.toLowerCase().split(/\s+/).filter(Boolean);
  const local = [words[0], words.length > 1 ? words.at(-1) : ''].filter(Boolean).join('.');
  const free = taken.has(local) ? `${local}${unit + 1}` : local;
  taken.add(free);
  return `${free}@${AGENCY.mailDomain}`;
}

/** The roster, always the same: 60 people and a group. */
export function sampleRoster(): readonly Employee[] {
  const taken = new Set<string>();
  const nips = LINES.map(([, sex, , , marks = ''], index) => inventNip(index, sex, marks.includes('P')));
  const heads: readonly number[] = [1, 2, 3];
  const people = LINES.map(([unit, , name, position, marks = ''], index): Employee => {
    const superior = index === 0 ? -1 : heads.includes(index) ? 0 : (heads[unit] ?? 0);
    return {
      nip: nips[index] ?? '',
      name,
      unit: AGENCY.units[unit],
      position,
      status: marks.includes('P') ? 'PPPK' : 'PNS',
      eligible: marks.includes('T') ? 'Tidak' : 'Ya',
      email: inventEmail(name, unit, taken),
      superiorNip: nips[superior] ?? '',
    };
  });
  return [...people, GROUP];
}
