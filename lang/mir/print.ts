/** Bodies as text, in the style of rustc's `-Zdump-mir`. */
import type { SourceMap, Span } from '../source.js';
import type { Program } from '../types/program.js';
import { printTy } from '../types/print.js';
import type { Const, Ty } from '../types/ty.js';
import type {
  AggregateKind,
  BlockId,
  Body,
  BorrowKind,
  CastKind,
  Constant,
  FakeReadCause,
  Local,
  Operand,
  Place,
  Rvalue,
  Statement,
  Terminator,
} from './mir.js';
import { elemTy } from './place.js';

export interface PrintOptions {
  /** Write `x_1` for `_1` where the local has a name in the source. */
  readonly sourceNames?: boolean;
  /** Write the source line and column of each statement beside it; needs the files. */
  readonly spans?: SourceMap;
}

export function printMir(program: Program, body: Body, options: PrintOptions = {}): string {
  const printer = new Printer(program, body, options);
  const parts = [printer.body()];
  for (const part of body.promoted) parts.push(printMir(program, part, options));
  for (const closure of body.closures) parts.push(printMir(program, closure, options));
  return parts.join('\n');
}

/** One statement or terminator, without its place in the source. */
export function printStatement(
  program: Program,
  body: Body,
  statement: Statement,
  options: PrintOptions = {},
): string {
  return new Printer(program, body, options).statement(statement);
}

export function printTerminator(
  program: Program,
  body: Body,
  terminator: Terminator,
  options: PrintOptions = {},
): string {
  return new Printer(program, body, options).terminator(terminator);
}

class Printer {
  constructor(
    readonly program: Program,
    readonly of: Body,
    readonly options: PrintOptions,
  ) {}

  body(): string {
    const { of } = this;
    const lines = [`${this.head()} {`];
    of.locals.forEach((decl, local) => {
      if (local > 0 && local <= of.argCount) return;
      lines.push(
        `    let ${decl.mutable ? 'mut ' : ''}${this.local(local)}: ${this.ty(decl.ty)};${this.comment(decl.span)}`,
      );
    });
    of.blocks.forEach((block, id) => {
      lines.push('', `    bb${id}${block.cleanup ? ' (cleanup)' : ''}: {`);
      for (const s of block.statements) lines.push(`        ${this.statement(s)};${this.comment(s.span)}`);
      lines.push(
        `        ${this.terminator(block.terminator)};${this.comment(block.terminator.span)}`,
        '    }',
      );
    });
    lines.push('}', '');
    return lines.join('\n');
  }

  head(): string {
    const { of } = this;
    if (of.kind === 'const' || of.kind === 'static')
      return `${of.kind} ${of.name}: ${this.ty(of.locals[0].ty)} =`;
    const args = of.locals
      .slice(1, of.argCount + 1)
      .map((decl, i) => `${this.local(i + 1)}: ${this.ty(decl.ty)}`);
    return `fn ${of.name}(${args.join(', ')}) -> ${this.ty(of.locals[0].ty)}`;
  }

  comment(span: Span): string {
    const files = this.options.spans;
    if (!files) return '';
    const file = files.file(span);
    const [lo, hi] = [file.place(span.lo), file.place(span.hi)];
    return ` // ${file.name}:${lo.line}:${lo.column}: ${hi.line}:${hi.column}`;
  }

  ty(ty: Ty): string {
    return printTy(this.program, ty);
  }

  local(local: Local): string {
    const { info } = this.of.locals[local];
    const named = info.kind === 'var' || info.kind === 'arg' || info.kind === 'ref-for-guard';
    const name = this.options.sourceNames && named ? info.name : undefined;
    if (name === undefined) return `_${local}`;
    return info.kind === 'ref-for-guard' ? `ref_${name}_${local}` : `${name}_${local}`;
  }

  statement(s: Statement): string {
    switch (s.kind) {
      case 'assign':
        return `${this.place(s.place)} = ${this.rvalue(s.rvalue)}`;
      case 'fake-read':
        return `FakeRead(${fakeReadNames[s.cause]}, ${this.place(s.place)})`;
      case 'place-mention':
        return `PlaceMention(${this.place(s.place)})`;
      case 'storage-live':
        return `StorageLive(${this.local(s.local)})`;
      case 'storage-dead':
        return `StorageDead(${this.local(s.local)})`;
      case 'ascribe': {
        const ty = s.userTy.kind === 'type' ? this.ty(s.userTy.ty) : this.program.path(s.userTy.def);
        return `AscribeUserType(${this.place(s.place)}, ${s.variance === 'invariant' ? 'o' : s.variance === 'covariant' ? '+' : '-'}, ${ty})`;
      }
      case 'nop':
        return 'nop';
    }
  }

  terminator(t: Terminator): string {
    switch (t.kind) {
      case 'goto':
        return `goto -> bb${t.target}`;
      case 'switch': {
        const values = t.values.map((value, i) => `${value}: bb${t.targets[i]}`);
        return `switchInt(${this.operand(t.discr)}) -> [${[...values, `otherwise: bb${t.targets[t.values.length]}`].join(', ')}]`;
      }
      case 'return':
      case 'resume':
      case 'unreachable':
      case 'coroutine-drop':
        return t.kind;
      case 'asm': {
        const operands = t.operands.map(({ way, value, place }) => {
          const parts = [...(value ? [this.operand(value)] : []), ...(place ? [this.place(place)] : [])];
          return `${way}(${parts.join(' => ')})`;
        });
        return `asm!(${operands.join(', ')})${edges({ return: t.target })}`;
      }
      case 'yield':
        return `${this.place(t.resumeArg)} = yield(${this.operand(t.value)})${edges({ resume: t.resume, drop: t.drop })}`;
      case 'drop':
        return `drop(${this.place(t.place)})${edges({ return: t.target, unwind: t.unwind })}`;
      case 'call': {
        const args = t.args.map((arg) => this.operand(arg.operand)).join(', ');
        const call = `${this.place(t.destination)} = ${this.operand(t.func, true)}(${args})`;
        return `${call}${edges({ return: t.target, unwind: t.unwind })}`;
      }
      case 'assert': {
        const condition = `${t.expected ? '' : '!'}${this.operand(t.condition)}`;
        const args = [condition, JSON.stringify(t.message), ...t.operands.map((o) => this.operand(o))];
        return `assert(${args.join(', ')})${edges({ success: t.target, unwind: t.unwind })}`;
      }
      case 'false-edge':
        return `falseEdge -> [real: bb${t.real}, imaginary: bb${t.imaginary}]`;
      case 'false-unwind':
        return `falseUnwind${edges({ real: t.real, unwind: t.unwind })}`;
    }
  }

  rvalue(r: Rvalue): string {
    switch (r.kind) {
      case 'use':
        return this.operand(r.operand);
      case 'repeat':
        return `[${this.operand(r.operand)}; ${constText(r.count)}]`;
      case 'ref':
        return `&${borrowText(r.borrow)}${this.place(r.place)}`;
      case 'raw-ref':
        return `&raw ${r.mutable ? 'mut' : 'const'} ${r.fake ? '(fake) ' : ''}${this.place(r.place)}`;
      case 'len':
        return `Len(${this.place(r.place)})`;
      case 'cast':
        return `${this.operand(r.operand)} as ${this.ty(r.ty)} (${castNames[r.cast]})`;
      case 'binary':
        return `${binaryNames[r.op]}${r.checked ? 'WithOverflow' : ''}(${this.operand(r.left)}, ${this.operand(r.right)})`;
      case 'unary':
        return `${{ '-': 'Neg', '!': 'Not', metadata: 'PtrMetadata' }[r.op]}(${this.operand(r.operand)})`;
      case 'discriminant':
        return `discriminant(${this.place(r.place)})`;
      case 'aggregate':
        return this.aggregate(
          r.aggregate,
          r.operands.map((o) => this.operand(o)),
        );
      case 'copy-for-deref':
        return `deref_copy ${this.place(r.place)}`;
    }
  }

  aggregate(kind: AggregateKind, operands: readonly string[]): string {
    switch (kind.kind) {
      case 'array':
        return `[${operands.join(', ')}]`;
      case 'tuple':
        return `(${operands.join(', ')}${operands.length === 1 ? ',' : ''})`;
      case 'closure':
        return `{closure#${kind.def}}(${operands.join(', ')})`;
      case 'adt': {
        const adt = this.program.adt(kind.def);
        const variant = adt.variants[kind.variant];
        const head =
          adt.kind === 'enum'
            ? `${this.ty({ ...kind, kind: 'adt' })}::${variant.name}`
            : this.ty({ ...kind, kind: 'adt' });
        if (!variant.fields.length) return head;
        if (variant.kind === 'tuple') return `${head}(${operands.join(', ')})`;
        const names = kind.unionField === undefined ? variant.fields : [variant.fields[kind.unionField]];
        return `${head} { ${operands.map((o, i) => `${names[i].name}: ${o}`).join(', ')} }`;
      }
    }
  }

  operand(o: Operand, callee = false): string {
    if (o.kind === 'const')
      return callee && o.constant.value.kind === 'fn'
        ? this.constant(o.constant)
        : `const ${this.constant(o.constant)}`;
    return `${o.kind} ${this.place(o.place)}`;
  }

  constant({ ty, value }: Constant): string {
    switch (value.kind) {
      case 'literal':
        return value.text;
      case 'fn':
        return ty.kind === 'fn-def' ? this.program.path(ty.def) : this.ty(ty);
      case 'item':
        return this.program.path(value.def);
      case 'static':
        return `{static ${this.program.path(value.def)}: ${this.ty(ty)}}`;
      case 'param':
        return value.value.kind === 'value' && ty.kind === 'int'
          ? `${constText(value.value)}_${ty.name}`
          : constText(value.value);
      case 'promoted':
        return `${this.of.name}::promoted[${value.index}]`;
    }
  }

  place({ local, projection }: Place): string {
    let text = this.local(local);
    let ty = this.of.locals[local].ty;
    for (const elem of projection) {
      switch (elem.kind) {
        case 'deref':
          text = `(*${text})`;
          break;
        case 'field':
          text = `(${text}.${elem.field}: ${this.ty(elem.ty)})`;
          break;
        case 'downcast':
          text = `(${text} as ${this.variantName(ty, elem.variant)})`;
          break;
        case 'index':
          text = `${text}[${this.local(elem.local)}]`;
          break;
        case 'constant-index':
          text = `${text}[${elem.fromEnd ? '-' : ''}${elem.offset} of ${elem.minLength}]`;
          break;
        case 'subslice':
          text = `${text}[${elem.fromEnd ? `${elem.from || ''}:${elem.to === 0 ? '' : -elem.to}` : `${elem.from}..${elem.to}`}]`;
      }
      ty = elemTy(this.program, ty, elem);
    }
    return text;
  }

  variantName(ty: Ty, variant: number): string {
    return ty.kind === 'adt' ? this.program.adt(ty.def).variants[variant].name : String(variant);
  }
}

/** `-> [return: bb1, unwind: bb2]`, `-> bb1` if there is only one way and it is not named. */
function edges(ways: Readonly<Record<string, BlockId | undefined>>): string {
  const known = Object.entries(ways).filter(([, block]) => block !== undefined);
  return known.length ? ` -> [${known.map(([name, block]) => `${name}: bb${block}`).join(', ')}]` : '';
}

function borrowText(borrow: BorrowKind): string {
  switch (borrow.kind) {
    case 'shared':
      return '';
    case 'fake':
      return `fake ${borrow.depth} `;
    case 'mut':
      return { default: 'mut ', 'two-phase': 'two_phase mut ', 'closure-capture': 'unique mut ' }[borrow.mut];
  }
}

function constText(value: Const): string {
  switch (value.kind) {
    case 'value':
      return String(value.value);
    case 'param':
      return value.name;
    case 'unevaluated':
      return value.text;
    case 'infer':
    case 'error':
      return '_';
  }
}

const fakeReadNames: Readonly<Record<FakeReadCause, string>> = {
  'for-match-guard': 'ForMatchGuard',
  'for-matched-place': 'ForMatchedPlace',
  'for-guard-binding': 'ForGuardBinding',
  'for-let': 'ForLet',
  'for-index': 'ForIndex',
};

const castNames: Readonly<Record<CastKind, string>> = {
  numeric: 'IntToInt',
  pointer: 'PtrToPtr',
  unsize: 'Unsize',
  'reify-fn': 'ReifyFnPointer',
  'closure-fn-ptr': 'ClosureFnPointer',
  'unsafe-fn': 'UnsafeFnPointer',
  'mut-to-const': 'MutToConstPointer',
  'array-to-pointer': 'ArrayToPointer',
};

const binaryNames: Readonly<Record<string, string>> = {
  '+': 'Add',
  '-': 'Sub',
  '*': 'Mul',
  '/': 'Div',
  '%': 'Rem',
  '&': 'BitAnd',
  '|': 'BitOr',
  '^': 'BitXor',
  '<<': 'Shl',
  '>>': 'Shr',
  '==': 'Eq',
  '!=': 'Ne',
  '<': 'Lt',
  '<=': 'Le',
  '>': 'Gt',
  '>=': 'Ge',
};
