import type { FormSummaryData, PageData, TallyData, TieCard } from '../../src/api.ts';

/** Invented people; one name and one unit are as long as they get. */
export const longName =
  'Prof. Dr. dr. Hj. Raden Ayu Kusumaningtyas Wulandari Purbodiningrat, Sp.PD., M.Kes., M.H.';
export const longUnit =
  'Bidang Pengembangan Sumber Daya Manusia, Pemberdayaan Masyarakat, dan Kerja Sama Antarlembaga';

const settings: PageData['settings'] = {
  unit: 'Dinas Arsip dan Perpustakaan',
  city: 'Kota Contoh',
  year: 2026,
  headTitle: 'Kepala Dinas',
  headName: 'Drs. Bagus Pratomo, M.Si.',
  headNip: '197001011995031001',
  leaderName: 'Ratna Widuri, S.Sos.',
  leaderNip: '198002022005012002',
  timeZone: 'Asia/Jakarta',
  localFramework: 'none',
  customFramework: { name: '', values: [] },
  maxNames: 3,
  shortlistSize: 5,
  opensAt: '',
  closesAt: '',
  voteMode: 'secret',
  onlyRegistered: false,
  pnsOnly: true,
  showLeaderBeforeClosing: false,
  voterIdentity: 'verified',
  responsesElsewhere: '',
  retentionDate: '',
};

type Part = Partial<Omit<PageData, 'settings'>> & { readonly settings?: Partial<PageData['settings']> };

export const pageData = (page: PageData['page'], part: Part = {}): PageData => ({
  page,
  container: 'sheets',
  isSetUp: true,
  roster: { people: 60, eligible: 52, problems: [] },
  candidates: [],
  form: null,
  tie: null,
  lastTally: '',
  summary: null,
  guide: [
    { title: 'Mulai', lines: ['Isi identitas perangkat daerah.', 'Tempel daftar pegawai.'] },
    { title: 'Formulir', lines: ['Buat formulir, lalu bagikan alamatnya.'] },
  ],
  about: { name: 'Budaya Kerja', version: '0.1.0', licence: 'Apache-2.0' },
  ...part,
  settings: { ...settings, ...part.settings },
});

export const tie: TieCard = {
  seats: 1,
  votes: 9,
  people: [
    { key: 'p1', name: 'Bima Saputra, S.Kom.', unit: 'Sekretariat' },
    { key: 'p2', name: longName, unit: longUnit },
  ],
  decision: null,
};

export const tallyData: TallyData = {
  ballots: {
    received: 1234,
    counted: 1200,
    fates: [
      { label: 'Usulan lama diganti', count: 20 },
      { label: 'Lebih dari 3 nama', count: 9 },
      { label: 'Setelah penutupan', count: 5 },
    ],
  },
  names: {
    total: 3012,
    fates: [
      { label: 'Dihitung', count: 2990 },
      { label: 'Perlu telaah', count: 12 },
      { label: 'Tidak memenuhi syarat', count: 10 },
    ],
  },
  ranking: [
    {
      rank: 1,
      nip: '198001012010011001',
      name: 'Sekar Melati, S.E.',
      unit: 'Sekretariat',
      votes: 31,
      percent: 51.7,
      status: 'Lolos 5 besar',
    },
    {
      rank: 2,
      nip: '198001012010011002',
      name: 'Joko Wirawan',
      unit: 'Bidang Arsip',
      votes: 22,
      percent: 36.7,
      status: 'Lolos 5 besar',
    },
    {
      rank: 3,
      nip: '198001012010011003',
      name: 'Dewi Anggraini, A.Md.',
      unit: 'Bidang Arsip',
      votes: 15,
      percent: 25,
      status: 'Lolos 5 besar',
    },
    {
      rank: 4,
      nip: '198001012010011004',
      name: 'Tegar Prakoso',
      unit: 'Bidang Layanan',
      votes: 11,
      percent: 18.3,
      status: 'Lolos 5 besar',
    },
    {
      rank: 5,
      nip: '198001012010011005',
      name: 'Bima Saputra, S.Kom.',
      unit: 'Sekretariat',
      votes: 9,
      percent: 15,
      status: 'Seri di batas',
    },
    {
      rank: 5,
      nip: '198001012010011006',
      name: longName,
      unit: longUnit,
      votes: 9,
      percent: 15,
      status: 'Seri di batas',
    },
    {
      rank: 7,
      nip: '198001012010011007',
      name: 'Wahyu Hidayat',
      unit: 'Bidang Layanan',
      votes: 2,
      percent: 3.3,
      status: 'Tidak lolos',
    },
  ],
  notEligibleVotes: 10,
  toReview: 7,
  tie,
  sheets: ['Hasil Penjaringan', 'Jejak Suara', 'Telaah Nama'],
};

export const summary: FormSummaryData = {
  title: 'Penjaringan Agen Perubahan 2026',
  responses: 41,
  accepting: true,
  lastResponse: '5 Maret 2026 14.02',
  closesAt: '2026-03-06 16:00',
  linked: true,
};
