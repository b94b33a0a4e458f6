/** Always the same sequence for the same seed (mulberry32); values in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of `items`, the earlier the likelier (squared draw), so that some people are clear favourites. */
export function favour<T>(items: readonly T[], random: () => number): T {
  const at = Math.floor(random() ** 2 * items.length);
  const item = items[at];
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
}
