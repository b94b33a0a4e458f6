/** Gelar and honorifics, letters only in lower case. Prefix ones stand before a name, suffix ones after it. */
const prefixWords =
  'dr drs dra drg drh ir h hj kh prof haji hajah ust ustaz ustadz ustadzah tgh apt ns bdn adv ki nyi rr rd raden ' +
  'bpk bapak ibu sdr sdri saudara saudari pak bu tn ny hc dott gus';

const suffixWords =
  'se sh st sp ss sag sak sap sarch sars ssi spd spdi sik skep sked skm sst sstp sfarm skom sos ssos sip sipem ' +
  'spsi sgz sgizi sthi shi shut spt spi sptk stp stt stk stkeb skeb strkeb strkep strkes strgz strak str stri strt ' +
  'ssn sds sikom sil siak sad sadm sip shum sei sesy sbio sint spdh spdsd sta tth sth skh skg skpm stat sstat ' +
  'ma mm mh mt ms msi mpd mpdi mkes mkom mak mag map mapd msc mscph mph mars mba mhum mhi mip mik msn mp mpi mhkes ' +
  'mkeb mkep mked mfarm mkm mmkes mmr mmedkom meng mec mecdev mei mesy mes mth mthi mpsi mpt mbiomed mgz mgizi ' +
  'mepid mds mfis mli mil mta mtp mtt mps mad madm mpp mppm mecon msos msak mkn msie mstr mtrkeb mtrkep mtrap mtr ' +
  'phd dr drph ' +
  'am amd amdkeb amdkep amdkom amdgz amdgizi amdfarm amdak amdrad amdkl amdpk amdtem amdg amdkg amdak amdfis amdkes ' +
  'amk amkl amkeb ama amp aptnh amg amf amdpar amdro amdrmik amdt ' +
  'bsc ba bac be beng bba bbus llb llm ' +
  'spog spa spb span spjp spm spkk spkj spp spu sprad sppd sppk spot spog sptht spthtkl spbs sps spn sprm spf spkfr ' +
  'spak spbp spkg sport sporto sppm spmk spdv spdve spbm spkga spfk spkgk finasim fisqua trop kkv kgh kic finacs ' +
  'ak ca cpa cfra cgcae cfp cia crma qia qrma cgaa ns ners apt bdn ipm ipp ipu asean eng aseaneng acpe gr aifo cht ' +
  'cpns hc';

const prefixes = new Set(prefixWords.split(' '));
const suffixes = new Set(suffixWords.split(' '));

/** Too likely a real initial or a real name to be a title in the wrong place. */
const shaky = new Set([
  'h',
  'a',
  'ma',
  'st',
  'se',
  'sp',
  'ss',
  'ba',
  'be',
  'ki',
  'ny',
  'rd',
  'am',
  'ak',
  'ca',
  'gr',
  'gus',
]);

const LONGEST = 4;

const joined = (tokens: readonly string[], from: number, to: number): string =>
  tokens.slice(from, to).join('');

const hasName = (tokens: readonly string[]): boolean => tokens.some((token) => token.length >= 2);

/** How many tokens at the start make one title; 0 for none. */
const leading = (tokens: readonly string[], isTitle: (word: string) => boolean): number => {
  for (let size = Math.min(LONGEST, tokens.length); size >= 1; size -= 1) {
    const fits = isTitle(joined(tokens, 0, size)) && (size === 1 || joined(tokens, 0, 1).length <= 3);
    if (fits) return size;
  }
  return 0;
};

const trailing = (tokens: readonly string[], isTitle: (word: string) => boolean): number => {
  for (let size = Math.min(LONGEST, tokens.length); size >= 1; size -= 1) {
    const start = tokens.length - size;
    if (isTitle(joined(tokens, start, tokens.length)) && (size === 1 || (tokens[start] ?? '').length <= 3)) {
      return size;
    }
  }
  return 0;
};

const inFront = (word: string): boolean =>
  prefixes.has(word) || (suffixes.has(word) && word.length >= 3 && !shaky.has(word));
const atEnd = (word: string): boolean => suffixes.has(word) || (prefixes.has(word) && !shaky.has(word));
const anywhere = (word: string): boolean => prefixes.has(word) || suffixes.has(word);

const dropFront = (tokens: readonly string[]): readonly string[] => {
  let rest = tokens;
  for (
    let size = leading(rest, inFront);
    size > 0 && hasName(rest.slice(size));
    size = leading(rest, inFront)
  ) {
    rest = rest.slice(size);
  }
  return rest;
};

const dropEnd = (tokens: readonly string[]): readonly string[] => {
  let rest = tokens;
  for (
    let size = trailing(rest, atEnd);
    size > 0 && hasName(rest.slice(0, -size));
    size = trailing(rest, atEnd)
  ) {
    rest = rest.slice(0, -size);
  }
  return rest;
};

/** True when a part between commas holds nothing but titles. */
const allTitles = (tokens: readonly string[]): boolean => {
  let rest = tokens;
  for (let size = leading(rest, anywhere); size > 0; size = leading(rest, anywhere)) rest = rest.slice(size);
  return rest.length === 0;
};

/**
 * The words of a name without gelar, given the words of its parts between commas. Never strips to nothing; an
 * initial such as “H” at the end of a part stays, and so does a title that is not known.
 */
export const withoutTitles = (parts: readonly (readonly string[])[]): readonly string[] => {
  const useful = parts.filter((tokens) => !allTitles(tokens));
  const words = useful.flatMap((tokens) => dropEnd(dropFront(tokens)));
  return hasName(words) ? words : parts.flat();
};
