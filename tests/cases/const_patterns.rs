//! Constants in patterns are taken apart.
#[derive(PartialEq, Eq, Clone, Copy)]
struct Point { x: i32, y: i32 }
#[derive(PartialEq, Eq)]
enum Shape { Dot, Line(Point, Point), Text(&'static str) }
struct Plain(u8);
const ORIGIN: Point = Point { x: 0, y: 0 };
const UNIT: Point = Point { x: ORIGIN.x + 1, ..ORIGIN };
const LINE: Shape = Shape::Line(ORIGIN, UNIT);
const NAME: &str = "name";
const BYTES: &[u8] = &[1, 2, 3];
const PAIR: (bool, u8) = (true, LIMIT);
const LIMIT: u8 = double(4) | 1;
const TABLE: [bool; 2] = [true; 2];
const NONE: Option<u8> = None;
const LOW: i8 = -5;
const PLAIN: Plain = Plain(1);
const fn double(x: u8) -> u8 { match x { 0 => 0, _ => x * 2 } }
fn booleans(b: [bool; 2]) -> u8 { match b { TABLE => 0, [true, false] => 1, [false, _] => 2 } }
fn pairs(p: (bool, u8)) -> u8 { match p { PAIR => 0, (true, 0..=8 | 10..) => 1, (false, _) => 2 } }
fn pairs_left_out(p: (bool, u8)) -> u8 { match p { PAIR => 0, (true, 0..=8 | 11..) => 1, (false, _) => 2 } } //~ E0004
fn options(o: Option<u8>) -> u8 { match o { NONE => 0, Some(x) => x } }
fn ranges(x: i8) -> u8 { match x { i8::MIN..=-6 => 0, LOW..=0 => 1, 1..=i8::MAX => 2 } }
fn shapes(s: &Shape) -> u8 { match s { &LINE => 0, Shape::Dot => 1, Shape::Line(ORIGIN, p) => p.x as u8, Shape::Line(..) => 3, Shape::Text(NAME) => 4, Shape::Text(_) => 5 } }
fn slices(s: &[u8]) -> u8 { match s { BYTES => 0, [first, ..] => *first, [] => 1 } }
fn lent(s: &mut Point) -> &mut i32 { match s { &mut ORIGIN => &mut s.x, Point { y, .. } => { s.x = 1; y } } }
fn lent_in_arm(mut s: (Point, String)) { match s { (ORIGIN, ref t) => { s.1 = String::new(); drop(t) } _ => {} } } //~ E0506
fn moved(s: (Point, String)) { match s { (UNIT, t) => drop(t), (_, u) => drop(u) } drop(s.1) } //~ E0382
fn not_structural(p: Plain) -> bool { match p { PLAIN => true, _ => false } } //~ -
fn irrefutable(ORIGIN: Point) {} //~ E0005
fn strings(s: &str) -> u8 { match s { NAME => 0, "other" => 1 } } //~ E0004
fn main() {}
