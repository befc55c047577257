/** Sets of facts of an export, in whichever format, for `laertes solve`. */
import type { RelationName } from '../../facts/relations.js';
import type { Facts } from '../../facts/table.js';
import { findInputs, openInput } from './inputs.js';

export type OpenedSet = {
  readonly name: string;
  readonly warnings: readonly string[];
  /** Whether there are others in the same file. */
  readonly oneOfMany: boolean;
} & (
  | { readonly facts: Facts; readonly lacks: readonly RelationName[]; readonly problem?: undefined }
  | { readonly facts?: undefined; readonly problem: string }
);

/** The sets of a folder or database, one after the other. */
export async function* openSets(place: string): AsyncGenerator<OpenedSet> {
  const { inputs, problems } = await findInputs([place]);
  for (const { name, message } of problems) yield { name, warnings: [], oneOfMany: false, problem: message };
  for (const input of inputs) {
    if (input.kind === 'program') continue;
    const { bodies, missing, warnings } = await openInput(input, {
      model: 'polonius',
      edition: 2021,
      prepared: () => {
        throw new Error('a set of facts needs no library');
      },
    });
    const name = input.kind === 'database' ? `${input.name}: ${input.body}` : input.name;
    const rest = { name, warnings, oneOfMany: inputs.length > 1 };
    if (bodies.length > 0) yield { ...rest, facts: bodies[0].facts, lacks: bodies[0].lacks };
    else yield { ...rest, problem: missing[0].reason };
  }
}
