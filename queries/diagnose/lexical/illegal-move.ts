/** Moves out of what has to stay whole: E0507, E0508, E0509. Those of a pattern's part are shown at that part. */
import type { Diagnostic } from '../../../lang/diagnostic.js';
import type { Context, Draft } from '../context.js';
import { illegalMoves, type IllegalMove } from '../illegal-move.js';
import { statementAt } from '../context.js';

export function illegalMovesBefore(cx: Context, moves: readonly IllegalMove[]): Draft[] {
  const parts = moves.filter((it) => it.reason !== 'borrowed' && bound(cx, it) !== undefined);
  const others = moves.filter((it) => !parts.includes(it));
  return [
    ...illegalMoves(cx, others),
    ...parts.flatMap((part) => {
      const span = bound(cx, part)!;
      return illegalMoves(cx, [part]).map((draft) => draft.movedTo(span, 'cannot move out of here'));
    }),
  ];
}

/** Where the binding of a pattern stands that the move initializes. */
function bound({ body }: Context, { access }: IllegalMove): Diagnostic['labels'][number]['span'] | undefined {
  const statement = statementAt(body, access.location);
  if (statement?.kind !== 'assign' || statement.place.projection.length > 0) return undefined;
  const { info, span } = body.locals[statement.place.local];
  return info.kind === 'var' && info.matchedPlace ? span : undefined;
}
