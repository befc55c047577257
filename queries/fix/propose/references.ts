/** The references in a type as written, `fn` types and bounds left out. */
import type { Type } from '../../../lang/syntax/ast.js';

export function referencesIn(type: Type): (Type & { kind: 'ref' })[] {
  switch (type.kind) {
    case 'ref':
      return [type, ...referencesIn(type.ty)];
    case 'pointer':
    case 'slice':
    case 'array':
    case 'paren':
      return referencesIn(type.ty);
    case 'tuple':
      return type.types.flatMap(referencesIn);
    case 'path':
      return type.path.segments.flatMap(({ args }) =>
        args?.kind === 'angle'
          ? args.args.flatMap((arg) => (arg.kind === 'type' ? referencesIn(arg.ty) : []))
          : [],
      );
    default:
      return [];
  }
}
