import { doneText } from '../core/messages/addon.ts';
import type { WritePlan } from '../core/plan.ts';
import { assert } from '../core/result.ts';
import type { Cell } from '../core/table.ts';
import { countCells, newerSheets, type Translation, translate } from './requests.ts';
import { quoteSheet } from './sheet-names.ts';
import { SNAPSHOT_FIELDS, toSnapshot, type WorkbookSnapshot } from './snapshot.ts';
import {
  dropLeftovers,
  openStaging,
  planStaging,
  STAGING_LIMIT,
  type Staging,
  stagingChunks,
} from './staging.ts';

import Schema = GoogleAppsScript.Sheets.Schema;

/** The advanced service; it is in the manifest, so only a wrong installation lacks it. */
function sheetsApi(): GoogleAppsScript.Sheets {
  assert(Sheets !== undefined, 'the advanced service Sheets v4 is enabled');
  return Sheets;
}

function valuesApi(): GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection {
  const values = sheetsApi().Spreadsheets.Values;
  return values;
}

export type Values = readonly (readonly Cell[])[];

/** The id of the workbook the add-on is open in. */
export const activeWorkbookId = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();

/** Names, metadata, rules, charts of all sheets: one call, without cell contents. */
export function readSnapshot(id: string): WorkbookSnapshot {
  return toSnapshot(sheetsApi().Spreadsheets.get(id, { fields: SNAPSHOT_FIELDS }));
}

/** Contents of ranges in A1 notation, in the order asked: one call. Dates are serial numbers, rows may be short. */
export function readRanges(id: string, ranges: readonly string[]): Values[] {
  if (ranges.length === 0) return [];
  const answer = valuesApi().batchGet(id, {
    ranges: [...ranges],
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  return (answer.valueRanges ?? []).map((range) => (range.values ?? []) as Cell[][]);
}

export function batchUpdate(id: string, requests: readonly Schema.Request[]): void {
  if (requests.length > 0) sheetsApi().Spreadsheets.batchUpdate({ requests: [...requests] }, id);
}

function fillStaging(id: string, snapshot: WorkbookSnapshot, staging: Staging): void {
  batchUpdate(id, [...dropLeftovers(snapshot), ...openStaging(staging)]);
  for (const chunk of stagingChunks(staging)) {
    const values = chunk.values.map((row) => [...row]);
    valuesApi().update({ values }, id, `${quoteSheet(staging.title)}!A${chunk.row}`, {
      valueInputOption: 'RAW',
    });
  }
}

/** The workbook holds a sheet of a newer version of the add-on. */
export class NewerSchema extends Error {
  readonly sheet: string;

  constructor(sheet: string) {
    super(sheet);
    this.sheet = sheet;
  }
}

export interface ApplyOptions {
  /** Sheets already there by plan key. */
  readonly bound: Readonly<Record<string, number>>;
  /** Stages whatever the size, so that the number of calls doesn't depend on the data. */
  readonly alwaysStage?: boolean;
  /** Requests of the command itself, at the end of the same batch. */
  readonly extra?: readonly Schema.Request[];
  /** Called after staging and before anything is replaced; throws to stop. */
  readonly beforeWrite?: () => void;
}

/**
 * Applies a plan: everything that replaces content goes in one batch, which Google does whole or not at all.
 */
export function applyPlan(snapshot: WorkbookSnapshot, plan: WritePlan, options: ApplyOptions): Translation {
  const [newer] = newerSheets(plan, snapshot, options.bound);
  if (newer !== undefined) throw new NewerSchema(newer);
  const staged = options.alwaysStage === true || countCells(plan) > STAGING_LIMIT;
  const staging = staged ? planStaging(plan, snapshot) : null;
  if (staging) fillStaging(snapshot.id, snapshot, staging);
  options.beforeWrite?.();
  const translation = translate(plan, snapshot, {
    bound: options.bound,
    backupTitle: doneText.backup,
    ...(staging ? { staging } : {}),
  });
  const closing = staging ? [{ deleteSheet: { sheetId: staging.sheetId } }] : dropLeftovers(snapshot);
  batchUpdate(snapshot.id, [...translation.requests, ...(options.extra ?? []), ...closing]);
  return translation;
}
