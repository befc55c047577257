/** Places of a dump in the user's words. */
import type { DumpPlace } from '../../facts/rustc/dump.js';
import { placeText } from '../../facts/rustc/place.js';
import { sourceSpan, type Joined } from './body.js';
import type { Span } from '../../lang/source.js';

/** A variable of the source, or what a closure captured of one, and how much of the place it stands for. */
export interface Named {
  readonly name: string;
  /** So many projections of the place belong to the name. */
  readonly length: number;
  readonly span: Span;
}

/** The variable that a place starts from; undefined for temporaries, and what desugaring named. */
export function variableOf(cx: Joined, place: DumpPlace): Named | undefined {
  let best: Named | undefined;
  for (const it of cx.body.dump.names) {
    const { projection } = it.place;
    if (it.place.local !== place.local || projection.length > place.projection.length) continue;
    if (!projection.every((elem, at) => sameElem(elem, place.projection[at]))) continue;
    const span = sourceSpan(cx, it.span);
    if (!span || !writtenAt(cx, span, it.name)) continue;
    if (!best || projection.length >= best.length) best = { name: it.name, length: projection.length, span };
  }
  return best;
}

/** `x.field`, `*p`, `v[_]`; undefined where the place starts from a temporary. */
export function describe(cx: Joined, place: DumpPlace): string | undefined {
  const variable = variableOf(cx, place);
  if (!variable) return undefined;
  const written = writtenPlaces(cx).get(placeText(place));
  if (written !== undefined) return written;
  let text = variable.name;
  const rest = place.projection.slice(variable.length);
  rest.forEach((elem, at) => {
    switch (elem.kind) {
      case 'deref':
        // Where a field is named next the dereference goes without saying.
        if (at === rest.length - 1) text = `*${text}`;
        break;
      case 'field':
        text += `.${elem.field}`;
        break;
      case 'index':
        text += '[_]';
        break;
      case 'downcast':
        break;
    }
  });
  return text;
}

export function described(cx: Joined, place: DumpPlace): string {
  const text = describe(cx, place);
  return text === undefined ? 'value' : `\`${text}\``;
}

function sameElem(a: DumpPlace['projection'][number], b: DumpPlace['projection'][number]): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'field' && b.kind === 'field') return a.field === b.field;
  if (a.kind === 'downcast' && b.kind === 'downcast') return a.variant === b.variant;
  return true;
}

function writtenAt({ sources }: Joined, span: Span, name: string): boolean {
  return new RegExp(`(?<![\\w])${name.replace(/[^\w]/g, '\\$&')}(?!\\w)`).test(sources.text(span));
}

const written = new WeakMap<Joined, ReadonlyMap<string, string>>();

/** MIR has numbers for fields; where the user wrote a place out, its text has their names. */
function writtenPlaces(cx: Joined): ReadonlyMap<string, string> {
  const known = written.get(cx);
  if (known) return known;
  const found = new Map<string, string>();
  cx.body.dump.blocks.forEach(({ statements }, block) =>
    statements.forEach(({ span }, statement) => {
      const at = sourceSpan(cx, span);
      if (!at || at.hi - at.lo > 200) return;
      const text = cx.sources
        .text(at)
        .replace(/^&\s*(mut\s)?\s*/, '')
        .trim();
      if (!/^\*?[A-Za-z_]\w*(\.\w+|\[\w+\])+$/.test(text)) return;
      for (const access of cx.effects({ block, statement }).accesses) {
        const key = placeText(access.place);
        const variable = variableOf(cx, access.place);
        if (variable && access.place.projection.length > variable.length && !found.has(key))
          if (text.replace(/^\*/, '').startsWith(variable.name))
            found.set(key, text.replace(/\[\w+\]/g, '[_]'));
      }
    }),
  );
  written.set(cx, found);
  return found;
}
