/**
 * Inline assembly (Rust Reference, "Inline assembly"), for the registers of x86-64. Instructions are not looked into: to borrow checking it
 * reads its inputs, then writes its outputs. What is malformed, and what of the form is not known here, is refused.
 */
import type { Span } from '../../source.js';
import type * as ast from '../../syntax/ast.js';
import type { AsmRegisters, HAsmOperand, HExpr } from '../hir.js';
import { asConstant, lowerExpr } from './expr.js';
import type { Lowering } from './lowering.js';

type Register = ast.AsmArg & { kind: 'register' };

export function lowerAsm(low: Lowering, call: ast.MacroCall, span: Span): HExpr {
  const args = call.asm;
  if (!args?.length) return low.refuse(span, 'this form of the macro `asm!`');
  const wrong = malformed(args);
  if (wrong) return low.refuse(wrong.span, wrong.what);
  const options = optionsOf(args);
  const operands = args.flatMap((arg) => lowerOperand(low, arg));
  return low.expr(span, { kind: 'asm', operands, noreturn: options.has('noreturn') });
}

function lowerOperand(low: Lowering, arg: ast.AsmArg): readonly HAsmOperand[] {
  const { span } = arg;
  switch (arg.kind) {
    case 'const':
      return [{ kind: 'const', value: asConstant(low, arg.expr.span, () => lowerExpr(low, arg.expr)), span }];
    case 'sym':
      return [{ kind: 'sym', value: lowerExpr(low, arg.expr), span }];
    case 'register':
      return lowerRegister(low, arg);
    default:
      return [];
  }
}

function lowerRegister(low: Lowering, arg: Register): readonly HAsmOperand[] {
  const { span, expr, to } = arg;
  const registers = registersOf(arg)!.holds!;
  const isClobber = isWild(expr);
  switch (arg.way) {
    case 'in':
      return [{ kind: 'in', value: lowerExpr(low, expr), registers, span }];
    case 'out':
    case 'lateout':
      return isClobber ? [] : [{ kind: 'out', place: lowerExpr(low, expr), registers, span }];
    default: {
      if (!to) return [{ kind: 'inout', place: lowerExpr(low, expr), registers, span }];
      const value = lowerExpr(low, expr);
      return [{ kind: 'split', value, ...(!isWild(to) && { place: lowerExpr(low, to) }), registers, span }];
    }
  }
}

// ---------------------------------------------------------------- form

interface Wrong {
  readonly span: Span;
  readonly what: string;
}

/** `may_unwind` is unstable. */
const KNOWN_OPTIONS = new Set(
  'pure nomem readonly preserves_flags noreturn nostack att_syntax raw'.split(' '),
);

function optionsOf(args: readonly ast.AsmArg[]): ReadonlySet<string> {
  return new Set(args.flatMap((arg) => (arg.kind === 'options' ? arg.options : [])));
}

function malformed(args: readonly ast.AsmArg[]): Wrong | undefined {
  const options = optionsOf(args);
  const all = args.flatMap((arg) => (arg.kind === 'options' ? arg.options : []));
  const outputs = args.filter((arg) => arg.kind === 'register' && arg.way !== 'in');
  const written = outputs.filter((arg) => arg.kind === 'register' && !isWild(arg.to ?? arg.expr));
  if (
    all.length > options.size ||
    all.some((option) => !KNOWN_OPTIONS.has(option)) ||
    (options.has('nomem') && options.has('readonly')) ||
    (options.has('pure') && (options.has('noreturn') || !written.length)) ||
    (options.has('pure') && !options.has('nomem') && !options.has('readonly')) ||
    (options.has('noreturn') && outputs.length > 0)
  )
    return { span: args.find((arg) => arg.kind === 'options')!.span, what: 'this set of options of `asm!`' };
  let stage = 0;
  for (const arg of args) {
    const wrong = wrongArg(arg);
    if (wrong) return { span: arg.span, what: wrong };
    // Templates; then operands by position, by name, in registers by name; then what is no operand.
    const now = stageOf(arg);
    if (now < stage) return { span: arg.span, what: 'this order of the arguments of `asm!`' };
    stage = now;
  }
  if (args[0].kind !== 'template') return { span: args[0].span, what: 'an `asm!` without a template' };
  const clobbers = args.some((arg) => arg.kind === 'clobber-abi');
  if (clobbers && outputs.some((arg) => arg.kind === 'register' && !arg.explicit))
    return { span: outputs[0].span, what: 'an output in any register beside `clobber_abi`' };
  return doubled(args) ?? wrongTemplate(args, options.has('raw'));
}

function stageOf(arg: ast.AsmArg): number {
  if (arg.kind === 'template') return 0;
  if (arg.kind === 'options' || arg.kind === 'clobber-abi') return 4;
  if (arg.kind === 'register' && arg.explicit) return 3;
  return arg.kind !== 'jump' && arg.label ? 2 : 1;
}

function wrongArg(arg: ast.AsmArg): string | undefined {
  switch (arg.kind) {
    case 'template':
      return templateText(arg.expr) === undefined ? 'a template of `asm!` that is no literal' : undefined;
    case 'clobber-abi':
      return arg.abis.every((abi) => /^"(?:C|system|efiapi|win64|sysv64)"$/.test(abi))
        ? undefined
        : 'this `clobber_abi`';
    case 'jump':
      return 'a `label` of `asm!`';
    case 'register': {
      const found = registersOf(arg);
      const isOut = arg.way === 'out' || arg.way === 'lateout';
      if (!found || (arg.explicit && arg.label)) return `this operand of \`asm!\``;
      // Some registers can only be said to be lost.
      if (!found.holds) return isOut && isWild(arg.expr) && arg.explicit ? undefined : 'this register';
      if (isOut ? arg.to : arg.way === 'in' ? arg.to || isWild(arg.expr) : isWild(arg.expr))
        return `this operand of \`asm!\``;
      return undefined;
    }
    case 'const':
      return undefined;
    case 'sym':
      return arg.expr.kind === 'path' ? undefined : 'a `sym` that is no path';
    case 'options':
      return undefined;
  }
}

/** One register twice: once as an input and once as a late output is right. */
function doubled(args: readonly ast.AsmArg[]): Wrong | undefined {
  const seen = new Map<string, Register>();
  for (const arg of args) {
    if (arg.kind !== 'register' || !arg.explicit) continue;
    const name = registersOf(arg)!.name!;
    const other = seen.get(name);
    const ways = [other?.way, arg.way];
    if (other && !(ways.includes('in') && ways.includes('lateout')))
      return { span: arg.span, what: 'a register that is named twice' };
    if (other) {
      if (seen.has(`${name} both`)) return { span: arg.span, what: 'a register that is named twice' };
      seen.set(`${name} both`, arg);
    }
    seen.set(name, arg);
  }
  return undefined;
}

const PLACEHOLDER =
  /\{\{|\}\}|\{\s*(?:(\d+)|([\p{XID_Start}_]\p{XID_Continue}*))?\s*(?::([a-z]?))?\s*\}|[{}]/gu;

/** Every operand that is not in a register by name has to be mentioned, and what is mentioned has to be there. */
function wrongTemplate(args: readonly ast.AsmArg[], raw: boolean): Wrong | undefined {
  const operands = args.filter(
    (arg) => arg.kind === 'const' || arg.kind === 'sym' || (arg.kind === 'register' && !arg.explicit),
  ) as readonly (Register | (ast.AsmArg & { kind: 'const' | 'sym' }))[];
  const positional = operands.filter((arg) => !arg.label);
  const names = new Set(operands.flatMap((arg) => arg.label?.name ?? []));
  if (names.size + positional.length < operands.length)
    return { span: operands[0].span, what: 'a name of two operands' };
  const unused = new Set(operands);
  let next = 0;
  for (const arg of args) {
    if (arg.kind !== 'template') continue;
    const text = raw ? '' : templateText(arg.expr)!;
    for (const [whole, index, name, modifier] of text.matchAll(PLACEHOLDER)) {
      if (whole === '{{' || whole === '}}') continue;
      const meant =
        whole.length === 1
          ? undefined
          : name === undefined
            ? positional[index === undefined ? next++ : Number(index)]
            : operands.find((operand) => operand.label?.name === name);
      if (!meant || !fitsModifier(meant, modifier))
        return { span: arg.span, what: `\`${whole}\` in this template` };
      unused.delete(meant);
    }
  }
  const [first] = unused;
  return first && { span: first.span, what: 'an operand that the template does not mention' };
}

function fitsModifier(
  operand: Register | (ast.AsmArg & { kind: 'const' | 'sym' }),
  modifier: string | undefined,
): boolean {
  if (!modifier) return true;
  if (operand.kind !== 'register') return false;
  const known: Readonly<Record<string, string>> = { reg: 'lxer', reg_abcd: 'lhxer', xmm_reg: 'xyz' };
  return known[operand.register]?.includes(modifier) ?? false;
}

function templateText(expr: ast.Expr): string | undefined {
  return expr.kind === 'literal' && expr.literal.kind === 'str' ? expr.literal.value : undefined;
}

function isWild(expr: ast.Expr): boolean {
  return expr.kind === 'underscore';
}

// ---------------------------------------------------------------- registers

interface Registers {
  /** One register by the name of its whole. */
  readonly name?: string;
  /** Absent for those that can hold no operand. */
  readonly holds?: AsmRegisters;
}

const CLASSES: Readonly<Record<string, AsmRegisters>> = {
  reg: 'general',
  reg_abcd: 'general',
  reg_byte: 'byte',
  xmm_reg: 'vector',
};

/** Undefined for what is no register, and for those that rustc keeps for itself (`rsp`, `rbp`, `rbx`, `rip`). */
function registersOf({ register, explicit }: Register): Registers | undefined {
  if (!explicit) return Object.hasOwn(CLASSES, register) ? { holds: CLASSES[register] } : undefined;
  let found = /^(?:[er]?([acd])x|([acd])l)$/.exec(register);
  if (found) return { name: `${found[1] ?? found[2]}x`, holds: found[1] ? 'general' : 'byte' };
  found = /^(?:[er]?([sd]i)|([sd]i)l)$/.exec(register);
  if (found) return { name: found[1] ?? found[2], holds: found[1] ? 'general' : 'byte' };
  found = /^r(8|9|1[0-5])([bwd]?)$/.exec(register);
  if (found) return { name: `r${found[1]}`, holds: found[2] === 'b' ? 'byte' : 'general' };
  found = /^xmm(\d|1[0-5])$/.exec(register);
  if (found) return { name: register, holds: 'vector' };
  if (/^(?:mm[0-7]|st\([0-7]\))$/.test(register)) return { name: register };
  return undefined;
}
