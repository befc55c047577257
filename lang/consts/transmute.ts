/** `transmute` between types of different sizes (E0512), as far as their layouts are known. */
import { error, type Diagnostic } from '../diagnostic.js';
import type { Body } from '../mir/mir.js';
import { paramEnv } from '../traits/index.js';
import { sameTyErased } from '../types/fold.js';
import { printTy } from '../types/print.js';
import type { Program } from '../types/program.js';
import type { Ty } from '../types/ty.js';
import { layoutOf, type Discriminants } from './layout.js';

export function checkTransmutes(program: Program, body: Body, discriminants: Discriminants): Diagnostic[] {
  const own = body.blocks.flatMap(({ terminator }): Diagnostic[] => {
    if (terminator.kind !== 'call' || terminator.func.kind !== 'const') return [];
    const { ty } = terminator.func.constant;
    if (ty.kind !== 'fn-def' || program.def(ty.def).name !== 'transmute') return [];
    if (!program.def(ty.def).library || !program.path(ty.def).endsWith('mem::transmute')) return [];
    const [from, to] = ty.args.flatMap((arg) => (arg.kind === 'type' ? [arg.ty] : []));
    if (!from || !to || sameTyErased(from, to)) return [];
    const cx = { program, env: paramEnv(program, body.def), discriminants };
    const [source, target] = [layoutOf(cx, from), layoutOf(cx, to)];
    const dependent = from.kind === 'param' || to.kind === 'param';
    if (!dependent && (!source || !target || source.size === target.size)) return [];
    const said = (what: string, part: Ty, layout: typeof source): Diagnostic['children'][number] => ({
      level: 'note',
      message: `${what} type: \`${printTy(program, part)}\`${layout ? ` (${layout.size * 8n} bits)` : ''}`,
      labels: [],
    });
    if (from.kind === 'fn-def')
      return [error('E0591', terminator.func.span, "can't transmute zero-sized type")];
    const diagnostic = error(
      'E0512',
      terminator.func.span,
      'cannot transmute between types of different sizes, or dependently-sized types',
    );
    return [{ ...diagnostic, children: [said('source', from, source), said('target', to, target)] }];
  });
  return [
    ...own,
    ...[...body.closures, ...body.promoted].flatMap((inner) =>
      checkTransmutes(program, inner, discriminants),
    ),
  ];
}
