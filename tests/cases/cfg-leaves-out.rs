// What `#[cfg]` leaves out is not there: parameters, tails, arms, arguments; what `cfg_attr` adds is.
use std::collections::HashMap;
#[cfg(not(unix))]
use std::{nothing::Here, nowhere};

#[cfg_attr(all(), derive(Clone, Copy))]
#[cfg_attr(not(all()), derive(Debug))]
struct Mark(u32);

fn width(#[cfg(windows)] text: &[u16], #[cfg(not(windows))] text: &[u8]) -> usize {
    text.len()
}

fn unix() -> bool {
    #[cfg(unix)]
    {
        true
    }
    #[cfg(not(unix))]
    {
        missing()
    }
}

fn arms(known: Option<Mark>, table: &HashMap<u32, u32>) -> u32 {
    match known {
        #[cfg(any())]
        Some(mark) => lacks!(mark),
        Some(mark) => {
            let copy = mark;
            u32::max(
                #[cfg(any())]
                table.nothing(),
                copy.0,
                mark.0 + table.len() as u32,
            )
        }
        None => 0,
    }
}

#[test]
fn only_in_tests() {
    let text = String::new();
    drop(text);
    drop(text);
}

fn main() {
    let mut numbers = vec![1];
    let first = &numbers[0];
    numbers.push(2); //~ E0502
    println!("{first} {} {}", width(b"a"), unix());
    arms(None, &HashMap::new());
}
