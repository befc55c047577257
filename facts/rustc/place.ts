/** Places as rustc prints them: `((*_1).0: T)`, `_2[_3]`, `((_4 as Some).0: T)`. */
import type { DumpElem, DumpPlace } from './dump.js';

/** A place, and where its text ends. */
export interface PlaceRead {
  readonly place: DumpPlace;
  readonly end: number;
}

/** Reads the place that begins at an offset; undefined if none does. */
export function readPlace(text: string, at: number): PlaceRead | undefined {
  const base = text[at] === '(' ? readInBrackets(text, at) : readLocal(text, at);
  if (!base) return undefined;
  let { place, end } = base;
  while (text[end] === '[') {
    const close = text.indexOf(']', end);
    if (close < 0) return undefined;
    place = extend(place, { kind: 'index', text: text.slice(end + 1, close) });
    end = close + 1;
  }
  return { place, end };
}

/** The place that a text is; undefined if it is something else. */
export function placeOf(text: string): DumpPlace | undefined {
  const read = readPlace(text, 0);
  return read && read.end === text.length ? read.place : undefined;
}

export function placeText({ local, projection }: DumpPlace): string {
  return projection.reduce((text, elem) => {
    switch (elem.kind) {
      case 'deref':
        return `(*${text})`;
      case 'field':
        return `${text}.${elem.field}`;
      case 'downcast':
        return `(${text} as ${elem.variant})`;
      case 'index':
        return `${text}[${elem.text}]`;
    }
  }, `_${local}`);
}

function readLocal(text: string, at: number): PlaceRead | undefined {
  const match = /^_(\d+)/.exec(text.slice(at, at + 12));
  return match
    ? { place: { local: Number(match[1]), projection: [] }, end: at + match[0].length }
    : undefined;
}

function readInBrackets(text: string, at: number): PlaceRead | undefined {
  if (text[at + 1] === '*') {
    const inner = readPlace(text, at + 2);
    if (!inner || text[inner.end] !== ')') return undefined;
    return { place: extend(inner.place, { kind: 'deref' }), end: inner.end + 1 };
  }
  const inner = readPlace(text, at + 1);
  if (!inner) return undefined;
  const rest = text.slice(inner.end);
  const field = /^\.(\d+): /.exec(rest);
  if (field) {
    const end = closing(text, inner.end + field[0].length);
    if (end < 0) return undefined;
    const ty = text.slice(inner.end + field[0].length, end);
    return { place: extend(inner.place, { kind: 'field', field: Number(field[1]), ty }), end: end + 1 };
  }
  const downcast = /^ as ([\w#$]+)\)/.exec(rest);
  if (downcast)
    return {
      place: extend(inner.place, { kind: 'downcast', variant: downcast[1] }),
      end: inner.end + downcast[0].length,
    };
  // An opaque type that is looked through: it changes the type only.
  const subtype = /^ as (?:subtype )?/.exec(rest);
  if (!subtype) return undefined;
  const end = closing(text, inner.end + subtype[0].length);
  return end < 0 ? undefined : { place: inner.place, end: end + 1 };
}

/** Where the bracket around an offset closes. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && depth-- === 0) return at;
  }
  return -1;
}

function extend(place: DumpPlace, elem: DumpElem): DumpPlace {
  return { local: place.local, projection: [...place.projection, elem] };
}
