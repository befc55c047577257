use std::collections::HashMap;
use std::fmt;

#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    pub title: String,
    pub text: String,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.title, self.text)
    }
}

#[derive(Default)]
pub struct Store {
    notes: Vec<Note>,
    by_title: HashMap<String, usize>,
}

impl Store {
    pub fn len(&self) -> usize {
        self.notes.len()
    }

    pub fn is_empty(&self) -> bool {
        self.notes.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Note> + '_ {
        self.notes.iter()
    }

    pub fn add(&mut self, note: Note) -> &mut Note {
        let at = self.notes.len();
        self.by_title.insert(note.title.clone(), at);
        self.notes.push(note);
        &mut self.notes[at]
    }

    pub fn get(&self, title: &str) -> Option<&Note> {
        self.by_title.get(title).map(|&at| &self.notes[at])
    }

    /// What is there, or what `make` gives.
    pub fn entry<F>(&mut self, title: &str, make: F) -> &mut Note
    where
        F: FnOnce(&str) -> Note,
    {
        if let Some(&at) = self.by_title.get(title) {
            return &mut self.notes[at];
        }
        let note = make(title);
        self.add(note)
    }

    pub fn edit(&mut self, mut change: impl FnMut(&mut Note)) -> usize {
        let mut changed = 0;
        for note in &mut self.notes {
            let before = note.clone();
            change(note);
            if *note != before {
                changed += 1;
            }
        }
        changed
    }

    pub fn split(&mut self, at: usize) -> (&mut [Note], &mut [Note]) {
        self.notes.split_at_mut(at)
    }
}
