use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write as _;
use std::mem;

#[derive(Debug, Clone, Default)]
pub struct Document {
    title: String,
    lines: Vec<String>,
    marks: HashMap<String, Vec<usize>>,
}

pub struct View<'d> {
    document: &'d Document,
    selection: Option<(usize, usize)>,
}

impl<'d> View<'d> {
    fn of(document: &'d Document) -> View<'d> {
        View { document, selection: None }
    }
    fn selected(&self) -> Vec<&'d str> {
        match self.selection {
            Some((from, to)) => self.document.lines[from..to].iter().map(|l| l.as_str()).collect(),
            None => Vec::new(),
        }
    }
}

#[derive(Debug)]
pub enum Edit {
    Insert(usize, String),
    Delete(usize),
    Rename(String),
}

pub struct Editor {
    document: Document,
    undo: Vec<Edit>,
    redo: Vec<Edit>,
    clip: Option<String>,
}

impl Editor {
    pub fn new(text: &str) -> Self {
        let lines = text.lines().map(str::to_string).collect();
        Editor {
            document: Document { lines, ..Document::default() },
            undo: vec![],
            redo: vec![],
            clip: None,
        }
    }

    pub fn view(&self) -> View<'_> {
        View::of(&self.document)
    }

    pub fn line(&mut self, at: usize) -> &mut String {
        &mut self.document.lines[at]
    }

    pub fn apply(&mut self, edit: Edit) -> Option<&String> {
        match edit {
            Edit::Insert(at, text) => {
                self.document.lines.insert(at, text);
                self.undo.push(Edit::Delete(at));
                println!("{}", text);
            }
            Edit::Delete(at) => {
                let old = self.document.lines.remove(at);
                self.undo.push(Edit::Insert(at, old));
            }
            Edit::Rename(title) => {
                let old = mem::replace(&mut self.document.title, title);
                self.undo.push(Edit::Rename(old));
            }
        }
        self.redo.push(edit);
        self.document.lines.last()
    }

    pub fn undo(&mut self) {
        if let Some(edit) = self.undo.last() {
            self.apply(*edit);
        }
    }

    pub fn join(&mut self, at: usize) {
        let first = &mut self.document.lines[at];
        let second = &self.document.lines[at + 1];
        first.push_str(second);
        self.document.lines.remove(at + 1);
    }

    pub fn copy(&mut self, at: usize) -> &str {
        let line = &self.document.lines[at];
        self.clip = Some(line.clone());
        self.document.marks.clear();
        line
    }

    pub fn words(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for word in self.document.lines.iter().flat_map(|l| l.split_whitespace()) {
            *counts.entry(word.to_lowercase()).or_insert(0) += 1;
        }
        counts
    }

    pub fn longest(&self) -> &str {
        let mut best = "";
        for line in &self.document.lines {
            let trimmed = line.trim().to_string();
            if trimmed.len() > best.len() {
                best = &trimmed;
            }
        }
        best
    }

    pub fn mark(&mut self, name: &str, at: usize) -> &mut Vec<usize> {
        if let Some(marks) = self.document.marks.get_mut(name) {
            marks.push(at);
            return marks;
        }
        self.document.marks.entry(name.to_string()).or_insert_with(|| vec![at])
    }

    pub fn replace_all(&mut self, from: &str, to: &str) -> usize {
        let mut changed = 0;
        for line in self.document.lines.iter_mut().filter(|l| l.contains(from)) {
            *line = line.replace(from, to);
            changed += self.count(line);
        }
        changed
    }

    fn count(&self, line: &str) -> usize {
        self.document.lines.iter().filter(|l| l.as_str() == line).count()
    }
}

fn numbered(lines: &[String]) -> String {
    let mut text = String::new();
    for (number, line) in lines.iter().enumerate() {
        writeln!(text, "{:>3} {}", number + 1, line).unwrap();
    }
    text
}

fn unique<'a>(lines: &'a Vec<String>) -> Vec<&'a String> {
    let mut seen = HashSet::new();
    lines.iter().filter(|line| seen.insert(line.len())).collect()
}

fn shout(lines: &mut Vec<String>) -> Vec<&str> {
    let loud: Vec<String> = lines.iter().map(|l| l.to_uppercase()).collect();
    lines.extend(loud);
    loud.iter().map(|l| l.as_ref()).collect()
}

fn searcher(needle: String) -> Box<dyn Fn(&str) -> Option<usize>> {
    let length = needle.len();
    Box::new(|line| line.find(&needle).map(|at| at + length))
}

fn main() {
    let mut editor = Editor::new("one\ntwo two\nthree");
    let view = editor.view();
    editor.line(0).push('!');
    println!("{:?}", view.selected());
    let first = editor.line(0);
    let other = editor.line(1);
    mem::swap(first, other);
    let document = editor.document;
    println!("{} {}", numbered(&document.lines), unique(&document.lines).len());
    editor.join(0);
    let found = searcher("two".to_string())("two two");
    let mut copies = vec![document.clone()];
    for copy in &copies {
        if copy.lines.len() > 1 {
            copies.push(copy.clone());
        }
    }
    println!("{:?} {}", found, copies.len());
}
