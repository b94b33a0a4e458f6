/** The documents the texts come from. */
export type SourceKey = 'bkn' | 'lesson' | 'karanganyar' | 'ntt' | 'unit';

/** A text and where it stands. */
export interface Sourced {
  readonly text: string;
  readonly source: SourceKey;
}

export interface Value {
  readonly name: string;
  readonly definition: Sourced;
  /** Panduan perilaku, in the document's order; empty where a framework has none. */
  readonly conduct: readonly Sourced[];
  /** Graded indicators from the lowest level up; empty where a framework has none. */
  readonly levels: readonly Sourced[];
  /** Of a local framework: the BerAKHLAK values it stands for. */
  readonly mapsTo: readonly string[];
}

export interface Framework {
  readonly key: 'berakhlak' | 'solider' | 'baek' | 'custom';
  readonly name: string;
  readonly values: readonly Value[];
}
