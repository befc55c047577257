// Which types of the library let a long lifetime pass for a short one.
//@ uncertain codes: lexical
use std::collections::{btree_set, hash_map};
use std::mem::Discriminant;
use std::str::{Chars, Split};
use std::sync::mpsc::{self, Receiver};

fn chars<'a>(it: Chars<'static>) -> Chars<'a> {
    it
}
fn split<'a>(it: Split<'static, char>) -> Split<'a, char> {
    it //~ -
}
fn received<'a>(it: Receiver<&'static str>) -> Receiver<&'a str> {
    it //~ -
}
fn keys<'a, 'b>(it: hash_map::IterMut<'a, &'static str, i32>) -> hash_map::IterMut<'a, &'b str, i32> {
    it
}
fn union<'a>(it: btree_set::Union<'static, i32>) -> btree_set::Union<'a, i32> {
    it //~ -
}
fn discriminant<'a>(it: Discriminant<Option<&'static str>>) -> Discriminant<Option<&'a str>> {
    it //~ -
}

fn channel() {
    let (_sender, receiver) = {
        let short = 1;
        let (sender, receiver) = mpsc::channel();
        let _ = sender.send(&short); //~ E0597
        (sender, receiver)
    };
    let _ = receiver.recv();
}

fn main() {}
