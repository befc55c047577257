//! A crate for `laertes cargo`: modules, generics, traits, closures, iterators, `async`, macros of its own; no dependencies.

pub mod index;
pub mod parse;
pub mod store;
mod task;

pub use store::{Note, Store};
pub use task::{block_on, Later};

macro_rules! count {
    ($($item:expr),* $(,)?) => { [$(count!(@one $item)),*].len() };
    (@one $item:expr) => { { let _ = &$item; } };
}

pub fn three(store: &Store) -> usize {
    count!(store.len(), store.is_empty(), "x")
}

pub async fn longest(store: &Store) -> Option<&Note> {
    let later = Later::once();
    later.await;
    store.iter().max_by_key(|note| note.text.len())
}
