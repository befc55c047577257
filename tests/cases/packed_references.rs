// References into packed structs have to be aligned; copies and raw pointers need not be.
#[repr(packed)]
struct Bytes {
    tag: u8,
    number: u32,
    name: String,
    pair: (u32, u8),
    boxed: Box<u32>,
    flag: Option<bool>,
}
#[repr(C, packed(2))]
struct Halves {
    half: u16,
    word: u32,
    bytes: [u8; 4],
    halves: [u16; 2],
}
struct Inner {
    wide: u64,
    narrow: u8,
}
#[repr(packed)]
struct Outer<T> {
    inner: Inner,
    other: T,
}
fn borrows(it: &Bytes) {
    let _ = &it.tag;
    let _ = &it.number; //~ E0793
    let _ = &it.pair; //~ E0793
    let _ = &it.pair.1;
    let _ = &it.pair.0; //~ E0793
    let _ = &*it.boxed;
    let _ = &it.flag;
    let _ = it.name.len(); //~ E0793
    let _ = it.number;
    let _ = &raw const it.number;
    let _ = { it.number }.to_string();
}
fn halves(it: &mut Halves) {
    let _ = &it.half;
    let _ = &mut it.word; //~ E0793
    let _ = &it.bytes;
    let _ = &it.halves[0];
    it.word += 1;
    it.word.count_ones();
}
fn nested<T>(it: &Outer<T>, known: &Outer<[u8; 3]>) {
    let _ = &it.other; //~ E0793
    let _ = &known.other;
    let _ = &it.inner; //~ E0793
    let _ = &it.inner.narrow;
    let _ = &it.inner.wide; //~ E0793
}
fn patterns(it: Halves) {
    let Halves { ref half, .. } = it;
    let Halves { ref word, .. } = it; //~ E0793
    match it {
        Halves { word, .. } => drop(word),
    }
}
fn closures(it: Halves) {
    let copies = || it.word + 1;
    copies();
    let borrows = || drop(&it.word); //~ E0793
    borrows();
}
fn formatted(it: &Halves) {
    println!("{}", it.half);
    println!("{}", it.word); //~ E0793
    println!("{}", { it.word });
}
fn main() {}
