import type { Answer, FormItem, Validation } from './model.ts';

/** Why an answer is refused; `data` fills the sentence the page shows. */
export interface ItemError {
  readonly item: string;
  readonly title: string;
  readonly code: ItemErrorCode;
  readonly data: Readonly<Record<string, string | number>>;
  /** The owner's own text for a broken rule, or null. */
  readonly helpText: string | null;
}

export type ItemErrorCode =
  | 'required'
  | 'unknownQuestion'
  | 'ambiguousQuestion'
  | 'wrongShape'
  | 'unknownChoice'
  | 'choiceTwice'
  | 'outOfScale'
  | 'badDate'
  | 'badTime'
  | 'badDuration'
  | 'oneResponsePerColumn'
  | 'ruleBroken';

type Finding = {
  readonly code: ItemErrorCode;
  readonly data?: Readonly<Record<string, string | number>>;
} | null;

const isText = (answer: unknown): answer is string => typeof answer === 'string';
const isTexts = (answer: unknown): answer is string[] => Array.isArray(answer) && answer.every(isText);

/** Whether an answer says nothing: '', [], or a grid of nothing. */
export function isBlank(answer: Answer | null | undefined): boolean {
  if (answer === null || answer === undefined || answer === '') return true;
  return Array.isArray(answer) && answer.every((part) => part === null || part === '' || isEmptyList(part));
}

const isEmptyList = (part: unknown): boolean => Array.isArray(part) && part.length === 0;

/** Checks one given answer against its item; null is fine. Blank answers are the caller's to judge. */
export function checkAnswer(item: FormItem, answer: Answer): Finding {
  switch (item.kind) {
    case 'TEXT':
    case 'PARAGRAPH_TEXT':
      return isText(answer) ? checkRule(item.validation, answer) : { code: 'wrongShape' };
    case 'MULTIPLE_CHOICE':
    case 'LIST':
      return isText(answer) ? checkChoice(item, answer) : { code: 'wrongShape' };
    case 'CHECKBOX':
      return isTexts(answer) ? checkTicks(item, answer) : { code: 'wrongShape' };
    case 'SCALE':
      return isText(answer) ? checkScale(item, answer) : { code: 'wrongShape' };
    case 'GRID':
    case 'CHECKBOX_GRID':
      return checkGrid(item, answer);
    case 'DATE':
    case 'DATETIME':
    case 'TIME':
    case 'DURATION':
      return isText(answer) ? checkMoment(item, answer) : { code: 'wrongShape' };
    default:
      return { code: 'unknownQuestion' };
  }
}

function checkChoice(item: FormItem, answer: string): Finding {
  if (item.other && answer !== '') return null;
  return item.choices.some((choice) => choice.value === answer)
    ? null
    : { code: 'unknownChoice', data: { value: answer } };
}

function checkTicks(item: FormItem, answer: readonly string[]): Finding {
  if (new Set(answer).size !== answer.length) return { code: 'choiceTwice' };
  const unknown = answer.filter((value) => !item.choices.some((choice) => choice.value === value));
  const first = unknown[0];
  if (first !== undefined && (!item.other || unknown.length > 1))
    return { code: 'unknownChoice', data: { value: first } };
  const rule = item.validation;
  const limit = Number(rule?.args[0] ?? 0);
  const fits =
    rule === null ||
    (rule.rule === 'SelectAtMost' && answer.length <= limit) ||
    (rule.rule === 'SelectAtLeast' && answer.length >= limit) ||
    (rule.rule === 'SelectExactly' && answer.length === limit);
  return fits ? null : broken(rule);
}

function checkScale(item: FormItem, answer: string): Finding {
  const value = Number(answer);
  const inside = /^\d+$/.test(answer) && value >= item.scale.lower && value <= item.scale.upper;
  return inside ? null : { code: 'outOfScale', data: { lower: item.scale.lower, upper: item.scale.upper } };
}

function checkGrid(item: FormItem, answer: Answer): Finding {
  if (!Array.isArray(answer) || answer.length !== item.rows.length) return { code: 'wrongShape' };
  const ticks: string[] = [];
  for (const row of answer as readonly unknown[]) {
    const cells = item.kind === 'GRID' ? (isText(row) && row !== '' ? [row] : []) : isTexts(row) ? row : [];
    if (row !== null && row !== '' && cells.length === 0 && !isEmptyList(row)) return { code: 'wrongShape' };
    const unknown = cells.find((value) => !item.columns.includes(value));
    if (unknown !== undefined) return { code: 'unknownChoice', data: { value: unknown } };
    ticks.push(...cells);
  }
  const once = item.validation?.rule === 'LimitOneResponsePerColumn';
  return once && new Set(ticks).size !== ticks.length ? { code: 'oneResponsePerColumn' } : null;
}

function checkMoment(item: FormItem, answer: string): Finding {
  if (item.kind === 'TIME') return /^([01]?\d|2[0-3]):[0-5]\d$/.test(answer) ? null : { code: 'badTime' };
  if (item.kind === 'DURATION')
    return /^\d{1,2}:[0-5]\d:[0-5]\d$/.test(answer) ? null : { code: 'badDuration' };
  const [date = '', time = ''] = answer.split(/[ T]/);
  if (item.kind === 'DATETIME' && !/^([01]?\d|2[0-3]):[0-5]\d$/.test(time)) return { code: 'badTime' };
  if (item.kind === 'DATE' && time !== '') return { code: 'badDate' };
  return isDate(item.includesYear ? date : `2000-${date}`) ? null : { code: 'badDate' };
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const broken = (rule: Validation): Finding => ({
  code: 'ruleBroken',
  data: { rule: rule.rule, limit: rule.args[0] ?? '', limit2: rule.args[1] ?? '' },
});

/** Whether a text satisfies a text rule. Patterns are RE2 at Google; here JavaScript's, unicode first. */
function checkRule(rule: Validation | null, text: string): Finding {
  if (rule === null) return null;
  const [first = '', second = ''] = rule.args;
  const value = Number(text.replace(',', '.'));
  const isNumber = text.trim() !== '' && Number.isFinite(value);
  const tests: Readonly<Record<string, () => boolean>> = {
    Number: () => isNumber,
    WholeNumber: () => isNumber && Number.isInteger(value),
    NumberBetween: () => isNumber && value >= Number(first) && value <= Number(second),
    NumberNotBetween: () => isNumber && (value < Number(first) || value > Number(second)),
    NumberEqualTo: () => isNumber && value === Number(first),
    NumberNotEqualTo: () => isNumber && value !== Number(first),
    NumberGreaterThan: () => isNumber && value > Number(first),
    NumberGreaterThanOrEqualTo: () => isNumber && value >= Number(first),
    NumberLessThan: () => isNumber && value < Number(first),
    NumberLessThanOrEqualTo: () => isNumber && value <= Number(first),
    TextIsEmail: () => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
    TextIsUrl: () => /^(https?|ftp):\/\/\S+\.\S+$/i.test(text),
    TextLengthGreaterThanOrEqualTo: () => text.length >= Number(first),
    TextLengthLessThanOrEqualTo: () => text.length <= Number(first),
    TextContainsPattern: () => new RegExp(String(first)).test(text),
    TextDoesNotContainPattern: () => !new RegExp(String(first)).test(text),
    TextMatchesPattern: () => new RegExp(`^(?:${first})$`).test(text),
    TextDoesNotMatchPattern: () => !new RegExp(`^(?:${first})$`).test(text),
  };
  const test = tests[rule.rule];
  if (test === undefined) throw new Error(`Host lokal: form validation ${rule.rule} is not supported`);
  return test() ? null : broken(rule);
}
