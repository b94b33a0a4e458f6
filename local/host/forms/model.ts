/** A Google Form as the host keeps it: plain JSON, to be saved to a folder and loaded again. */

export const ITEM_KINDS = [
  'TEXT',
  'PARAGRAPH_TEXT',
  'MULTIPLE_CHOICE',
  'CHECKBOX',
  'LIST',
  'SCALE',
  'GRID',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'TIME',
  'DURATION',
  'SECTION_HEADER',
  'PAGE_BREAK',
] as const;

/** Google's own names of `FormApp.ItemType`, as far as the host has them. */
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Where a page or a choice leads: the following page, the first page, the end, or the page a page break item opens. */
export type Goto =
  | { readonly type: 'CONTINUE' | 'RESTART' | 'SUBMIT' }
  | { readonly type: 'GO_TO_PAGE'; readonly pageItemId: number };

export interface Choice {
  readonly value: string;
  readonly goto?: Goto;
}

/** Names follow Google's builders without `require`: `SelectAtMost`, `NumberBetween`, `TextMatchesPattern`, `LimitOneResponsePerColumn` … */
export interface Validation {
  readonly rule: string;
  readonly args: readonly (string | number)[];
  readonly helpText: string | null;
}

/** One record for every kind; what a kind does not have stays at its empty value. */
export interface FormItem {
  readonly id: number;
  readonly kind: ItemKind;
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  readonly choices: readonly Choice[];
  /** The “Other…” choice of checkboxes and multiple choice, which takes any text. */
  readonly other: boolean;
  readonly validation: Validation | null;
  /** Questions and answers of a grid. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly scale: {
    readonly lower: number;
    readonly upper: number;
    readonly left: string;
    readonly right: string;
  };
  /** Of DATE and DATETIME. */
  readonly includesYear: boolean;
  /** Of PAGE_BREAK: where the page before it leads. */
  readonly goto: Goto;
}

/**
 * Text, choice, scale, date `YYYY-MM-DD`, date and time `YYYY-MM-DD HH:mm`, time `HH:mm`, duration `H:mm:ss`: a string.
 * Checkboxes: an array. Grid: one string (or null) a row; checkbox grid: one array (or null) a row.
 */
export type Answer =
  | string
  | readonly string[]
  | readonly (string | null)[]
  | readonly (readonly string[] | null)[];

export interface FormResponse {
  readonly id: string;
  /** Epoch ms. */
  readonly time: number;
  /** '' when the form did not collect it. */
  readonly email: string;
  /** By item id; an item without an answer has no entry. */
  readonly answers: Readonly<Record<string, Answer>>;
}

/** What a form's owner sets; everything the facade may change in one patch. */
export interface FormSettings {
  /** Shown to respondents; '' right after FormApp.create. */
  title: string;
  description: string;
  confirmationMessage: string;
  customClosedMessage: string;
  collectEmail: boolean;
  requireLogin: boolean;
  limitOneResponsePerUser: boolean;
  allowResponseEdits: boolean;
  acceptingResponses: boolean;
  published: boolean;
  progressBar: boolean;
  shuffleQuestions: boolean;
  respondAgainLink: boolean;
  publishingSummary: boolean;
}

export interface FormState extends FormSettings {
  readonly id: string;
  /** The file's name in Drive. */
  name: string;
  editors: string[];
  items: FormItem[];
  responses: FormResponse[];
  destination: { readonly spreadsheetId: string; readonly sheetId: number } | null;
  /** Tabs linked once and left behind: `sheet.getFormUrl()` no longer knows them, their columns stay. */
  nextItemId: number;
  /** Response id → account, kept for “one response per person” only; never handed to the bundle. */
  accounts: Record<string, string>;
}

/** A form as the facade holds it: nothing about who answered. */
export interface FormSnapshot {
  readonly id: string;
  readonly settings: FormSettings;
  readonly items: readonly FormItem[];
}

export interface ResponseSnapshot {
  readonly id: string;
  readonly time: number;
  readonly email: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

const QUESTIONLESS: readonly ItemKind[] = ['SECTION_HEADER', 'PAGE_BREAK'];

/** Whether respondents answer the item and the response tab has a column for it. */
export const isQuestion = (item: FormItem): boolean => !QUESTIONLESS.includes(item.kind);

export const hasChoices = (kind: ItemKind): boolean =>
  kind === 'CHECKBOX' || kind === 'MULTIPLE_CHOICE' || kind === 'LIST';

/** A form as FormApp.create leaves it: no title of its own, accepting, no e-mail, no limit. */
export function newForm(id: string, name: string, owner: string): FormState {
  return {
    id,
    name,
    title: '',
    description: '',
    confirmationMessage: '',
    customClosedMessage: '',
    collectEmail: false,
    requireLogin: false,
    limitOneResponsePerUser: false,
    allowResponseEdits: false,
    acceptingResponses: true,
    published: true,
    progressBar: false,
    shuffleQuestions: false,
    respondAgainLink: true,
    publishingSummary: false,
    editors: [owner],
    items: [],
    responses: [],
    destination: null,
    nextItemId: 1_000_001,
    accounts: {},
  };
}

/** An item as `form.add…Item()` leaves it; a choice item holds one choice ''. */
export function newItem(id: number, kind: ItemKind): FormItem {
  return {
    id,
    kind,
    title: '',
    helpText: '',
    required: false,
    choices: hasChoices(kind) ? [{ value: '' }] : [],
    other: false,
    validation: null,
    rows: kind === 'GRID' || kind === 'CHECKBOX_GRID' ? ['Row 1'] : [],
    columns: kind === 'GRID' || kind === 'CHECKBOX_GRID' ? ['Column 1'] : [],
    scale: { lower: 1, upper: 5, left: '', right: '' },
    includesYear: true,
    goto: { type: 'CONTINUE' },
  };
}
