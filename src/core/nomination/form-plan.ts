import { formTexts } from '../messages/form.ts';
import { choiceLabels } from '../people/labels.ts';
import type { Roster } from '../people/types.ts';
import { err, ok, type Result } from '../result.ts';
import type { Settings } from '../settings/types.ts';
import { formatDate, formatDateTime } from '../text/dates.ts';

/** Where a page or a choice leads; a number is the position of a page in `pages`. */
export type GoTo = 'next' | 'submit' | number;

export interface FormChoice {
  readonly text: string;
  /** Only in a question that steers between pages. */
  readonly goTo?: GoTo;
}

export interface FormItem {
  readonly kind: 'checkbox' | 'dropdown';
  readonly title: string;
  readonly help: string;
  readonly choices: readonly FormChoice[];
  readonly required: boolean;
  /** Checkbox only: at most so many ticks. */
  readonly atMost: number | null;
}

/** The first page has no title; `after` says where its end leads. */
export interface FormPage {
  readonly title: string;
  readonly items: readonly FormItem[];
  readonly after: GoTo;
}

/** A nomination form to build, as plain data. */
export interface FormPlan {
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly style: 'checkbox' | 'dropdowns';
  readonly pages: readonly FormPage[];
  readonly candidates: number;
  /** “Tercatat” collects the verified e-mail; “Rahasia” asks one answer an account and collects none. */
  readonly collectEmail: boolean;
  readonly limitOneResponse: boolean;
}

/** Up to so many people fit one checkbox question. */
export const CHECKBOX_LIMIT = 60;
/** Beyond so many a dropdown is split by unit. */
const DROPDOWN_LIMIT = 200;

interface Candidate {
  readonly label: string;
  readonly unit: string;
}

const candidatesOf = (roster: Roster): readonly Candidate[] => {
  const labels = choiceLabels(roster);
  return roster.people
    .flatMap(({ eligible, unit }, at) =>
      eligible ? [{ label: labels[at] ?? '', unit: unit === '' ? formTexts.noUnit : unit }] : [],
    )
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
};

/** Intro, six criteria, times, secrecy and privacy, as respondents read them. */
export const formDescription = (settings: Settings): string => {
  const { opensAt, closesAt, retentionDate } = settings;
  return [
    formTexts.intro(settings.maxNames),
    [formTexts.criteriaTitle, ...formTexts.criteria.map((text, at) => `${at + 1}. ${text}`)].join('\n'),
    [
      ...(opensAt === null ? [] : [formTexts.opening(formatDateTime(opensAt))]),
      ...(closesAt === null ? [] : [formTexts.closing(formatDateTime(closesAt))]),
    ].join(' '),
    formTexts.secrecy[settings.voteMode],
    formTexts.privacy(retentionDate === null ? '' : formatDate(retentionDate)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
};

const dropdown = (title: string, labels: readonly string[]): FormItem => ({
  kind: 'dropdown',
  title,
  help: formTexts.dropdownHelp,
  choices: labels.map((text) => ({ text })),
  required: false,
  atMost: null,
});

const rounds = (settings: Settings): readonly number[] =>
  Array.from({ length: settings.maxNames }, (_, at) => at + 1);

const checkboxPages = (candidates: readonly Candidate[], settings: Settings): readonly FormPage[] => [
  {
    title: '',
    items: [
      {
        kind: 'checkbox',
        title: formTexts.checkbox,
        help: formTexts.checkboxHelp(settings.maxNames),
        choices: candidates.map(({ label }) => ({ text: label })),
        required: true,
        atMost: settings.maxNames,
      },
    ],
    after: 'submit',
  },
];

const dropdownPages = (candidates: readonly Candidate[], settings: Settings): readonly FormPage[] => {
  const labels = candidates.map(({ label }) => label);
  const items = rounds(settings).map((round) => dropdown(formTexts.dropdown(round), labels));
  return [{ title: '', items, after: 'submit' }];
};

/** One round a name: a page that asks for the unit, then that unit's page with its people, then the next round. */
const unitPages = (
  candidates: readonly Candidate[],
  units: readonly string[],
  settings: Settings,
): readonly FormPage[] => {
  const roundSize = units.length + 1;
  return rounds(settings).flatMap((round): FormPage[] => {
    const start = (round - 1) * roundSize;
    const isLast = round === settings.maxNames;
    const ask: FormItem = {
      kind: 'dropdown',
      title: formTexts.unitQuestion(round),
      help: formTexts.unitHelp,
      choices: [
        ...units.map((unit, at) => ({ text: unit, goTo: start + 1 + at })),
        ...(round > 1 ? [{ text: formTexts.finish, goTo: 'submit' as const }] : []),
      ],
      required: true,
      atMost: null,
    };
    const pageOf = (unit: string): FormPage => ({
      title: formTexts.unitSection(round, unit),
      items: [
        dropdown(
          formTexts.unitDropdown(round, unit),
          candidates.filter((candidate) => candidate.unit === unit).map(({ label }) => label),
        ),
      ],
      after: isLast ? 'submit' : start + roundSize,
    });
    return [
      { title: round === 1 ? '' : formTexts.roundSection(round), items: [ask], after: 'next' },
      ...units.map(pageOf),
    ];
  });
};

/**
 * The nomination form for this roster: one checkbox question for up to 60 eligible people, else dropdowns, and for
 * large rosters of several units a page a unit. Choices are unique, homonyms carry their unit.
 */
export const formPlan = (roster: Roster, settings: Settings): Result<FormPlan, string> => {
  const candidates = candidatesOf(roster);
  if (candidates.length === 0) return err(formTexts.tooFew);
  const units = [...new Set(candidates.map(({ unit }) => unit))].sort();
  const style = candidates.length <= CHECKBOX_LIMIT ? 'checkbox' : 'dropdowns';
  const byUnit = candidates.length > DROPDOWN_LIMIT && units.length > 1;
  const pages =
    style === 'checkbox'
      ? checkboxPages(candidates, settings)
      : byUnit
        ? unitPages(candidates, units, settings)
        : dropdownPages(candidates, settings);
  const recorded = settings.voteMode === 'recorded';
  return ok({
    title: formTexts.title(settings.unit, settings.year),
    description: formDescription(settings),
    confirmation: formTexts.confirmation,
    style,
    pages,
    candidates: candidates.length,
    collectEmail: recorded,
    limitOneResponse: !recorded,
  });
};
