/** A text of a framework with the document it comes from. */
export interface SourcedText {
  readonly text: string;
  readonly source: string;
}

/** `guides` are panduan perilaku of BerAKHLAK, `indicators` the graded ones of SOLIDER (level 1 first). */
export interface FrameworkValue {
  readonly name: string;
  readonly definition: SourcedText | null;
  readonly guides: readonly SourcedText[];
  readonly indicators: readonly SourcedText[];
  /** Values of BerAKHLAK that this local value is mapped from. */
  readonly mappedFrom: readonly string[];
}

export interface Framework {
  readonly key: 'berakhlak' | 'solider' | 'baek' | 'custom';
  readonly name: string;
  readonly values: readonly FrameworkValue[];
}
