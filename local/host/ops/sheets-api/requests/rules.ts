import type { ConditionalFormat } from '../../../engine/workbook-api.ts';
import { isObject, type Json, type JsonObject } from '../check.ts';
import type { ApiContext } from '../context.ts';
import { apiBooleanCondition, readBooleanCondition, readValidation } from '../criteria.ts';
import { ApiError } from '../errors.ts';
import { apiColor, apiFormat, colorOf, readFormat } from '../formats.ts';
import { gridRange, gridZone, sheetOf } from '../ranges.ts';
import { guard, type Handler, int } from './request.ts';

const setDataValidation: Handler = (context, body) => {
  const zone = gridZone(context.book, body.range);
  guard(context, zone);
  context.book.setValidation(zone, isObject(body.rule) ? readValidation(body.rule) : null);
  return {};
};

function gradientColor(rule: JsonObject, point: string): string | null {
  const value = rule[point];
  return isObject(value) ? (colorOf(value, 'color', 'colorStyle') ?? '#000000') : null;
}

function readRule(rule: JsonObject): ConditionalFormat['rule'] {
  if (isObject(rule.booleanRule) && isObject(rule.gradientRule)) {
    throw new ApiError("oneof field 'rule' is already set. Cannot set 'gradientRule'");
  }
  if (isObject(rule.gradientRule)) {
    const min = gradientColor(rule.gradientRule, 'minpoint');
    const max = gradientColor(rule.gradientRule, 'maxpoint');
    if (min === null || max === null)
      throw new ApiError('Gradient rule must have a minpoint and a maxpoint.');
    return { kind: 'gradient', min, mid: gradientColor(rule.gradientRule, 'midpoint'), max };
  }
  if (!isObject(rule.booleanRule)) throw new ApiError('No rule specified.');
  const { condition, format } = rule.booleanRule;
  return {
    kind: 'boolean',
    ...readBooleanCondition(condition),
    format: isObject(format) ? readFormat(format) : {},
  };
}

/** A ConditionalFormatRule message; all its ranges lie on one sheet. */
function readConditional(
  { book }: ApiContext,
  rule: Json | undefined,
): ConditionalFormat & { sheetId: number } {
  if (!isObject(rule)) throw new ApiError('No rule specified.');
  const ranges = Array.isArray(rule.ranges) ? rule.ranges : [];
  const zones = ranges.map((range) => gridZone(book, range));
  const sheetId = zones[0]?.sheetId;
  if (sheetId === undefined) throw new ApiError('Must specify at least one range.');
  if (zones.some((zone) => zone.sheetId !== sheetId))
    throw new ApiError('All ranges must be on the same sheet.');
  return { zones, rule: readRule(rule), sheetId };
}

/** A conditional format as the API prints it. */
export function apiConditional({ zones, rule }: ConditionalFormat): JsonObject {
  const ranges = zones.map(gridRange);
  if (rule.kind === 'boolean') {
    return { ranges, booleanRule: { condition: apiBooleanCondition(rule), format: apiFormat(rule.format) } };
  }
  const point = (type: string, color: string): JsonObject => ({
    color: apiColor(color),
    colorStyle: { rgbColor: apiColor(color) },
    type,
  });
  const midpoint = rule.mid === null ? {} : { midpoint: { ...point('PERCENTILE', rule.mid), value: '50' } };
  return {
    ranges,
    gradientRule: { minpoint: point('MIN', rule.min), ...midpoint, maxpoint: point('MAX', rule.max) },
  };
}

function ruleAt({ book }: ApiContext, body: JsonObject, most: number): number {
  const index = int(body.index) ?? 0;
  if (index >= 0 && index <= most) return index;
  const { sheetId } = sheetOf(book, body.sheetId);
  throw new ApiError(`No conditional format on sheet: ${sheetId} at index: ${index}`);
}

const addConditionalFormatRule: Handler = (context, body) => {
  const { sheetId, ...added } = readConditional(context, body.rule);
  const rules = [...context.book.conditionalFormats(sheetId)];
  const index = int(body.index) ?? 0;
  if (index < 0 || index > rules.length) throw new ApiError(`Index ${index} is out of bounds.`);
  rules.splice(index, 0, added);
  context.book.setConditionalFormats(sheetId, rules);
  return {};
};

const updateConditionalFormatRule: Handler = (context, body) => {
  const { book } = context;
  const isMove = int(body.newIndex) !== undefined && !isObject(body.rule);
  const read = isMove ? null : readConditional(context, body.rule);
  const sheetId = read?.sheetId ?? sheetOf(book, body.sheetId).sheetId;
  const rules = [...book.conditionalFormats(sheetId)];
  const index = ruleAt(context, { ...body, sheetId }, rules.length - 1);
  const [old] = rules.splice(index, 1);
  const next = read === null ? old : { zones: read.zones, rule: read.rule };
  if (old === undefined || next === undefined) throw new ApiError('No rule specified.');
  const newIndex = int(body.newIndex) ?? index;
  rules.splice(newIndex, 0, next);
  book.setConditionalFormats(sheetId, rules);
  return {
    updateConditionalFormatRule: {
      newRule: apiConditional(next),
      newIndex,
      oldRule: apiConditional(old),
      oldIndex: index,
    },
  };
};

const deleteConditionalFormatRule: Handler = (context, body) => {
  const { sheetId } = sheetOf(context.book, body.sheetId);
  const rules = [...context.book.conditionalFormats(sheetId)];
  const index = ruleAt(context, body, rules.length - 1);
  const [old] = rules.splice(index, 1);
  context.book.setConditionalFormats(sheetId, rules);
  return { deleteConditionalFormatRule: old === undefined ? {} : { rule: apiConditional(old) } };
};

export const RULE_REQUESTS: Readonly<Record<string, Handler>> = {
  setDataValidation,
  addConditionalFormatRule,
  updateConditionalFormatRule,
  deleteConditionalFormatRule,
};
