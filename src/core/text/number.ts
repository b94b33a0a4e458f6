/** Groups thousands with a full stop, as Indonesian does: 1896 → “1.896”. */
export const formatInteger = (value: number): string =>
  String(Math.round(value)).replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** Fixed decimals with a comma: 57.94 → “57,9”. Half rounds up, also where binary fractions fall just below. */
export const formatDecimal = (value: number, decimals: number): string => {
  const scale = 10 ** decimals;
  const rounded = Math.round(value * scale + Math.sign(value) * 1e-9);
  const digits = String(Math.abs(rounded)).padStart(decimals + 1, '0');
  const whole = formatInteger(Number(digits.slice(0, digits.length - decimals)));
  const sign = rounded < 0 ? '-' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole},${digits.slice(-decimals)}`;
};

/** A share 0…1 as a percentage with one decimal: 0.469 → “46,9%”. */
export const formatPercent = (share: number): string => `${formatDecimal(share * 100, 1)}%`;

/** Reads 57,9 · 1.896 · 1.896,5 · 57.9 (a lone full stop not before three digits is a decimal point); null if none. */
export const parseNumber = (text: string): number | null => {
  const trimmed = text.trim().replace(/\s/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(trimmed)) {
    return Number(trimmed.replace(/\./g, '').replace(',', '.'));
  }
  return /^-?\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : null;
};
