import { selfTestTexts } from '../core/messages/selftest.ts';
import type { SelfTestReport, SelfTestRow } from '../core/selftest/plan.ts';
import { examine } from './check.ts';
import { formChecks, formGround, freshFormChecks, tidyForm } from './form-checks.ts';
import { onTemporarySheet } from './ground.ts';
import { serviceChecks } from './service-checks.ts';
import { valueChecks } from './sheet-checks.ts';
import { structureChecks } from './structure-checks.ts';

const { notes } = selfTestTexts;

/** All checks, and notes on what was left or could not be looked at. Run it in Sheets, without holding other work. */
export function examineGoogle(): SelfTestReport {
  const sheets = onTemporarySheet((ground) =>
    [...valueChecks, ...structureChecks].map((check) => examine(check, ground)),
  );
  const services = serviceChecks.map((check) => examine(check, undefined));
  const forms = examineForms();
  return {
    rows: [...sheets, ...services, ...forms.rows],
    notes: [notes.temporarySheet, forms.note, notes.client],
  };
}

/** The rows alone. */
export const runSelfTest = (): readonly SelfTestRow[] => examineGoogle().rows;

function examineForms(): { readonly rows: SelfTestRow[]; readonly note: string } {
  try {
    const ground = formGround();
    const checks = ground.fresh ? [...freshFormChecks, ...formChecks] : formChecks;
    const rows = checks.map((check) => examine(check, ground));
    tidyForm(ground);
    return { rows, note: notes.formLeft(selfTestTexts.formTitle) };
  } catch (error) {
    return { rows: [], note: notes.formSkipped(error instanceof Error ? error.message : String(error)) };
  }
}
