/** What the readers of the formats give: tables as they stand there, before anybody asks what they mean. */

export interface RawTable {
  readonly name: string;
  /** Where it was read, for messages. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Something that is not as the format demands. */
export interface ReadProblem {
  readonly file: string;
  /** From 1, where the format has lines. */
  readonly line?: number;
  readonly message: string;
}

export type ReadTables =
  | { readonly kind: 'tables'; readonly tables: readonly RawTable[] }
  | { readonly kind: 'problem'; readonly problem: ReadProblem };

/** What a table of one file is: the table, or what is wrong. */
export type ReadTable = RawTable | ReadProblem;

export function isProblem(read: ReadTable): read is ReadProblem {
  return 'message' in read;
}

/** Text in a message: no more of it than a line shows. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
