import type { ItemDescription } from '../../host/forms/describe.ts';
import type { Answer, FormItem } from '../../host/forms/model.ts';
import { checkAnswer, type ItemError, isBlank } from '../../host/forms/validation.ts';

type Complaint = Pick<ItemError, 'code' | 'data' | 'helpText'>;

/** What the form says about a refused answer, in the words of Google's Indonesian form page where it has them. */
export function sentenceOf({ code, data, helpText }: Complaint): string {
  if (code === 'required') return 'Pertanyaan ini wajib diisi';
  if (code === 'ruleBroken') return helpText || ruleSentence(data);
  if (code === 'unknownChoice') return `Pilihan “${data.value}” tidak ada lagi. Muat ulang formulir.`;
  if (code === 'choiceTwice') return 'Satu pilihan dicentang dua kali';
  if (code === 'outOfScale') return `Harus dari ${data.lower} sampai ${data.upper}`;
  if (code === 'badDate') return 'Tanggal tidak valid';
  if (code === 'badTime') return 'Waktu tidak valid';
  if (code === 'badDuration') return 'Durasi tidak valid';
  if (code === 'oneResponsePerColumn') return 'Pilih paling banyak satu jawaban per kolom';
  return 'Jawaban tidak cocok dengan pertanyaan. Muat ulang formulir.';
}

function ruleSentence({ rule, limit, limit2 }: Complaint['data']): string {
  const sentences: Readonly<Record<string, string>> = {
    SelectAtMost: `Pilih paling banyak ${limit} opsi`,
    SelectAtLeast: `Pilih paling sedikit ${limit} opsi`,
    SelectExactly: `Pilih tepat ${limit} opsi`,
    TextIsEmail: 'Harus berupa alamat email yang valid',
    TextIsUrl: 'Harus berupa URL',
    Number: 'Harus berupa angka',
    WholeNumber: 'Harus berupa bilangan bulat',
    NumberBetween: `Harus berupa angka antara ${limit} dan ${limit2}`,
    TextLengthGreaterThanOrEqualTo: `Paling sedikit ${limit} karakter`,
    TextLengthLessThanOrEqualTo: `Paling banyak ${limit} karakter`,
  };
  return sentences[String(rule)] ?? 'Jawaban tidak memenuhi syarat pertanyaan ini';
}

/** Null when the answer may stand; checked by the host's own rules before a page is left. */
export function complaintAbout(item: ItemDescription, answer: Answer | undefined): string | null {
  if (answer === undefined || isBlank(answer)) return item.required ? 'Pertanyaan ini wajib diisi' : null;
  const asItem: FormItem = {
    ...item,
    id: Number(item.id),
    choices: item.choices.map((choice) => ({ value: choice.value })),
    scale: item.scale ?? { lower: 1, upper: 5, left: '', right: '' },
    goto: { type: 'CONTINUE' },
  };
  const finding = checkAnswer(asItem, answer);
  return (
    finding &&
    sentenceOf({ code: finding.code, data: finding.data ?? {}, helpText: item.validation?.helpText ?? null })
  );
}
