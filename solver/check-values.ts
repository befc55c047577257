/** Values as the checker of proofs has them, and as texts of proofs have them. */

/**
 * A symbol is a string, a number of any kind a number, `nil` null, a record the list of its fields, a branch the list of its
 * name (`$Name`) and fields. undefined is no value (a division by zero, an unbound variable).
 */
export type Value = string | number | null | readonly Value[] | undefined;

/** Records and algebraic data types by name. */
export type CheckedTypes = Readonly<Record<string, unknown>>;

/** The value of a text in a proof. Lists need no types: what they hold says what it is. */
export function valueOfText(text: string, type: string): Value {
  switch (type) {
    case 'symbol':
      return text;
    case 'number':
      return Number(text);
    case 'unsigned':
      return Number(text) >>> 0;
    case 'float':
      return floatOfText(text);
    default: {
      const read = readValue(text, 0);
      return read !== null && read.end === text.length ? read.value : undefined;
    }
  }
}

function floatOfText(text: string): number {
  const word = text.replace(/^-/, '');
  const value = word === 'inf' ? Infinity : word === 'nan' ? NaN : Number(word);
  return Math.fround(text.startsWith('-') ? -value : value);
}

const atomic = /"(?:[^"\\]|\\.)*"|nil|-?(?:inf|nan|\d[\d.e+-]*)/y;
const branchName = /\$[\w?.]+/y;

function readValue(text: string, from: number): { value: Value; end: number } | null {
  let at = from;
  const items: Value[] = [];
  let close = ']';
  branchName.lastIndex = at;
  const branch = branchName.exec(text);
  if (branch !== null) {
    items.push(branch[0]);
    at += branch[0].length;
    if (text[at] !== '(') return { value: items, end: at };
    close = ')';
  } else if (text[at] !== '[') {
    atomic.lastIndex = at;
    const found = atomic.exec(text);
    if (found === null) return null;
    const [piece] = found;
    const end = at + piece.length;
    if (piece[0] === '"') return { value: JSON.parse(piece) as string, end };
    return { value: piece === 'nil' ? null : floatOrWhole(piece), end };
  }
  for (at++; text[at] !== close;) {
    if (items.length > (close === ')' ? 1 : 0)) {
      if (!text.startsWith(', ', at)) return null;
      at += 2;
    }
    const item = readValue(text, at);
    if (item === null) return null;
    items.push(item.value);
    at = item.end;
  }
  return { value: items, end: at + 1 };
}

/** Whole numbers beyond a float's precision are whole numbers. */
function floatOrWhole(text: string): number {
  return /^-?\d+$/.test(text) ? Number(text) : floatOfText(text);
}

/** Whether two values are the same. A number in a list may have been a float: these are compared as such. */
export function equalValues(a: Value, b: Value): boolean {
  if (a === undefined || b === undefined) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((each: Value, i) => equalValues(each, (b as Value[])[i]));
  }
  return a === b || (Number.isNaN(a) && Number.isNaN(b));
}
