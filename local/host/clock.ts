/** The host's time: everything inside an execution reads it, sleeping moves it on. */
export interface Clock {
  /** Epoch ms. */
  now(): number;
  advance(ms: number): void;
}

/** Stands still at a time until something moves it on. */
export function fixedClock(start: number): Clock & { set(time: number): void } {
  let time = start;
  return {
    now: () => time,
    advance: (ms) => {
      time += ms;
    },
    set: (next) => {
      time = next;
    },
  };
}

/** The machine's time, ahead of it by what was slept. */
export function realClock(): Clock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance: (ms) => {
      ahead += ms;
    },
  };
}
