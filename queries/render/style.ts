/** Colours as functions from text to text, so that rendering knows nothing of terminals. */
export interface Style {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly note: (text: string) => string;
  readonly bold: (text: string) => string;
  /** Line numbers, bars and arrows around source text. */
  readonly frame: (text: string) => string;
  /** Underlines and labels of secondary places. */
  readonly secondary: (text: string) => string;
  readonly good: (text: string) => string;
}

const same = (text: string) => text;

/** No colour at all: files, pipes, `NO_COLOR`, JSON's `rendered`. */
export const plain: Style = {
  error: same,
  warning: same,
  note: same,
  bold: same,
  frame: same,
  secondary: same,
  good: same,
};

const sgr = (code: string) => (text: string) => (text ? `\u001b[${code}m${text}\u001b[0m` : text);

/** rustc's colours, in the sixteen that every terminal has. */
export const coloured: Style = {
  error: sgr('1;31'),
  warning: sgr('1;33'),
  note: sgr('1;32'),
  bold: sgr('1'),
  frame: sgr('1;34'),
  secondary: sgr('1;34'),
  good: sgr('1;32'),
};
