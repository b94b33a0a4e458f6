import type { ActionResult, SelfTestData } from '../api.ts';
import { actionText, doneText } from '../core/messages/addon.ts';
import { SELF_TEST_SHEET, selfTestPlan } from '../core/selftest/plan.ts';
import * as z from '../core/settings/zod.ts';
import { formatDateTime } from '../core/text/dates.ts';
import { findSheet } from '../google/book.ts';
import { activeWorkbookId, applyPlan, readSnapshot } from '../google/workbook.ts';
import { examineGoogle } from '../selftest/run.ts';
import { defineAction, success } from './action.ts';
import { nowIn } from './clock.ts';

function run(): ActionResult<SelfTestData> {
  const report = examineGoogle();
  const snapshot = readSnapshot(activeWorkbookId());
  const plan = selfTestPlan(report, formatDateTime(nowIn(snapshot.timeZone)));
  const sheet = findSheet(snapshot, SELF_TEST_SHEET, []);
  applyPlan(snapshot, { sheets: [plan] }, { bound: sheet ? { [SELF_TEST_SHEET]: sheet.sheetId } : {} });
  const passed = report.rows.filter(({ ok }) => ok).length;
  const failed = report.rows.length - passed;
  const checks = report.rows.map(({ title, expected, found, ok }) => ({ name: title, expected, found, ok }));
  return success(doneText.selfTest(passed, failed), { checks, passed, failed }, report.notes);
}

/** “Uji mandiri”: the checks of Google's behaviour that the add-on relies on, found beside expected, on a sheet. */
export const selfTest = defineAction({
  name: 'selfTest',
  description: actionText.selfTest,
  locks: false,
  schema: () => z.object({}),
  run,
});
