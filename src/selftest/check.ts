import { type CheckCode, selfTestTexts } from '../core/messages/selftest.ts';
import type { SelfTestRow } from '../core/selftest/plan.ts';

/** A behaviour of Google's that the add-on relies on: what it should be and how to see what it is. */
export interface Check<G> {
  readonly code: CheckCode;
  readonly expected: string;
  readonly run: (ground: G) => string;
}

const { words } = selfTestTexts;

/** Whether Google refuses; which words it uses is localised, so they are not looked at. */
export function refusal(work: () => unknown): string {
  try {
    work();
    return words.accepted;
  } catch {
    return words.refused;
  }
}

/** Runs one check. Whatever goes wrong is what was found; the other checks go on. */
export function examine<G>(check: Check<G>, ground: G): SelfTestRow {
  const { code, expected } = check;
  const title = selfTestTexts.checks[code];
  const found = attempt(() => check.run(ground));
  return { code, title, expected, found, ok: found === expected };
}

function attempt(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return words.failed(error instanceof Error ? error.message : String(error));
  }
}
