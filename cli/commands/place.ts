/** Places as arguments. */

export interface PlaceArgument {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** `src/main.rs:7:12`. */
export function splitPlace(place: string): PlaceArgument {
  const match = /^(.+?):(\d+)(?::(\d+))?$/.exec(place);
  if (!match) return { file: place };
  return { file: match[1], line: Number(match[2]), ...(match[3] && { column: Number(match[3]) }) };
}
