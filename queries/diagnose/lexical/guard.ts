/** What guards of match arms must not do: E0008, E0301, E0302. */
import type { Variable } from '../../../facts/atoms.js';
import { localOf, type AccessInfo } from '../../../facts/emitted.js';
import { Draft, type Context } from '../context.js';

export function guardChange(access: AccessInfo): Draft {
  const { span } = access;
  const draft =
    access.kind.kind === 'assign'
      ? new Draft('E0302', span, 'cannot assign in a pattern guard').label(
          span,
          'assignment in pattern guard',
        )
      : new Draft('E0301', span, 'cannot mutably borrow in a pattern guard').label(
          span,
          'borrowed mutably in pattern guard',
        );
  return draft.because({ kind: 'guard-change', access: access.atom });
}

export function guardMove({ body, emission }: Context, variable: Variable): Draft {
  const { span } = body.locals[localOf(emission, variable)];
  return new Draft('E0008', span, 'cannot bind by-move into a pattern guard')
    .label(span, 'moves value into pattern guard')
    .because({ kind: 'guard-move', variable });
}
