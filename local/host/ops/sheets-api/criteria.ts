import type { ConditionalFormat, ValidationRule } from '../../engine/workbook-api.ts';
import { isObject, type Json, type JsonObject } from './check.ts';
import { ApiError } from './errors.ts';

/** API condition types beside the names SpreadsheetApp and the workbook use for validation. */
const VALIDATION: Readonly<Record<string, string>> = {
  NUMBER_GREATER: 'NUMBER_GREATER_THAN',
  NUMBER_GREATER_THAN_EQ: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  NUMBER_LESS: 'NUMBER_LESS_THAN',
  NUMBER_LESS_THAN_EQ: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  NUMBER_EQ: 'NUMBER_EQUAL_TO',
  NUMBER_NOT_EQ: 'NUMBER_NOT_EQUAL_TO',
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_NOT_BETWEEN: 'NUMBER_NOT_BETWEEN',
  TEXT_CONTAINS: 'TEXT_CONTAINS',
  TEXT_NOT_CONTAINS: 'TEXT_DOES_NOT_CONTAIN',
  TEXT_EQ: 'TEXT_EQUAL_TO',
  TEXT_IS_EMAIL: 'TEXT_IS_VALID_EMAIL',
  TEXT_IS_URL: 'TEXT_IS_VALID_URL',
  DATE_EQ: 'DATE_EQUAL_TO',
  DATE_BEFORE: 'DATE_BEFORE',
  DATE_AFTER: 'DATE_AFTER',
  DATE_ON_OR_BEFORE: 'DATE_ON_OR_BEFORE',
  DATE_ON_OR_AFTER: 'DATE_ON_OR_AFTER',
  DATE_BETWEEN: 'DATE_BETWEEN',
  DATE_NOT_BETWEEN: 'DATE_NOT_BETWEEN',
  DATE_IS_VALID: 'DATE_IS_VALID_DATE',
  ONE_OF_RANGE: 'VALUE_IN_RANGE',
  ONE_OF_LIST: 'VALUE_IN_LIST',
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
  BOOLEAN: 'CHECKBOX',
};

/** The same for conditional formats. */
const CONDITIONS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(VALIDATION).filter(([type]) => /^(NUMBER|DATE_(EQ|BEFORE|AFTER)|CUSTOM)/.test(type)),
  ),
  TEXT_CONTAINS: 'TEXT_CONTAINS',
  TEXT_NOT_CONTAINS: 'TEXT_DOES_NOT_CONTAIN',
  TEXT_STARTS_WITH: 'TEXT_STARTS_WITH',
  TEXT_ENDS_WITH: 'TEXT_ENDS_WITH',
  TEXT_EQ: 'TEXT_EQUAL_TO',
  BLANK: 'CELL_EMPTY',
  NOT_BLANK: 'CELL_NOT_EMPTY',
};

const ARGUMENTS: Readonly<Record<string, readonly [number, number]>> = {
  NUMBER_BETWEEN: [2, 2],
  NUMBER_NOT_BETWEEN: [2, 2],
  DATE_BETWEEN: [2, 2],
  DATE_NOT_BETWEEN: [2, 2],
  TEXT_IS_EMAIL: [0, 0],
  TEXT_IS_URL: [0, 0],
  DATE_IS_VALID: [0, 0],
  ONE_OF_LIST: [1, 500],
  BLANK: [0, 0],
  NOT_BLANK: [0, 0],
  BOOLEAN: [0, 2],
};

function readCondition(condition: Json | undefined, words: Readonly<Record<string, string>>) {
  if (!isObject(condition)) throw new ApiError('Condition must be specified.');
  const { type } = condition;
  const criteria = typeof type === 'string' ? words[type] : undefined;
  if (typeof type !== 'string' || criteria === undefined) {
    throw new ApiError(
      `Condition type ${String(type ?? 'CONDITION_TYPE_UNSPECIFIED')} is not supported here.`,
    );
  }
  const values = Array.isArray(condition.values) ? condition.values : [];
  const args = values.map((value) => {
    const text = isObject(value) ? value.userEnteredValue : undefined;
    if (typeof text !== 'string') throw new ApiError('ConditionValue.userEnteredValue must be specified.');
    return text;
  });
  const [least, most] = ARGUMENTS[type] ?? [1, 1];
  if (args.length < least || args.length > most) {
    const wanted = least === most ? `${least}` : `${least} to ${most}`;
    throw new ApiError(
      `Condition type '${type}' requires exactly ${wanted} ConditionValue(s), but ${args.length} value(s) were specified.`,
    );
  }
  return { criteria, args };
}

const isNumeric = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

/** A DataValidationRule message as the workbook's rule. */
export function readValidation(rule: JsonObject): ValidationRule {
  const { criteria, args } = readCondition(rule.condition, VALIDATION);
  const numbers = criteria.startsWith('NUMBER_');
  return {
    criteria,
    args: args.map((arg) => (numbers && isNumeric(arg) ? Number(arg) : arg)),
    allowInvalid: rule.strict !== true,
    helpText: typeof rule.inputMessage === 'string' && rule.inputMessage !== '' ? rule.inputMessage : null,
    showDropdown: rule.showCustomUi === true,
  };
}

const apiType = (words: Readonly<Record<string, string>>, criteria: string): string =>
  Object.entries(words).find(([, word]) => word === criteria)?.[0] ?? 'CUSTOM_FORMULA';

function apiCondition(
  words: Readonly<Record<string, string>>,
  criteria: string,
  args: readonly unknown[],
): JsonObject {
  return {
    type: apiType(words, criteria),
    ...(args.length === 0 ? {} : { values: args.map((arg) => ({ userEnteredValue: String(arg) })) }),
  };
}

export function apiValidation(rule: ValidationRule): JsonObject {
  return {
    condition: apiCondition(VALIDATION, rule.criteria, rule.args),
    ...(rule.helpText === null ? {} : { inputMessage: rule.helpText }),
    ...(rule.allowInvalid ? {} : { strict: true }),
    ...(rule.showDropdown ? { showCustomUi: true } : {}),
  };
}

export function readBooleanCondition(condition: Json | undefined) {
  const { criteria, args } = readCondition(condition, CONDITIONS);
  return {
    criteria,
    args: args.map((arg) => (criteria.startsWith('NUMBER_') && isNumeric(arg) ? Number(arg) : arg)),
  };
}

export function apiBooleanCondition(
  rule: Extract<ConditionalFormat['rule'], { kind: 'boolean' }>,
): JsonObject {
  return apiCondition(CONDITIONS, rule.criteria, rule.args);
}
