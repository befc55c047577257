/** Writing what a rule says with what its variables stand for (rustc_expand::mbe::transcribe). */
import type { Expansion, Macro, Span } from '../source.js';
import { fail, refuse } from './failure.js';
import type { Binding, Bindings } from './match.js';
import type { Part, Specifier } from './rules.js';
import type { FragmentKind, Token } from './token.js';

/** Gives the marks of one call: one for each expansion that the definition's own tokens come from. */
export class Marker {
  private readonly made = new Map<Expansion | undefined, Expansion>();

  constructor(
    private readonly macro: Macro,
    private readonly call: Span,
    private readonly number: () => number,
  ) {}

  /** A place in the definition as this call writes it. What the library's macros write stands where they are called. */
  mark(span: Span): Span {
    let expansion = this.made.get(span.expansion);
    if (!expansion) {
      const outer = span.expansion && { outer: span.expansion };
      expansion = { id: this.number(), macro: this.macro, call: this.call, ...outer };
      this.made.set(span.expansion, expansion);
    }
    const { file, lo, hi } = this.macro.library ? this.call : span;
    return { file, lo, hi, expansion };
  }
}

/** More tokens than this are refused: no person's macro writes so much. */
const MOST_TOKENS = 200_000;

export function transcribe(parts: readonly Part[], bindings: Bindings, marker: Marker): Token[] {
  const out: Token[] = [];
  write(parts, bindings, marker, out, false);
  return out;
}

function write(
  parts: readonly Part[],
  bindings: Bindings,
  marker: Marker,
  out: Token[],
  /** In a repetition of nothing but one variable, whose tokens rustc does not place. */
  bare: boolean,
): void {
  for (const part of parts) {
    if (out.length > MOST_TOKENS)
      refuse(part.kind === 'repeat' ? part.span : part.token.span, `so long a macro expansion`);
    switch (part.kind) {
      case 'token':
        out.push(marked(part.token, marker));
        break;
      case 'crate':
        out.push({ ...marked(part.token, marker), text: '$crate', joint: false });
        break;
      case 'variable': {
        const binding = bindings.get(part.name);
        if (!binding) {
          out.push(marked(part.dollar, marker), marked(part.token, marker));
          break;
        }
        const { span, expansion } = { span: part.token.span, expansion: marker.mark(part.token.span) };
        if (binding.kind === 'many') fail(span, `variable \`${part.name}\` is still repeating at this depth`);
        // rustc points at the name with its dollar sign.
        const at =
          expansion.file === part.dollar.span.file && expansion.hi === span.hi
            ? { ...expansion, lo: part.dollar.span.lo }
            : expansion;
        put(binding, at, out, bare);
        break;
      }
      case 'repeat':
        repeat(part, bindings, marker, out);
        break;
    }
  }
}

function repeat(part: Part & { kind: 'repeat' }, bindings: Bindings, marker: Marker, out: Token[]): void {
  let rounds: number | undefined;
  let leader = '';
  for (const name of part.names) {
    const binding = bindings.get(name);
    if (binding?.kind !== 'many') continue;
    if (rounds !== undefined && rounds !== binding.rounds.length)
      fail(
        part.span,
        `meta-variable \`${leader}\` repeats ${times(rounds)}, but \`${name}\` repeats ${times(binding.rounds.length)}`,
      );
    rounds = binding.rounds.length;
    leader = name;
  }
  if (rounds === undefined)
    fail(
      part.span,
      'attempted to repeat an expression containing no syntax variables matched as repeating at this depth',
    );
  if (part.op === '+' && rounds === 0) fail(part.span, 'this must repeat at least once');
  const bare = part.parts.length === 1 && !part.separator && part.op !== '?';
  const names = new Set(part.names);
  for (let round = 0; round < rounds; round++) {
    if (round > 0 && part.separator) out.push(marked(part.separator, marker));
    const inner = new Map(bindings);
    for (const name of names) {
      const binding = bindings.get(name);
      if (binding?.kind === 'many') inner.set(name, binding.rounds[round]);
    }
    write(part.parts, inner, marker, out, bare);
  }
}

function times(n: number): string {
  return n === 1 ? '1 time' : `${n} times`;
}

function marked(token: Token, marker: Marker): Token {
  return {
    ...token,
    span: marker.mark(token.span),
    ...(token.name && { name: marker.mark(token.name) }),
    ...(token.placed && { placed: token.placed.map((span) => marker.mark(span)) }),
  };
}

function put(binding: Binding & { kind: 'one' }, at: Span, out: Token[], bare: boolean): void {
  const { is, tokens } = binding;
  switch (is) {
    case 'ident':
    case 'lifetime': {
      const [token] = tokens;
      out.push({ ...token, joint: false, span: at, name: token.name ?? token.span });
      return;
    }
    case 'tt': {
      const last = tokens.length - 1;
      tokens.forEach((token, index) =>
        out.push(
          !bare && (index === 0 || index === last)
            ? { ...token, placed: [...(token.placed ?? []), at], ...(index === 0 && { joint: false }) }
            : index === 0
              ? { ...token, joint: false }
              : token,
        ),
      );
      return;
    }
    default: {
      if (!tokens.length) return;
      if (tokens.length === 1 && tokens[0].kind === 'fragment') {
        out.push({ ...tokens[0], joint: false, span: at });
        return;
      }
      const kind = FRAGMENTS[is];
      out.push({ kind: 'fragment', text: '', span: at, fragment: { kind, tokens } });
    }
  }
}

/** How a variable's specifier is seen by later macros. */
const FRAGMENTS: Readonly<Record<Exclude<Specifier, 'ident' | 'lifetime' | 'tt'>, FragmentKind>> = {
  block: 'block',
  expr: 'expr',
  expr_2021: 'expr',
  item: 'item',
  literal: 'literal',
  meta: 'meta',
  pat: 'pat',
  pat_param: 'pat',
  path: 'path',
  stmt: 'stmt',
  ty: 'ty',
  vis: 'vis',
};
