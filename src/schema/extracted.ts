// What a converter took out of a document that is no text itself: the words of an office document paragraph by paragraph, those of a
// PDF where they stand on its pages. sources/ makes it, article/ makes a text of it; both are pure in what they are given.

/** A run of characters on a page. Lengths in points, `x` from the left, `y` from the top down to the baseline. */
export interface PagePiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
}

export interface TextPage {
  readonly width: number;
  readonly height: number;
  /** In the order of the file, which need not be that of reading. */
  readonly pieces: readonly PagePiece[];
}

export type Extracted =
  | { readonly kind: "paragraphs"; readonly paragraphs: readonly string[] }
  | { readonly kind: "pages"; readonly pages: readonly TextPage[] };
