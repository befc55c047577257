// What constants and statics leave behind must not be changed.
use std::cell::Cell;

struct Shared<T>(T);
unsafe impl<T> Sync for Shared<T> {}

const CELL: Cell<i32> = Cell::new(1);
const NO_CELL: Option<Cell<i32>> = None;
static KEPT: Shared<Cell<i32>> = Shared(Cell::new(1));

const OF_CELL: &Cell<i32> = &CELL; //~ E0492
const OF_NO_CELL: &Option<Cell<i32>> = &NO_CELL;
static OF_STATIC: &Shared<Cell<i32>> = &KEPT;
const INSIDE: (i32, &(Cell<i32>, i32)) = (1, &(Cell::new(1), 2)); //~ E0492
static IN_STATIC: Shared<&Cell<i32>> = Shared(&Cell::new(1)); //~ E0492
const OVERWRITTEN: &Option<Cell<i32>> = {
    let mut it = Some(Cell::new(1));
    it = None;
    &{ it } //~ E0492
};
const PASSING: i32 = {
    let cell = Cell::new(1);
    let by = &cell;
    by.replace(2)
};
const EMPTY: &[Cell<i32>] = &[];

const MUTABLE: &mut i32 = &mut 1; //~[nll,polonius,alpha] E0764 //~[lexical] E0017
const EMPTY_MUTABLE: &mut [i32] = &mut []; //~[nll,polonius,alpha] E0764 //~[lexical] E0017
static mut MUTABLE_IN_MUTABLE: &mut i32 = &mut 1;
const PASSING_MUTABLE: i32 = *&mut 1;

trait Numbered {
    const NUMBER: Option<Cell<i32>> = None;
}
impl Numbered for i32 {}
const OF_TRAIT: &Option<Cell<i32>> = &<i32 as Numbered>::NUMBER; //~ E0492

fn main() {
    let _for_ever: &'static Option<Cell<i32>> = &NO_CELL;
}
