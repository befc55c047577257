/** Constants in patterns, taken apart into the patterns that their values are (rustc's `const_to_pat`). */
import { error } from '../../diagnostic.js';
import type { Span } from '../../source.js';
import type { Ty } from '../../types/ty.js';
import { printTy } from '../../types/print.js';
import { fieldsOf, type TypeFacts } from '../exhaustive/constructor.js';
import type { Value } from '../evaluate.js';
import type { Expr, FieldPattern, LiteralValue, Pattern } from '../thir.js';
import type { Builder } from './context.js';

/** The pattern that a constant's value is; undefined where that cannot be said in patterns. */
export function valuePattern(build: Builder, value: Value, ty: Ty, span: Span): Pattern | undefined {
  const facts: TypeFacts = { program: build.program, env: build.fcx.infer.env, owner: build.fcx.owner };
  return toPattern(build, facts, value, ty, span);
}

function toPattern(build: Builder, facts: TypeFacts, value: Value, ty: Ty, span: Span): Pattern | undefined {
  const fields = (values: readonly Value[], tys: readonly Ty[]): FieldPattern[] | undefined => {
    const pats = values.map((part, i) => tys[i] && toPattern(build, facts, part, tys[i], span));
    return pats.every((pat) => pat !== undefined) ? pats.map((pat, field) => ({ field, pat })) : undefined;
  };
  switch (value.kind) {
    case 'int':
    case 'bool':
    case 'char':
    case 'float':
      return { kind: 'constant', value: literal(value, ty, span), ty, span };
    case 'c-str':
      return undefined;
    case 'str':
      return ty.kind === 'ref' ? { kind: 'constant', value: literal(value, ty, span), ty, span } : undefined;
    case 'ref': {
      const sub = ty.kind === 'ref' ? toPattern(build, facts, value.to, ty.ty, span) : undefined;
      return sub && { kind: 'deref', sub, ty, span };
    }
    case 'tuple': {
      const subs = ty.kind === 'tuple' ? fields(value.elems, ty.elems) : undefined;
      return subs && { kind: 'leaf', subs, ty, span };
    }
    case 'array': {
      if (ty.kind !== 'array' && ty.kind !== 'slice') return undefined;
      const subs = fields(value.elems, Array<Ty>(value.elems.length).fill(ty.elem));
      return subs && { kind: 'slice', prefix: subs.map((sub) => sub.pat), suffix: [], ty, span };
    }
    case 'adt': {
      if (ty.kind !== 'adt' || ty.def !== value.def) return undefined;
      const { kind } = build.program.adt(ty.def);
      const { variant } = value;
      if (!isStructural(build, ty.def)) {
        const name = printTy(build.program, ty);
        build.diagnostics.push(
          error(
            null,
            span,
            `constant of non-structural type \`${name}\` in a pattern`,
            'constant of non-structural type',
          ),
        );
        return undefined;
      }
      const tys = fieldsOf(facts, ty, kind === 'enum' ? { kind: 'variant', variant } : { kind: 'single' });
      const subs = fields(value.fields, tys);
      if (!subs) return undefined;
      return kind === 'enum'
        ? { kind: 'variant', def: ty.def, variant, args: ty.args, subs, ty, span }
        : { kind: 'leaf', subs, ty, span };
    }
  }
}

/** Whether `==` on the type compares part by part: its `PartialEq` is derived. Those of the library count as such. */
function isStructural({ program }: Builder, adt: number): boolean {
  const trait = program.lang('eq');
  if (trait === undefined || program.def(adt).library) return true;
  return program.implsOf(trait).some((impl) => {
    const { selfTy, derived } = program.impl(impl);
    return selfTy.kind === 'adt' && selfTy.def === adt && derived !== undefined;
  });
}

function literal(
  value: Value & { kind: 'int' | 'bool' | 'char' | 'float' | 'str' },
  ty: Ty,
  span: Span,
): Expr {
  const isNegative =
    value.kind === 'int' ? value.value < 0n : value.kind === 'float' && value.text.startsWith('-');
  const plain: LiteralValue =
    value.kind === 'int'
      ? { kind: 'int', value: isNegative ? -value.value : value.value }
      : value.kind === 'float'
        ? { kind: 'float', text: value.text.replace(/^-/, '') }
        : value;
  const arg: Expr = { kind: 'literal', value: plain, ty, span };
  return isNegative ? { kind: 'unary', op: '-', arg, ty, span } : arg;
}
