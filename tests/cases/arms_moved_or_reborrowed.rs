// What a variable takes is moved, what a written type wants is reborrowed; later arms are reborrowed to agree with the first.
struct S<'a>(&'a mut i32);
fn id<T>(t: T) -> T { t }
fn id_ref<T>(t: &mut T) -> &mut T { t }
fn first(c: bool, x: &mut i32, y: &mut i32) { let r = match c { true => x, false => y }; *r = 1; *x = 2; } //~ E0382
fn second(c: bool, x: &mut i32, y: &mut i32) { let r = match c { true => x, false => y }; *r = 1; *y = 2; } //~[lexical] E0506
fn typed(c: bool, x: &mut i32, y: &mut i32) { let r: &mut i32 = match c { true => x, false => y }; *r = 1; *x = 2; } //~[lexical] E0506
fn branch(c: bool, x: &mut i32, y: &mut i32) { let r = if c { x } else { y }; *r = 1; *x = 2; } //~ E0382
fn after_never(c: bool, x: &mut i32) { let r = match c { true => return, false => x }; *r = 1; *x = 2; } //~ E0382
fn pattern(o: Option<&mut i32>, x: &mut i32) { let r = match o { Some(y) => y, None => x }; *r = 1; *x = 2; } //~[lexical] E0506
fn block(x: &mut i32) { let r = { x }; *r = 1; *x = 2; } //~ E0382
fn typed_block(x: &mut i32) { let r: &mut i32 = { x }; *r = 1; *x = 2; } //~[lexical] E0506
fn array(x: &mut i32) { let a = [x]; *a[0] = 1; *x = 3; } //~ E0382
fn elements(x: &mut i32, y: &mut i32) { let a = [x, y]; *a[0] = 1; *y = 3; } //~[lexical] E0506
fn broken(x: &mut i32) { let r = loop { break x; }; *r = 1; *x = 2; } //~ E0382
fn tuple(x: &mut i32) { let t = (x, 1); *t.0 = 1; *x = 2; } //~ E0382
fn field(x: &mut i32) { let t = S(x); *t.0 = 1; *x = 2; } //~[lexical] E0506
fn argument(x: &mut i32) { *id(x) = 1; *x = 2; } //~ E0382
fn reference(x: &mut i32) { *id_ref(x) = 1; *x = 2; }
fn returned<'a>(c: bool, x: &'a mut Vec<i32>) -> &'a mut i32 {
    if c { return &mut x[0]; }
    x.push(1);
    &mut x[1]
}
fn main() {}
