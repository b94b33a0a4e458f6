import type { CellFormat, Zone } from '../protocol.ts';
import { eachPosition, formatOf, styleOf } from './cells.ts';
import type { EngineCore } from './core.ts';
import { fromEngineFormula, toEngineFormula } from './formula-text.ts';
import type { EngineConditionalFormat, EngineRule } from './plugins/library.ts';
import type { ConditionalFormat, ValidationRule } from './workbook-api.ts';

/** Google's criteria by the engine's; those missing here are kept on our side and bind nothing in the browser. */
const CRITERIA: Readonly<Record<string, string>> = {
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
  CHECKBOX: 'isBoolean',
  CUSTOM_FORMULA: 'customFormula',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_EQUAL_TO: 'dateIs',
  DATE_BEFORE: 'dateIsBefore',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  DATE_AFTER: 'dateIsAfter',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
};
const CRITERIA_BACK = Object.fromEntries(
  Object.entries(CRITERIA).map(([google, engine]) => [engine, google]),
);
const FORMULA_ARGS = new Set(['CUSTOM_FORMULA', 'VALUE_IN_RANGE']);

type Arg = string | number | boolean;
const engineArg = (arg: Arg): string =>
  typeof arg === 'string' && arg.startsWith('=') ? toEngineFormula(arg) : String(arg);

/** A range argument (`=Pegawai!$A$2:$A`, `'Pegawai'!A2:A`) without its equals sign. */
const rangeArg = (arg: Arg): string => toEngineFormula(String(arg).replace(/^=/, ''));

interface RuleData extends ValidationRule {
  readonly values: readonly string[];
}

function engineCriterion(rule: ValidationRule): { type: string; values: string[] } & Record<string, unknown> {
  const type = CRITERIA[rule.criteria];
  if (!type) {
    return { type: 'isNotEmpty', values: [] };
  }
  const values = rule.criteria === 'VALUE_IN_RANGE' ? rule.args.map(rangeArg) : rule.args.map(engineArg);
  if (type === 'isValueInList' || type === 'isValueInRange') {
    return { type, values, displayStyle: rule.showDropdown ? 'arrow' : 'plainText' };
  }
  return type.startsWith('dateIs') ? { type, values, dateValue: 'exactDate' } : { type, values };
}

/** Whom a rule binds: the engine's rule is the truth (people edit it in the browser), ours adds what it cannot hold. */
function googleRule(core: EngineCore, rule: EngineRule): ValidationRule {
  const data = core.item(`validation:${rule.id}`)?.data as RuleData | undefined;
  const criteria = CRITERIA_BACK[rule.criterion.type] ?? 'CELL_NOT_EMPTY';
  const known = data && (CRITERIA[data.criteria] ?? 'isNotEmpty') === rule.criterion.type;
  const same = known && JSON.stringify(data.values) === JSON.stringify(rule.criterion.values);
  const args: readonly Arg[] = same
    ? data.args
    : rule.criterion.values.map((value) =>
        criteria === 'VALUE_IN_RANGE' ? `=${fromEngineFormula(value)}` : fromEngineFormula(value),
      );
  return {
    criteria: known ? data.criteria : criteria,
    args,
    allowInvalid: !rule.isBlocking,
    helpText: data?.helpText ?? null,
    showDropdown: rule.criterion.displayStyle !== 'plainText',
  };
}

export function readValidation(core: EngineCore, zone: Zone): (ValidationRule | null)[][] {
  const rules = core.getters.getDataValidationRules(core.sheet(zone.sheetId));
  const made = new Map<string, ValidationRule>();
  return eachPosition(core, zone, ({ row, col }) => {
    const rule = rules.find(({ ranges }) =>
      ranges.some(({ zone: at }) => row >= at.top && row <= at.bottom && col >= at.left && col <= at.right),
    );
    if (!rule) {
      return null;
    }
    const known = made.get(rule.id) ?? googleRule(core, rule);
    made.set(rule.id, known);
    return known;
  });
}

/** A new rule takes its zone away from the rules before it; null only takes away. */
export function writeValidation(core: EngineCore, zone: Zone, rule: ValidationRule | null): void {
  const sheetId = core.sheet(zone.sheetId);
  core.batch(() => {
    const id = `bk${core.nextNumber('rule')}`;
    const criterion = rule ? engineCriterion(rule) : { type: 'isNotEmpty', values: [] };
    core.run('ADD_DATA_VALIDATION_RULE', {
      sheetId,
      ranges: [core.rangeData(zone)],
      rule: { id, criterion, isBlocking: rule ? !rule.allowInvalid : false },
    });
    if (!rule) {
      core.run('REMOVE_DATA_VALIDATION_RULE', { sheetId, id });
    } else {
      const data: RuleData = { ...rule, args: [...rule.args], values: criterion.values };
      core.putItems([{ id: `validation:${id}`, kind: 'validation', data, zones: [] }]);
    }
    dropOrphans(core);
  });
}

/** Forgets our share of rules that no sheet has any more. */
function dropOrphans(core: EngineCore): void {
  const alive = new Set(
    core.getters
      .getSheetIds()
      .flatMap((id) => core.getters.getDataValidationRules(id).map((rule) => `validation:${rule.id}`)),
  );
  core.dropItems(
    core
      .items('validation')
      .map((item) => item.id)
      .filter((id) => !alive.has(id)),
  );
}

type EngineFormatRule = { type: string } & Record<string, unknown>;

const threshold = (type: 'value' | 'percentile' | 'number', color: string, value?: string) => ({
  type,
  color: Number.parseInt(color.replace('#', ''), 16),
  ...(value === undefined ? {} : { value }),
});

function engineFormatRule({ rule }: ConditionalFormat): EngineFormatRule {
  if (rule.kind === 'gradient') {
    const { min, mid, max } = rule;
    return {
      type: 'ColorScaleRule',
      minimum: threshold('value', min),
      maximum: threshold('value', max),
      ...(mid ? { midpoint: threshold('percentile', mid, '50') } : {}),
    };
  }
  // The engine's conditional formats have no text equality of their own.
  const operator = rule.criteria === 'TEXT_EQUAL_TO' ? 'isEqual' : (CRITERIA[rule.criteria] ?? 'isNotEmpty');
  const style = Object.fromEntries(
    Object.entries(styleOf(rule.format)).filter(([, value]) => value !== null),
  );
  return {
    type: 'CellIsRule',
    operator,
    values: CRITERIA[rule.criteria] ? rule.args.map(engineArg) : [],
    style,
    ...(operator.startsWith('dateIs') ? { dateValue: 'exactDate' } : {}),
  };
}

const hex = (color: unknown): string => `#${Number(color).toString(16).padStart(6, '0')}`;

interface FormatData {
  readonly rule: ConditionalFormat['rule'];
  readonly engine: string;
}

function googleFormatRule(
  core: EngineCore,
  { id, rule }: EngineConditionalFormat,
): ConditionalFormat['rule'] | null {
  const data = core.item(`conditional:${id}`)?.data as FormatData | undefined;
  if (data?.engine === JSON.stringify(rule)) {
    return data.rule;
  }
  if (rule.type === 'ColorScaleRule') {
    const { minimum, midpoint, maximum } = rule as unknown as Record<string, { color: unknown } | undefined>;
    return {
      kind: 'gradient',
      min: hex(minimum?.color),
      mid: midpoint ? hex(midpoint.color) : null,
      max: hex(maximum?.color),
    };
  }
  if (rule.type !== 'CellIsRule') {
    return null;
  }
  const { operator, values, style } = rule as unknown as {
    operator: string;
    values: string[];
    style: CellFormat;
  };
  const criteria = CRITERIA_BACK[operator] ?? 'CELL_NOT_EMPTY';
  const args = values.map((value) => {
    const number = FORMULA_ARGS.has(criteria) || value.trim() === '' ? Number.NaN : Number(value);
    return Number.isNaN(number) ? fromEngineFormula(value) : number;
  });
  return { kind: 'boolean', criteria, args, format: formatOf({ style: style as never }) };
}

export function readConditionalFormats(core: EngineCore, sheetId: number): ConditionalFormat[] {
  const id = core.sheet(sheetId);
  return core.getters.getConditionalFormats(id).flatMap((format) => {
    const rule = googleFormatRule(core, format);
    const zones = format.ranges.map((xc) => core.zone(core.getters.getRangeFromSheetXC(id, xc)));
    return rule ? [{ zones, rule }] : [];
  });
}

/** Replaces all rules of the sheet; the first given wins, as at Google. Rules the engine alone knows (icons) stay. */
export function writeConditionalFormats(
  core: EngineCore,
  sheetId: number,
  formats: readonly ConditionalFormat[],
): void {
  const id = core.sheet(sheetId);
  core.batch(() => {
    for (const format of core.getters.getConditionalFormats(id)) {
      if (googleFormatRule(core, format)) {
        core.run('REMOVE_CONDITIONAL_FORMAT', { sheetId: id, id: format.id });
        core.dropItems([`conditional:${format.id}`]);
      }
    }
    for (const format of formats) {
      const cfId = `bk${core.nextNumber('rule')}`;
      const rule = engineFormatRule(format);
      core.run('ADD_CONDITIONAL_FORMAT', {
        sheetId: id,
        cf: { id: cfId, rule },
        ranges: format.zones.map((zone) => core.rangeData(zone)),
      });
      const stored = core.getters.getConditionalFormats(id).find((one) => one.id === cfId);
      const data: FormatData = { rule: format.rule, engine: JSON.stringify(stored?.rule) };
      core.putItems([{ id: `conditional:${cfId}`, kind: 'conditional', data, zones: [] }]);
    }
  });
}
