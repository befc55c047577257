/** What `laertes solve` prints of a set of facts: for people, line by line, and as JSON. */

import type { AlgorithmOutput, OutputRelation, OutputTuples } from '../../queries/algorithms.js';

/** An answer to print: errors and, if they were asked for, all relations. */
export interface SolvedSet {
  readonly dir: string;
  /** Whether several sets are solved at once, so that each line has to say of which it is. */
  readonly oneOfMany: boolean;
  /** Whose rules were applied, and under which key JSON has it. */
  readonly by: { readonly key: 'model' | 'algorithm'; readonly name: string };
  readonly relations: AlgorithmOutput['relations'];
  /** Whether each relation is shown, and with its tuples or only with their number. */
  readonly show: 'errors' | 'counts' | 'tuples';
}

const errorRelations = ['errors', 'subset_errors', 'move_errors'] as const;

export function isAccepted({ relations }: Pick<SolvedSet, 'relations'>): boolean {
  return errorRelations.every((relation) => tuplesOf(relations, relation).count === 0);
}

/** One line with the object. Errors stand at its top; `relations` has everything, or the number of tuples. */
export function* jsonText(set: SolvedSet): Iterable<string> {
  const { dir, by, relations, show } = set;
  yield `{"dir":${JSON.stringify(dir)},"${by.key}":${JSON.stringify(by.name)}`;
  for (const relation of errorRelations) {
    yield `,"${relation}":`;
    yield* jsonTuples(tuplesOf(relations, relation));
  }
  if (show !== 'errors') {
    yield ',"relations":{';
    let separator = '';
    for (const [name, tuples] of relations) {
      yield `${separator}"${name}":`;
      separator = ',';
      if (show === 'counts') yield String(tuples.count);
      else yield* jsonTuples(tuples);
    }
    yield '}';
  }
  yield '}\n';
}

function* jsonTuples(tuples: OutputTuples): Iterable<string> {
  let separator = '[';
  for (const tuple of tuples.sorted()) {
    yield separator + JSON.stringify(tuple);
    separator = ',';
  }
  yield separator === '[' ? '[]' : ']';
}

/**
 * A line with the verdict and the counts, then one line per tuple that begins with the name of its relation. Among many
 * sets the line also names its set, so that `grep` finds the two together. With all relations, a line that begins with
 * `#` says of each how many tuples it has.
 */
export function* humanText(set: SolvedSet): Iterable<string> {
  const { dir, oneOfMany, by, relations, show } = set;
  const counts = errorRelations.map((relation) => `${relation} ${tuplesOf(relations, relation).count}`);
  yield `${dir}: ${isAccepted(set) ? 'accepted' : 'rejected'} by ${by.name}: ${counts.join(', ')}\n`;
  const suffix = oneOfMany ? `  // ${dir}` : '';
  for (const relation of show === 'errors' ? errorRelations : relations.keys()) {
    const tuples = tuplesOf(relations, relation);
    if (show !== 'errors') yield `# ${relation}: ${tuples.count}${suffix}\n`;
    if (show === 'counts') continue;
    for (const tuple of tuples.sorted()) {
      yield `${relation}(${tuple.filter((atom) => atom !== '').join(', ')})${suffix}\n`;
    }
  }
}

function tuplesOf(relations: SolvedSet['relations'], name: OutputRelation): OutputTuples {
  const tuples = relations.get(name);
  if (tuples === undefined) throw new Error(`errors are always asked for: ${name}`);
  return tuples;
}
