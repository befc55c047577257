// That the arguments of a constructor are written changes nothing of what is told of its fields.
//@ uncertain codes: lexical
struct Holds<'a> {
    number: &'a i32,
}

impl<'a> Holds<'a> {
    fn own() -> Self {
        Self { number: &mut 10 } //~ E0515
    }
    fn named() -> Holds<'a> {
        Holds::<'a> { number: &mut 10 } //~ E0515
    }
    fn inlined() -> usize {
        let text = {
            let text = format_args!("{} {}", 0, "a");
            text
        };
        text.to_string().len()
    }
    fn shown(by: &dyn std::fmt::Debug) -> String {
        use std::str;
        let name: &str = str::from_utf8(b"a").unwrap();
        format!("{by:?}{name}")
    }
}

fn main() {
    Holds::shown(&0);
    let letter = 'a';
    match letter {
        '\0'..='\u{D7FF}' => {}
        '\u{E000}'..='\u{10FFFF}' => {}
    }
}
