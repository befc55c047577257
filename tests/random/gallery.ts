/** Declarations that every generated file has: types with overloaded operators, traits, functions that take closures. */

import { isCopy, ref } from './type.js';
import type { Type } from './type.js';
import type { Callable } from './world.js';

export const gallery: readonly string[] = [
  'use std::cell::RefCell;',
  'use std::collections::HashMap;',
  'use std::rc::Rc;',
  'struct Wrap<T> { inner: T }',
  'impl<T> Wrap<T> { fn new(inner: T) -> Wrap<T> { Wrap { inner } } fn into_inner(self) -> T { self.inner } }',
  'impl<T> std::ops::Deref for Wrap<T> { type Target = T; fn deref(&self) -> &T { &self.inner } }',
  'impl<T> std::ops::DerefMut for Wrap<T> { fn deref_mut(&mut self) -> &mut T { &mut self.inner } }',
  'struct Grid<T> { cells: Vec<T> }',
  'impl<T> std::ops::Index<usize> for Grid<T> { type Output = T; fn index(&self, at: usize) -> &T { &self.cells[at] } }',
  'impl<T> std::ops::IndexMut<usize> for Grid<T> { fn index_mut(&mut self, at: usize) -> &mut T { &mut self.cells[at] } }',
  // A view that gives out what it borrows, and one that has a destructor.
  "struct View<'a, T> { held: &'a mut T }",
  "impl<'a, T> View<'a, T> { fn new(held: &'a mut T) -> Self { View { held } } fn get(&self) -> &T { self.held } " +
    "fn get_mut(&mut self) -> &mut T { self.held } fn done(self) -> &'a mut T { self.held } }",
  "struct Guard<'a, T> { held: &'a mut T }",
  "impl<'a, T> Guard<'a, T> { fn new(held: &'a mut T) -> Guard<'a, T> { Guard { held } } fn get(&self) -> &T { &*self.held } }",
  "impl<'a, T> Drop for Guard<'a, T> { fn drop(&mut self) {} }",
  'trait Named { type Part; fn part(&self) -> &Self::Part; fn part_mut(&mut self) -> &mut Self::Part; ' +
    'fn both(&self) -> (&Self::Part, &Self::Part) { (self.part(), self.part()) } }',
  'fn part_of<T: Named>(x: &T) -> &T::Part { x.part() }',
  'fn part_of_mut<T: Named>(x: &mut T) -> &mut T::Part { x.part_mut() }',
  "trait Shown { fn shown(&self) -> &str { \"\" } fn change(&mut self) {} fn pair<'a>(&'a self, other: &'a str) -> &'a str { other } }",
  'fn show(x: &dyn Shown) -> &str { x.shown() }',
  'fn change_it(x: &mut dyn Shown) { x.change() }',
  "fn boxed<'a, T: Shown + 'a>(x: T) -> Box<dyn Shown + 'a> { Box::new(x) }",
  "fn each_of<'a, T>(x: &'a [T]) -> impl Iterator<Item = &'a T> { x.iter() }",
  'fn run<F: Fn()>(f: F) { f() }',
  'fn run_mut<F: FnMut()>(mut f: F) { f(); f() }',
  'fn run_once<F: FnOnce()>(f: F) { f() }',
  'fn run_dyn(f: &mut dyn FnMut()) { f() }',
  "fn keep<F: FnOnce() + 'static>(f: F) { f() }",
  "fn later<'a, F: FnMut() + 'a>(f: F) -> Box<dyn FnMut() + 'a> { Box::new(f) }",
  'fn with<T, R, F: FnOnce(&T) -> R>(x: &T, f: F) -> R { f(x) }',
  'fn with_mut<T, F: FnMut(&mut T)>(x: &mut T, mut f: F) { f(x) }',
  "fn picked<'a, T, F: Fn(&'a T) -> &'a T>(x: &'a T, f: F) -> &'a T { f(x) }",
];

/** What a struct's type implements; `part` is the text of its first field's type. */
export function traitImpls(type: Type, params: string, part: string): string[] {
  if (type.kind !== 'struct') return [];
  const { name, fields } = type.def;
  const first = fields[0].name;
  return [
    `impl${params} Named for ${name}${params} { type Part = ${part}; fn part(&self) -> &${part} { &self.${first} } ` +
      `fn part_mut(&mut self) -> &mut ${part} { &mut self.${first} } }`,
    `impl${params} Shown for ${name}${params} {}`,
  ];
}

export function traitMethods(type: Type): Callable[] {
  if (type.kind !== 'struct') return [];
  const [{ type: part }] = type.def.fields;
  const shared = ref(false, part);
  const mutable = ref(true, part);
  const str: Type = ref(false, { kind: 'str' });
  return [
    { name: 'part', self: 'shared', owner: type, params: [], result: shared },
    { name: 'part_mut', self: 'mut', owner: type, params: [], result: mutable },
    {
      name: 'both',
      self: 'shared',
      owner: type,
      params: [],
      result: { kind: 'tuple', parts: [shared, shared] },
    },
    { name: 'part_of', params: [ref(false, type)], result: shared },
    { name: 'part_of_mut', params: [ref(true, type)], result: mutable },
    { name: 'shown', self: 'shared', owner: type, params: [], result: str },
    { name: 'pair', self: 'shared', owner: type, params: [str], result: str },
    { name: 'show', params: [ref(false, type)], result: str },
    { name: 'change', self: 'mut', owner: type, params: [], result: undefined },
    { name: 'change_it', params: [ref(true, type)], result: undefined },
    ...(isCopy(type)
      ? [{ name: 'part', self: 'shared' as const, owner: type, params: [], result: shared }]
      : []),
  ];
}
