//@ edition: 2024
// What is declared elsewhere: functions and statics that are unsafe to use, unless they are said to be safe.
unsafe extern "C" {
    fn unsafe_by_default(n: i32);
    safe fn harmless(n: i32);
    fn print(format: *const u8, ...) -> i32;
    static COUNT: i32;
    static mut STATE: i32;
    safe static LIMIT: i32;
}
fn calls() {
    harmless(1);
    unsafe_by_default(1); //~ E0133
    unsafe { unsafe_by_default(1) }
}
fn statics() -> i32 {
    let a = LIMIT;
    let b = COUNT; //~ E0133
    let c = STATE; //~ E0133
    let d = &raw const COUNT;
    a + b + c
}
fn variadic(text: *const u8) {
    unsafe {
        print(text);
        print(text, 1, 2.0, text);
        print(text, 1.0f32); //~ E0617
    }
}
fn too_few() {
    unsafe { print() }; //~ E0060
}
fn also_moved(text: String) {
    unsafe_by_default(1); //~ E0133
    drop(text);
    drop(text); //~ E0382
}
union Either {
    int: u32,
    float: f32,
}
fn of_unions(it: Either) -> u32 {
    let Either { int } = it; //~ E0133
    match it {
        Either { float: _ } => {}
    }
    unsafe {
        match it {
            Either { int: 1 } => 0,
            Either { int: other } => other + int,
        }
    }
}
unsafe trait Promise {}
trait Plain {
    fn plain(&self);
    unsafe fn careful(&self);
}
struct Unit;
impl Promise for Unit {} //~ E0200
unsafe impl Plain for Unit { //~ E0199
    unsafe fn plain(&self) {}
    fn careful(&self) {}
}
trait Calm {
    fn plain(&self);
    unsafe fn careful(&self);
}
struct Other;
impl Calm for Other {
    unsafe fn plain(&self) {} //~ E0053
    fn careful(&self) {} //~ E0053
}
fn main() {}
//@ uncertain: lexical
