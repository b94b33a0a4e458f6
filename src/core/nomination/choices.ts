import { plainKey } from '../people/names.ts';
import type { Matcher } from '../people/types.ts';

const BOUNDARY = ', ';

/** What ticks of a checkbox question can be: form choices and roster labels, and texts that are surely somebody. */
export interface ChoiceOptions {
  /** By `plainKey`. */
  readonly exact: ReadonlySet<string>;
  /** For names typed by hand into one cell. */
  sure(text: string): boolean;
}

export const choiceOptions = (matcher: Matcher, labels: Iterable<string>): ChoiceOptions => ({
  exact: new Set([...labels].map(plainKey)),
  sure: (text) => matcher.match(text).kind === 'found',
});

interface Step {
  /** Pieces between boundaries that no option covers. */
  readonly uncovered: number;
  readonly entries: number;
  /** Pieces taken from here. */
  readonly size: number;
  readonly known: boolean;
}

const better = (left: Step, right: Step): boolean =>
  left.uncovered !== right.uncovered ? left.uncovered < right.uncovered : left.entries < right.entries;

/** From the end backwards: the cover with fewest uncovered pieces, then fewest entries, longest first. */
const cover = (pieces: readonly string[], isKnown: (text: string) => boolean): readonly Step[] => {
  const end: Step = { uncovered: 0, entries: 0, size: 0, known: true };
  const steps: Step[] = new Array(pieces.length + 1).fill(end);
  for (let from = pieces.length - 1; from >= 0; from -= 1) {
    const next = steps[from + 1] ?? end;
    let best: Step = { uncovered: next.uncovered + 1, entries: next.entries + 1, size: 1, known: false };
    for (let size = pieces.length - from; size >= 1; size -= 1) {
      const after = steps[from + size] ?? end;
      const step = { uncovered: after.uncovered, entries: after.entries + 1, size, known: true };
      if (better(step, best) && isKnown(pieces.slice(from, from + size).join(BOUNDARY))) best = step;
    }
    steps[from] = best;
  }
  return steps;
};

const collect = (pieces: readonly string[], steps: readonly Step[]): string[] => {
  const entries: string[] = [];
  let rest: string[] = [];
  const close = () => {
    if (rest.length > 0) entries.push(rest.join(BOUNDARY));
    rest = [];
  };
  for (let at = 0; at < pieces.length; ) {
    const { size, known } = steps[at] ?? { size: 1, known: false };
    const taken = pieces.slice(at, at + size);
    if (known) {
      close();
      entries.push(taken.join(BOUNDARY));
    } else rest.push(...taken);
    at += size;
  }
  close();
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
};

/**
 * Splits ticks that Google Forms joined by “, ” unescaped, against the known options and never on commas alone; what
 * fits no option stays together as one entry.
 */
export const splitChoices = (text: string, options: ChoiceOptions): readonly string[] => {
  const pieces = text.trim().split(BOUNDARY);
  const isExact = (run: string) => options.exact.has(plainKey(run));
  const exact = cover(pieces, isExact);
  if ((exact[0]?.uncovered ?? 0) === 0) return collect(pieces, exact);
  return collect(
    pieces,
    cover(pieces, (run) => isExact(run) || options.sure(run)),
  );
};
