/** Values that are moved have a size that is known (E0161): rustc asks it of the variables and temporaries of MIR. */
import { error, type Diagnostic } from '../diagnostic.js';
import { paramEnv, structTail } from '../traits/index.js';
import { printTy } from '../types/print.js';
import type { Program } from '../types/program.js';
import type { Body } from './mir.js';

export function checkSized(program: Program, body: Body): readonly Diagnostic[] {
  const env = paramEnv(program, body.def);
  return body.locals.flatMap(({ ty, span, info }) => {
    if (info.kind !== 'temp' && info.kind !== 'var') return [];
    if (ty.kind !== 'str' && ty.kind !== 'slice' && ty.kind !== 'dynamic' && ty.kind !== 'adt') return [];
    const tail = structTail(program, env, ty);
    if (tail.kind !== 'str' && tail.kind !== 'slice' && tail.kind !== 'dynamic') return [];
    const name = printTy(program, ty);
    return [
      error(
        'E0161',
        span,
        `cannot move a value of type \`${name}\``,
        `the size of \`${name}\` cannot be statically determined`,
      ),
    ];
  });
}
