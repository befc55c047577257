use crate::store::Store;
use std::borrow::Cow;
use std::marker::PhantomData;

pub trait Key<'a> {
    type Part: AsRef<str> + 'a;
    fn parts(&self) -> Vec<Self::Part>;
}

pub struct Words<'a>(pub &'a str);

impl<'a> Key<'a> for Words<'a> {
    type Part = &'a str;
    fn parts(&self) -> Vec<&'a str> {
        self.0.split_whitespace().collect()
    }
}

pub struct Index<'s, K> {
    store: &'s Store,
    hits: Vec<(usize, Cow<'s, str>)>,
    key: PhantomData<K>,
}

impl<'s, K: for<'k> Fn(&'k str) -> Words<'k>> Index<'s, K> {
    pub fn new(store: &'s Store, key: K) -> Self {
        let mut hits = Vec::new();
        for (at, note) in store.iter().enumerate() {
            for part in key(&note.text).parts() {
                hits.push((at, fold(part)));
            }
        }
        hits.sort_by(|a, b| a.1.cmp(&b.1));
        Index { store, hits, key: PhantomData }
    }

    pub fn find<'q>(&'q self, word: &'q str) -> impl Iterator<Item = &'s str> + 'q {
        let store = self.store;
        self.hits
            .iter()
            .filter(move |(_, hit)| hit == word)
            .filter_map(move |&(at, _)| store.iter().nth(at))
            .map(|note| note.title.as_str())
    }
}

fn fold(word: &str) -> Cow<'_, str> {
    if word.chars().any(char::is_uppercase) {
        Cow::Owned(word.to_lowercase())
    } else {
        Cow::Borrowed(word)
    }
}

pub fn longer<'a: 'b, 'b>(a: &'a str, b: &'b str) -> &'b str {
    if a.len() > b.len() { a } else { b }
}
