/** What a sample program expects to be said of it, in its own comments; README.md in this folder describes the form. */

export const models = ['lexical', 'nll', 'polonius', 'alpha'] as const;
export type ExpectedModel = (typeof models)[number];

export interface Expectation {
  /** `E0502`, or `-` for an error without a code. */
  readonly code: string;
  readonly line: number;
  readonly models: readonly ExpectedModel[];
}

export interface Expectations {
  readonly edition: string;
  readonly errors: readonly Expectation[];
  /** Models whose verdict on this sample is not certain. */
  readonly uncertain: readonly string[];
  /** Models of which only the verdict is certain. */
  readonly uncertainCodes: readonly string[];
  /** What the explanation of the answer should say. */
  readonly explain: string | undefined;
}

const error = /\/\/~(\^*|v*)(?:\[([\w,]+)\])?\s+(E\d{4}|-)(?=\s|$)/g;

/** Reads the expectations of a sample; a comment that looks like one and isn't is an `Error`. */
export function readExpectations(source: string): Expectations {
  const errors: Expectation[] = [];
  let edition = '2021';
  let explain: string | undefined;
  const uncertain: string[] = [];
  const uncertainCodes: string[] = [];
  source.split('\n').forEach((text, index) => {
    const found = [...text.matchAll(error)];
    if (found.length !== text.split('//~').length - 1)
      throw new Error(`line ${index + 1}: not an expectation: ${text.trim()}`);
    for (const [, away, names, code] of found) {
      const offset = away.startsWith('v') ? away.length : -away.length;
      errors.push({
        code,
        line: index + 1 + offset,
        models: names === undefined ? models : readModels(names, index + 1),
      });
    }
    const directive = /^\s*\/\/@\s*([\w ]+):\s*(.*)$/.exec(text);
    if (directive === null) {
      if (/^\s*\/\/@/.test(text)) throw new Error(`line ${index + 1}: not a directive: ${text.trim()}`);
      return;
    }
    const [, name, value] = directive;
    if (name === 'edition') edition = value.trim();
    else if (name === 'explain') explain = value.trim();
    else if (name === 'uncertain' || name === 'uncertain codes')
      (name === 'uncertain' ? uncertain : uncertainCodes).push(
        ...value.split(',').map((each) => each.trim()),
      );
    else throw new Error(`line ${index + 1}: unknown directive ${name}`);
  });
  return { edition, errors, uncertain, uncertainCodes, explain };
}

function readModels(names: string, line: number): ExpectedModel[] {
  return names.split(',').map((name) => {
    const model = models.find((each) => each === name);
    if (model === undefined) throw new Error(`line ${line}: unknown model ${name}`);
    return model;
  });
}

/** The set of `LINE CODE` that a model should report, sorted by line. */
export function expected({ errors }: Expectations, model: ExpectedModel): string[] {
  return keys(errors.filter((each) => each.models.includes(model)));
}

/** Findings as a sorted set of `LINE CODE`. */
export function keys(findings: readonly { readonly code: string; readonly line: number }[]): string[] {
  const sorted = [...findings].sort((a, b) => a.line - b.line || (a.code < b.code ? -1 : 1));
  return [...new Set(sorted.map(({ code, line }) => `${line} ${code}`))];
}
