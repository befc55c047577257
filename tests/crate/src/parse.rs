use crate::store::Note;

pub struct Parser<'t> {
    rest: &'t str,
    line: usize,
}

#[derive(Debug)]
pub enum Problem<'t> {
    NoTitle { line: usize },
    NoText { title: &'t str },
}

impl<'t> Parser<'t> {
    pub fn new(text: &'t str) -> Self {
        Parser { rest: text, line: 0 }
    }

    fn next_line(&mut self) -> Option<&'t str> {
        if self.rest.is_empty() {
            return None;
        }
        self.line += 1;
        let (line, rest) = self.rest.split_once('\n').unwrap_or((self.rest, ""));
        self.rest = rest;
        Some(line.trim())
    }
}

impl<'t> Iterator for Parser<'t> {
    type Item = Result<Note, Problem<'t>>;

    fn next(&mut self) -> Option<Self::Item> {
        let title = loop {
            match self.next_line()? {
                "" => continue,
                line => break line,
            }
        };
        let Some(title) = title.strip_prefix("# ") else {
            return Some(Err(Problem::NoTitle { line: self.line }));
        };
        let mut text = String::new();
        while let Some(line) = self.next_line().filter(|it| !it.is_empty()) {
            text.push_str(line);
            text.push(' ');
        }
        Some(match text.trim_end() {
            "" => Err(Problem::NoText { title }),
            trimmed => Ok(Note { title: title.to_owned(), text: trimmed.to_owned() }),
        })
    }
}
