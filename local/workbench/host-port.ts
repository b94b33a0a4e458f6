import type { FunctionInput, Workbook } from '../host/engine/index.ts';
import type { FormStore, Recorded } from '../host/forms/store.ts';
import type { Refusal, Submission } from '../host/forms/submission.ts';
import type { ContainerRef, RunResult, Zone } from '../host/protocol.ts';
import type { Answer, HostEvent, Mail, MenuNode, Question } from '../host/world.ts';

/** A run of the bundle as the execution log wants it. */
export interface RunNote {
  readonly fn: string;
  readonly cause: string;
  readonly result: RunResult;
}

export interface HostWishes {
  readonly distDir: string;
  readonly user: string;
  /** Title of a new workbook. */
  readonly fileName: string;
  /** A state that `save` gave; left out: an empty world. */
  readonly saved?: unknown;
  /** Waits for the person's answer. */
  ask(question: Question): Answer;
  onEvent(event: HostEvent): void;
  onRun(note: RunNote): void;
}

/** All that the workbench asks of the host. */
export interface HostPort {
  readonly forms: FormStore;
  readonly functions: readonly string[];
  /** Functions that a page may call. */
  readonly callable: readonly string[] | null;
  /** The one workbook that the practice is about. */
  workbook(): Workbook;
  now(): number;
  /** Does something at another time, epoch ms; the real time comes back afterwards. */
  at<T>(time: number, work: () => T): T;
  /** Where the person stands in the workbook. */
  select(zone: Zone): void;
  /** Of the dialog shown last. */
  dialogIsModal(): boolean;
  mails(): readonly Mail[];
  /** Runs onOpen as for a person who opens the file, and answers with the menu. */
  open(container: ContainerRef): readonly MenuNode[];
  runMenu(container: ContainerRef, fn: string): RunResult;
  clientCall(container: ContainerRef, fn: string, args: readonly unknown[]): RunResult;
  submit(formId: string, submission: Submission): Recorded | Refusal;
  formula(name: string, args: readonly FunctionInput[]): RunResult;
  save(): unknown;
}
