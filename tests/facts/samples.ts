/** A small set of facts for the tests of this room, and ways to spoil it. */

import { poloniusRelations } from '../../facts/relations.js';

export type Files = Map<string, string | Uint8Array>;

/** `let r = &mut x; x = 1; use(r)`: the loan `bw0` is invalidated while `r` is live. */
const contents: Readonly<Record<string, string>> = {
  cfg_edge:
    '"Start(bb0[0])"\t"Mid(bb0[0])"\n"Mid(bb0[0])"\t"Start(bb0[1])"\n"Start(bb0[1])"\t"Mid(bb0[1])"\n' +
    '"Mid(bb0[1])"\t"Start(bb0[2])"\n"Start(bb0[2])"\t"Mid(bb0[2])"\n',
  loan_issued_at: '"\'?2"\t"bw0"\t"Mid(bb0[0])"\n',
  loan_invalidated_at: '"Start(bb0[1])"\t"bw0"\n',
  subset_base: '"\'?2"\t"\'?3"\t"Mid(bb0[0])"\n',
  universal_region: '"\'?0"\n"\'?1"\n',
  placeholder: '"\'?0"\t"bw1"\n"\'?1"\t"bw2"\n',
  known_placeholder_subset: '"\'?0"\t"\'?1"\n',
  var_used_at: '"_2"\t"Mid(bb0[2])"\n',
  var_defined_at: '"_2"\t"Mid(bb0[0])"\n',
  use_of_var_derefs_origin: '"_2"\t"\'?3"\n',
  path_is_var: '"mp0"\t"_1"\n"mp1"\t"_2"\n',
  path_assigned_at_base: '"mp1"\t"Mid(bb0[0])"\n',
  path_moved_at_base: '"mp0"\t"Start(bb0[0])"\n"mp1"\t"Start(bb0[0])"\n',
  path_accessed_at_base: '"mp1"\t"Mid(bb0[2])"\n',
};

/** The whole set, by file name, with some files replaced (or, for null, left out). */
export function sampleFiles(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): Files {
  const files: Files = new Map();
  for (const relation of poloniusRelations) files.set(`${relation}.facts`, contents[relation] ?? '');
  for (const [file, content] of Object.entries(changes)) {
    if (content === null) files.delete(file);
    else files.set(file, content);
  }
  return files;
}

/** The same set as a producer of 2018 would have written it. */
export function sampleFilesOf2018(): Files {
  const files = sampleFiles();
  const get = (relation: string): string | Uint8Array => files.get(`${relation}.facts`) ?? '';
  return new Map([
    ['borrow_region.facts', get('loan_issued_at')],
    ['universal_region.facts', get('universal_region')],
    ['cfg_edge.facts', get('cfg_edge')],
    ['killed.facts', get('loan_killed_at')],
    ['outlives.facts', get('subset_base')],
    ['invalidates.facts', get('loan_invalidated_at')],
    [
      'region_live_at.facts',
      ['Start(bb0[1])', 'Mid(bb0[1])', 'Start(bb0[2])', 'Mid(bb0[2])']
        .map((point) => `"'?3"\t"${point}"\n`)
        .join(''),
    ],
  ]);
}
