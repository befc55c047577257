// Inline assembly reads its inputs, then writes its outputs.
use std::arch::{asm, global_asm};
global_asm!(".globl laertes_case", "laertes_case:");

struct Pair {
    number: u64,
    text: String,
}

fn output_initializes() -> u64 {
    let x: u64;
    unsafe { asm!("mov {}, 5", out(reg) x) };
    x
}

fn output_is_borrowed() {
    let mut a = 0u64;
    let p = &a;
    unsafe { asm!("mov {}, 5", out(reg) a) }; //~ E0506
    println!("{p}");
}

fn input_is_borrowed() {
    let mut a = 0u64;
    let p = &mut a;
    unsafe { asm!("/* {} */", in(reg) a) }; //~ E0503
    *p = 1;
}

fn both_ways(b: &mut u64) {
    let c = &mut *b;
    unsafe { asm!("/* {} {} */", inout(reg) *c, in(reg) *b) }; //~ E0503
    *c = 1;
}

fn input_is_moved(pair: Pair) {
    drop(pair);
    unsafe { asm!("/* {} */", in(reg) pair.number) }; //~ E0382
}

fn other_field(pair: &mut Pair) {
    let r = &pair.text;
    unsafe { asm!("/* {} */", out(reg) pair.number) };
    println!("{r}");
}

fn input_is_not_there() {
    let a: u64;
    unsafe { asm!("/* {} */", in(reg) a) }; //~ E0381
}

fn output_on_one_branch(c: bool) -> u64 {
    let x: u64;
    if c {
        unsafe { asm!("/* {} */", out(reg) x) };
    }
    x //~ E0381
}

fn never_changed() {
    let a = 1u64;
    unsafe { asm!("/* {} */", inout(reg) a) }; //~ E0384
}

fn behind_shared(pair: &Pair) {
    unsafe { asm!("/* {} */", out(reg) pair.number) }; //~ E0594
}

fn ends() -> ! {
    unsafe { asm!("ud2", options(noreturn)) }
}

fn ends_early(x: bool) -> u32 {
    if x {
        unsafe { asm!("ud2", options(noreturn)) }
    }
    3
}

fn outside() {
    asm!("nop"); //~ E0133
}

const fn early() {
    unsafe { asm!("nop") } //~ E0015
}

fn captured() {
    let mut x = 0u64;
    let mut f = || unsafe { asm!("/* {} */", out(reg) x) };
    let y = &x; //~ E0502
    f();
    println!("{y}");
}

static WORD: u32 = 0;

fn forms<const N: usize>(f: fn(), r: &u8, b: &mut u64) -> u32 {
    let a;
    let d: u32;
    unsafe {
        asm!("cpuid", inout("eax") 1u32 => a, out("ecx") _, lateout("edx") d, clobber_abi("C"));
        asm!("/* {0:e} {x} {1} {y} */", in(reg) d, const N, x = sym WORD, y = sym outside, options(nostack, nomem));
        asm!("/* {} {} {} {} */", in(reg) f, in(reg) r, in(reg) outside, inout(reg) *b => _);
        core::arch::asm!("/* {t} */", t = in(reg_byte) 1u8);
    }
    a
}
