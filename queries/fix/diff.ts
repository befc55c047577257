/** A change as a unified diff. */
import { createTwoFilesPatch } from 'diff';

/** Lines taken away and added, with two lines around them; `name` heads both sides. */
export function diffOf(name: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(name, name, before, after, undefined, undefined, { context: 2 });
  // Before the names stands a rule across the page, which the tools that apply patches don't need.
  return patch.slice(patch.indexOf('--- '));
}
