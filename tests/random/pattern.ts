/** Patterns for values of a type, and what they bind. */

import { choose, freshName, use } from './context.js';
import type { Context } from './context.js';
import { special } from './expression.js';
import type { Loan, Place } from './scope.js';
import { isCopy, option, ref } from './type.js';
import type { EnumDef, Type, Variant } from './type.js';

/** How a pattern's plain names bind: by value, or by the default binding modes as references. */
export type Mode = 'value' | 'shared' | 'mut';

export interface Binding {
  readonly name: string;
  readonly type: Type;
  readonly mutable: boolean;
  readonly loans: Loan[];
}

/** What is matched: the expression after `match`, and the place behind it where there is one. */
export interface Scrutinee {
  readonly text: string;
  readonly type: Type;
  readonly mode: Mode;
  readonly place?: Place;
  readonly loans: readonly Loan[];
}

/** Something to match whose type passes the test. */
export function scrutinee(context: Context, test: (type: Type) => boolean): Scrutinee | undefined {
  const { random } = context;
  const viaBorrow = (mode: 'shared' | 'mut'): Scrutinee | undefined => {
    const kind = mode === 'mut' ? 'mutate' : 'share';
    const place = choose(context, kind, test);
    if (place === undefined) return undefined;
    const loans: Loan[] = [];
    use(context, place, kind, loans);
    return { text: `&${mode === 'mut' ? 'mut ' : ''}${place.text}`, type: place.type, mode, place, loans };
  };
  return random.attempt<Scrutinee>([
    [
      3,
      () => {
        const place = choose(context, 'share', test);
        return place && { text: place.text, type: place.type, mode: 'value', place, loans: place.root.loans };
      },
    ],
    [2, () => viaBorrow('shared')],
    [2, () => viaBorrow('mut')],
    [
      2,
      () => {
        // The default binding modes follow a reference that is matched.
        const place = choose(context, 'share', (type) => type.kind === 'ref' && test(type.of));
        if (place === undefined || place.type.kind !== 'ref') return undefined;
        const { mutable, of } = place.type;
        return {
          text: place.text,
          type: of,
          mode: mutable ? 'mut' : 'shared',
          place: { ...place, steps: [...place.steps, '*'], type: of },
          loans: place.root.loans,
        };
      },
    ],
    [
      2,
      () => {
        const wanted = choose(context, 'share', ({ kind }) => kind === 'vec' || kind === 'option');
        if (wanted === undefined || (wanted.type.kind !== 'vec' && wanted.type.kind !== 'option'))
          return undefined;
        const type = random.pick([option(ref(random.chance(0.5), wanted.type.of)), option(wanted.type.of)]);
        if (!test(type)) return undefined;
        const loans: Loan[] = [];
        const text = special(context, type, loans, 1);
        return text === undefined ? undefined : { text, type, mode: 'value', loans };
      },
    ],
  ]);
}

/** A scrutinee that can stand before a brace. */
export function head({ text }: Scrutinee): string {
  return text.includes('{') ? `(${text})` : text;
}

/** A pattern for a part of the scrutinee; what it binds is added. */
export function pattern(
  context: Context,
  { mode, place, loans }: Scrutinee,
  type: Type,
  steps: readonly string[],
  bindings: Binding[],
  depth = 1,
): string {
  const { random } = context;
  const part: Place | undefined = place && { ...place, steps: [...place.steps, ...steps], type };
  const bind = (by: 'value' | 'share' | 'mutate', prefix: string): string => {
    const name = freshName(context, 'b');
    const held: Loan[] = [...loans];
    if (part !== undefined) use(context, part, by === 'value' ? (isCopy(type) ? 'read' : 'move') : by, held);
    const mutable = prefix === 'mut ';
    bindings.push({ name, type: by === 'value' ? type : ref(by === 'mutate', type), mutable, loans: held });
    return prefix + name;
  };
  const nested = depth > 0 && random.chance(0.4) ? structure(context, type) : undefined;
  if (nested !== undefined) {
    return nested((inner, step) =>
      pattern(context, { mode, place, text: '', type, loans }, inner, [...steps, step], bindings, depth - 1),
    );
  }
  if (random.chance(0.12)) return '_';
  if (mode !== 'value') return bind(mode === 'mut' ? 'mutate' : 'share', '');
  return random.attempt<string>([
    [
      isCopy(type)
        ? 4
        : part === undefined || (part.movable && !part.steps.includes('*')) || random.chance(context.wild)
          ? 3
          : 0,
      () => bind('value', random.chance(0.2) ? 'mut ' : ''),
    ],
    [1, () => bind('share', 'ref ')],
    [
      part === undefined || part.writable || random.chance(context.wild) ? 1 : 0,
      () => bind('mutate', 'ref mut '),
    ],
  ])!;
}

type Inner = (type: Type, step: string) => string;

/** A pattern that cannot fail and takes a value of the type apart. */
export function structure(context: Context, type: Type): ((inner: Inner) => string) | undefined {
  const { random } = context;
  if (type.kind === 'tuple')
    return (inner) => `(${type.parts.map((part, i) => inner(part, String(i))).join(', ')})`;
  if (type.kind === 'struct') {
    return (inner) => {
      const fields = type.def.fields.filter(() => random.chance(0.7));
      const texts = fields.map((field) => `${field.name}: ${inner(field.type, field.name)}`);
      if (fields.length < type.def.fields.length || texts.length === 0) texts.push('..');
      return `${type.def.name} { ${texts.join(', ')} }`;
    };
  }
  return undefined;
}

/** The pattern of one variant. */
export function variantPattern(def: EnumDef, variant: Variant, inner: Inner): string {
  const path = `${def.name}::${variant.name}`;
  if (variant.fields.length === 0) return path;
  const texts = variant.fields.map((field, i) => {
    const text = inner(field.type, `${variant.name}.${i}`);
    return variant.named ? `${field.name}: ${text}` : text;
  });
  return variant.named ? `${path} { ${texts.join(', ')} }` : `${path}(${texts.join(', ')})`;
}
