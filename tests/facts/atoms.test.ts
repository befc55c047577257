/** Names of atoms, both ways, also of those that have none yet. */
import test from 'ava';
import { Atoms } from '../../facts/atoms.js';

test('atoms that were entered as new are found by their names', (t) => {
  const atoms = new Atoms();
  const first = atoms.freshRun(3, (index) => `_${index}`);
  const bare = atoms.internBare('bw0');
  const loan = atoms.fresh('bw0');
  t.is(atoms.name(first + 2), '_2');
  t.is(Number(atoms.intern('_1')), first + 1);
  t.is(atoms.intern('bw0'), loan);
  t.is(atoms.internBare('bw0'), bare);
  t.is(Number(atoms.intern('mp0')), 5);
  t.is(Number(atoms.find('mp0')), 5);
  t.is(atoms.find('mp1'), undefined);
  t.is(atoms.size, 6);
});
