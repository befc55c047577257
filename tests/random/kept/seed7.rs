#[derive(Clone)] struct List { val: i32, next: Option<Box<List>> }
#[derive(Clone)] struct S0 { f0: String }
impl S0 { fn new() -> S0 { todo!() } }
#[derive(Clone)] struct S1 { f0: [i32; 2], f1: Option<S0>, f2: [i32; 2], f3: S0 }
impl Drop for S1 { fn drop(&mut self) {} }
impl S1 { fn new() -> S1 { todo!() } fn mut_f1(&mut self) -> &mut Option<S0> { &mut self.f1 } fn keep_f2(&self) -> [i32; 2] { self.f2 } }
#[derive(Clone)] struct S2 { f0: bool, f1: Vec<String> }
impl S2 { fn new() -> S2 { todo!() } fn mut_f0(&mut self) -> &mut bool { &mut self.f0 } fn mut_f1(&mut self) -> &mut Vec<String> { &mut self.f1 } }
#[derive(Clone)] struct S3 { f0: S2, f1: S0, f2: i32 }
impl S3 { fn new() -> S3 { todo!() } fn mut_f0(&mut self) -> &mut S2 { &mut self.f0 } fn mut_f1(&mut self) -> &mut S0 { &mut self.f1 } fn into_f2(self) -> i32 { self.f2 } }
#[derive(Clone)] struct S4 { f0: usize, f1: S0, f2: String, f3: usize }
impl Drop for S4 { fn drop(&mut self) {} }
impl S4 { fn new() -> S4 { todo!() } fn mut_f1(&mut self) -> &mut S0 { &mut self.f1 } fn set_f2(&mut self, value: String) { self.f2 = value; } fn keep_f3(&self) -> usize { self.f3 } }
#[derive(Clone, Copy)] struct S5 { f0: i32 }
impl S5 { fn new() -> S5 { todo!() } fn set_f0(&mut self, value: i32) { self.f0 = value; } }
struct S6 { f0: S0, f1: S5 }
impl S6 { fn new() -> S6 { todo!() } fn mut_f0(&mut self) -> &mut S0 { &mut self.f0 } fn keep_f1(&self) -> S5 { self.f1 } }
#[derive(Clone)] struct S7<'a> { f0: String, f1: &'a [&'a str], f2: &'a str }
impl<'a> Drop for S7<'a> { fn drop(&mut self) {} }
impl<'a> S7<'a> { fn keep_f1(&self) -> &'a [&'a str] { self.f1 } }
#[derive(Clone)] enum E0 { V0(Option<String>, List), V1(S0, S4), V2(bool, String) }
impl E0 { fn new() -> E0 { todo!() } }
#[derive(Clone)] enum E1 { V0, V1(i32, S3), V2(usize, S1), V3 { f0: i32, f1: String } }
impl E1 { fn new() -> E1 { todo!() } }
enum E2 { V0(S2, i32), V1 { f0: String, f1: i32 }, V2(Vec<E0>), V3(S6) }
impl E2 { fn new() -> E2 { todo!() } }
fn call0<'b>(_p0: &mut S1, _p1: &'b S1) -> &'b Option<S0> { todo!() }
fn call1(_p0: &mut S0) -> &mut S0 { loop {} }
fn call2(_p0: Option<String>, _p1: S4) { panic!("no") }
fn call3<'a>(_p0: &'a mut S0) -> String { panic!("no") }
fn call4<'a>(_p0: &'a i32) -> &'a i32 { loop {} }
fn call5(_p0: &S6, _p1: S4) -> &String { loop {} }
fn call6<'a>(_p0: &'a mut String, _p1: &'a mut [i32; 2]) -> [i32; 2] { loop {} }
fn call7(_p0: &Option<Option<S5>>) -> Option<Option<S5>> { panic!("no") }
fn call8<'a>(_p0: &'a [S2], _p1: S4, _p2: S3) { panic!("no") }
fn call9(_p0: S0, _p1: S2, _p2: &&i32) -> S5 { panic!("no") }
fn flag() -> bool { true }
fn read<T: ?Sized>(_: &T) {}
fn touch<T: ?Sized>(_: &mut T) {}
fn eat<T>(_: T) {}
fn same<T>(x: T) -> T { x }
fn either<'a, T: ?Sized>(x: &'a T, _: &'a T) -> &'a T { x }
fn forever<T: ?Sized>(_: &'static T) {}
const LIMIT: i32 = 9;
static GREETING: &str = "hello";
fn f0(p0: Option<Option<String>>, p1: Option<S0>) -> Option<Option<String>> {
    match p0 {
        Some(ref b0) => {
            let _ = &b0;
            let v2: Option<String> = None;
            let v3: &Option<String> = &v2;
            let v1: &&Option<String> = &v3;
            let v5: Option<String> = Some("u".to_string());
            let v6: &Option<String> = &v5;
            let mut v7: &&Option<String> = &v6;
            let mut v4: &mut &&Option<String> = same(if flag() || 7 > 2 { &mut v1 } else { &mut v7 }); //~[nll,polonius] E0596
        }
        None => {
            let mut v8 = p0;
        }
    }
    let mut v10: Option<S0> = None;
    let mut v9: &Option<S0> = &v10;
    None
}
fn f1(mut p0: &mut i32, mut p1: &mut S3, mut p2: Vec<E1>) {
    let mut v1: [i32; 2] = [2, 6];
    let mut v0 = call6(&mut p1.f1.f0, &mut v1);
    p1.mut_f0();
    let v2 = &v1;
    v0 = v1;
    let S3 { f0: ref b3, f2: ref b4, .. } = *p1;
    p1.f1.f0.push_str("text");
    *p1 = S3 { f0: if flag() { S2 { f0: flag(), f1: vec![String::new()] } } else { *b3 }, f1: S0 { f0: b3.f1[0] }, f2: v0[1].clone() }; //~[nll,polonius] E0507
    read(p1);
}
fn f2<'a>(p0: &'a S4, p1: S3) -> S0 {
    let v0: &mut E1 = &mut E1::V0;
    if let E1::V0 = &*v0 {
        let mut v2 = &p1.f0.f0;
        touch(&mut v2);
        touch(&mut *v0);
    }
    let mut v3: &String = &p1.f1.f0;
    S0 { f0: String::from("t") }
}
fn f3(p0: &mut S3) -> bool {
    *p0 = std::mem::replace(&mut *p0, S3 { f0: S2 { f0: flag(), f1: vec![String::from("s")] }, f1: S0 { f0: String::from("t") }, f2: p0.f2 }); //~[nll,polonius] E0503
    match p0.f0.f1.get_mut(0) {
        Some(b0) => {
            let v1: &mut &mut String = if p0.f2 == p0.f2 {
                let S3 { f1: S0 { f0: ref b2 }, f2: ref b3, .. } = *p0;
                let mut v4: String = String::from("t");
                let mut v5: &mut String = &mut String::from("s"); //~[nll,polonius] E0716
                if *b3 != *b3 { &mut &mut v4 } else { &mut v5 } //~[nll,polonius] E0597
            } else {
                let mut v6: String = "u".to_string();
                let mut v7: &mut String = &mut v6; //~[nll,polonius] E0597
                same(&mut v7) //~[nll,polonius] E0597
            };
            {
                let v8 = p0; //~[nll,polonius] E0505
                touch(&mut *b0);
                v8.f0.f1.push(format!("{}", **v1));
            }
        }
        None => {
        }
    }
    7 > 5
}
fn f4(mut p0: S1, p1: bool, p2: &mut S3) {
    eat(p2);
    drop(p0.f0);
    eat(p1);
    std::mem::swap(&mut p0.f0, &mut p0.f2);
    call2(Some(format!("{}", p0.f0[1])), if p0.f1.is_none() { S4 { f0: 1, f1: S0::new(), f2: String::from("t"), f3: 1 } } else { S4 { f0: 1, f1: S0::new(), f2: String::from("s"), f3: 1 } });
    p0.f0[1] -= p0.f2[1];
    same(&mut p0.f1);
}
fn f5(p0: S0) {
    let mut v1: String = String::new();
    let mut v0: &mut String = if 9 == 3 { &mut String::new() } else { &mut v1 };
    if flag() {
        *v0 = "u".to_string();
        std::mem::swap(&mut *v0, &mut v1); //~[nll,polonius] E0499
        'l2: for i3 in 0..2 {
            break 'l2;
        }
        if flag() || 6 > 2 {
            v1.push_str("text");
            let mut v4 = p0.f0;
            let mut v5: S0 = S0 { f0: "u".to_string() };
            v4 = same(call3(&mut v5));
        } else {
        }
    } else {
    }
}
fn f6(p0: Vec<S6>) {
    let mut v1: Vec<S6> = vec![S6 { f0: S0::new(), f1: S5::new() }];
    let mut v0: &mut Vec<S6> = &mut v1;
    match v1[0].f1.f0 {
        0 => {
            v1[0].f0 = S0::new();
            v1 = v1;
            println!("{}", p0[0].f0.f0);
            let mut v3 = &v1[0].f0;
        }
        other => {
            let mut v4 = &mut v1[0];
        }
    }
}
fn f7<'a, 'b>(mut p0: Vec<&'a mut S2>, mut p1: Box<S0>, p2: &'b mut Vec<S1>) {
    *p1 = S0 { f0: "u".to_string() };
    {
        p0 = std::mem::take(&mut p0);
        p0[0].f1.clear();
        read(&p2[0].f2);
    }
    eat(p1);
    p1.f0.push_str("lit"); //~[nll,polonius] E0382
    call8(&[S2::new()][..], S4::new(), S3 { f0: *p0[0], f1: S0 { f0: String::from("t") }, f2: (1 as i32) }); //~[nll,polonius] E0507
    p1 = Box::new(S0 { f0: "u".to_string() });
    call0(&mut p2[0], &p2[0]); //~[nll,polonius] E0502
}
fn f8<'a>(p0: &'a mut S6) -> Option<S5> {
    let mut v0: S4 = S4 { f0: p0.f0.f0.len(), f1: S0 { f0: String::from("t") }, f2: p0.f0.f0.clone(), f3: p0.f0.f0.len() };
    p0.f1 = S5::new();
    touch(p0);
    None
}
fn f9<'a>(mut p0: S7<'a>) -> S7<'a> {
    p0.f0.push_str(GREETING);
    p0 = p0;
    read(p0.f1);
    let mut v1: Option<&mut S7<'_>> = Some(&mut p0);
    touch(&mut p0.f0);
    p0
}
fn f10<'a>(p0: &'a mut i32, p1: E0, p2: Box<S0>) {
    *p0 = *p0 * *p0;
    let mut v0: Vec<S4> = vec![S4 { f0: 3, f1: S0 { f0: String::from("t") }, f2: p2.f0, f3: 0 + 3 }, S4 { f0: 3 + 0, f1: S0 { f0: String::from("s") }, f2: format!("{}", p0), f3: 0 + 3 }];
    if v0[0].f1.f0.is_empty() {
        let mut v1: E2 = E2::V2(vec![E0::V1(S0::new(), S4::new()), p1]);
        read(&v0[0].f3);
        let v3: S3 = {
            let mut v4 = &v0[0].f0;
            let v5 = *p0;
            S3 { f0: S2 { f0: flag(), f1: Vec::new() }, f1: v0[0].f1.clone(), f2: *p0 }
        };
    } else {
        touch(p0);
    }
}
fn f11(mut p0: S0, p1: &mut bool, mut p2: String) {
    loop {
        touch(&mut p0.f0); //~[nll,polonius] E0382
        let S0 { f0: b0 } = p0;
        p2.push_str(b0.as_str());
        if flag() { break; }
    }
    println!("{}", p1);
}
fn f12(p0: S1, mut p1: Box<i32>, p2: &S4) {
    let mut v0 = call1(&mut S0::new()); //~[nll,polonius] E0716
    p1 = p1;
    touch(v0);
    let v1: &S4 = &*p2;
}
fn f13(p0: Box<i32>) {
    let mut v1: Box<i32> = Box::new(7);
    let mut v0: &mut Box<i32> = &mut v1;
    if flag() {
        {
            println!("{}", **v0);
            let v2: Vec<&i32> = vec![&**v0];
            let v3: Box<i32> = if flag() {
                Box::new(*v1)
            } else {
                std::mem::swap(&mut v1, &mut *v0); //~[nll,polonius] E0499
                let mut v4 = &mut v1;
                Box::new(**v4)
            };
        }
        *v1 = 6 * *p0;
        v1 = Box::new(*p0);
    }
}
fn f14<'a>(p0: &'a String) -> &'a String {
    let v0: i32;
    if 9 > 7 {
        v0 = 7;
    }
    read(&v0); //~[nll,polonius] E0381
    same(S5::new());
    let mut v2: String = "u".to_string();
    let v1: &mut String = same(&mut v2);
    read(p0);
    p0
}
fn f15<'a>(p0: Vec<String>, p1: &'a mut S5, mut p2: &'a mut S4) -> i32 {
    while let Some(_) = p0.first() {
        let mut v1: S4 = S4::new();
        let mut v0: Option<&mut S4> = Some(&mut v1);
        v0.take();
    }
    touch(&mut *p1);
    {
        p2.f1.f0.push('c');
        p2.f1.f0.push('c');
    }
    p2.f1.f0.push_str(GREETING);
    p1.f0 * p1.f0
}
fn f16(p0: Option<&mut S3>, mut p1: &mut bool) -> &'static bool {
    p1 = &mut *p1;
    call2(Some(String::new()), S4 { f0: 2 + 1, f1: S0 { f0: String::new() }, f2: format!("{}", p1), f3: 0 });
    read(&p0);
    let v0: &mut S3;
    v0 = p0.expect("some");
    let v2: bool = true;
    &v2 //~[nll,polonius] E0515
}
fn f17(p0: &List, p1: &mut S0) {
    p1.f0 = p1.f0.clone();
    match p0.val {
        0 => {
            p1.f0.push_str("lit");
            let v0: &i32 = loop {
                p1 = &mut *p1; //~[nll,polonius] E0384
                break &p0.val;
            };
            p1.f0 = format!("{}", *v0);
            let mut v1: &List = p0;
        }
        _ => {
        }
    }
}
fn f18<'a>(p0: &'a mut &'a mut S0) {
    p0.f0.push_str("lit");
    *p0 = *p0;
    let v0: &mut &mut S0 = p0;
}
fn f19(p0: &Option<S3>, p1: &mut [String; 2], p2: &Box<S3>) -> (Option<E2>, i32) {
    p1[1].clear();
    touch(&mut p1[1]);
    call8(&[S2::new()][..], same(S4 { f0: 3, f1: S0 { f0: String::from("t") }, f2: String::from("s"), f3: 3 }), S3 { f0: S2 { f0: false, f1: Vec::new() }, f1: S0::new(), f2: p2.f2 });
    let mut v0: S0 = S0 { f0: String::from("s") };
    p1[1] = call3(&mut v0);
    (Some(E2::new()), (0 as i32))
}
fn f20(p0: &str, p1: Vec<E2>) {
    read(p0);
    let E2::V0(ref b1, b2) = p1[0] else {
        return;
    };
    let v3: i32;
    if b2 != b2 {
        v3 = 8;
    }
    while let Some(b4) = p1.iter().next() {
        match p1[0] {
            E2::V0(_, mut b5) => {
                let mut p0: &S2 = b1;
                {
                    read(p0);
                    if let E2::V0(b6, b7) = &*b4 {
                        b5 *= *b7;
                        call8(&[S2::new()][..], S4::new(), S3 { f0: S2::new(), f1: S0::new(), f2: LIMIT });
                    }
                    touch(&mut b5);
                    let mut v8: E2 = E2::V0(S2 { f0: p0.f0, ..*b1 }, b2); //~[nll,polonius] E0507
                }
            }
            E2::V1 { f0: ref b9, f1: mut b10 } => {
            }
            E2::V2(ref b11) => {
            }
            E2::V3(ref b12) => {
            }
        }
    }
}
fn f21<'b>(p0: &'b S7<'b>) {
    if p0.f0.is_empty() {
        let _ = &p0;
    }
    let mut v0: S4 = S4 { f0: 3, f1: S0::new(), f2: "u".to_string(), f3: 2 };
    if 4 != 1 {
        println!("{}", p0.f2);
    }
    v0.f1 = same(if 1 != 6 { v0.f1 } else { S0 { f0: String::new() } }); //~[nll,polonius] E0509
    v0.f2 = v0.f2.clone();
    call8(&[S2::new()][..], S4 { f0: 0, ..v0 }, S3::new()); //~[nll,polonius] E0509
}
fn f22(p0: S3, mut p1: &String, p2: &mut List) {
    eat(p0);
    let mut v1: &S1 = match &mut p2.next {
        None => {
            let v2: S1 = S1::new();
            &v2 //~[nll,polonius] E0597
        }
        Some(b3) => {
            touch(&mut b3.next);
            let v4: S1 = S1::new();
            &v4 //~[nll,polonius] E0597
        }
    };
    println!("{}", p1);
    let v5: Option<Box<List>> = None;
    let p1: &Option<Box<List>> = &v5;
    let List { val: b6, .. } = &*p2;
    eat(p2);
}
fn f23(p0: Option<i32>) -> &'static mut Option<i32> {
    let mut v0: S0 = S0 { f0: String::from("s") };
    call1(same(&mut v0));
    let v0: E2 = E2::new();
    let _ = &v0;
    match v0 {
        E2::V0(ref b1, _) => {
            {
                read(&p0);
                let mut v3: bool = false;
                let v2: &mut bool = &mut v3;
                std::mem::swap(&mut *v2, &mut v3); //~[nll,polonius] E0499
                v3 = std::mem::replace(&mut *v2, b1.f0);
            }
        }
        E2::V1 { f0: b4, f1: _ } => {
        }
        _ => {
        }
    }
    let mut v5: Option<i32> = None;
    &mut v5 //~[nll,polonius] E0515
}
fn f24(p0: i32, p1: &S0, p2: Vec<i32>) {
    forever(p1); //~[nll,polonius] E0521
    let v0: S5 = if flag() || p2[0] > 2 {
        let v1: bool = flag();
        call2(Some(format!("{}", p2[0])), S4 { f0: p2.len(), f1: S0::new(), f2: p1.f0.clone(), f3: 0 });
        S5 { f0: p2[0].clone() }
    } else {
        S5::new()
    };
    let v2: S5;
    eat(p2[0]);
    let mut v4: String = String::from("s");
    let mut v3: &mut String = &mut v4;
    v3.clear();
}
fn f25(p0: S2, p1: S1) {
    eat(p1.f2[1]);
    let S0 { f0: ref b0 } = p1.f3;
    while let Some(ref b1) = p1.f1 {
        if let Some(ref b2) = p1.f1 {
            read(&*b1);
            match p1.f1 {
                Some(ref b3) if p1.f1.is_none() => {
                    read(&*b2);
                    let mut v5: Option<Vec<E0>> = None;
                }
                Some(_) => {
                }
                None => {
                    let mut v7: Vec<String> = Vec::new();
                    let mut v6: &mut Vec<String> = &mut v7;
                }
            }
        }
        println!("{}", p0.f1[0]);
        touch(&mut p1.f0); //~[nll,polonius] E0596
    }
}
fn f26<'a, 'b>(p0: &'b mut String, p1: &mut [i32; 2], p2: S7<'a>) -> &'a mut S1 {
    p1[1] = std::mem::replace(&mut p1[1], p1[1] - p1[1]); //~[nll,polonius] E0503
    *p1 = if flag() { *p1 } else { [p1[1], 5] };
    p0.push_str(&*p2.f2);
    eat(*p1);
    let mut v0: S6 = S6 { f0: S0 { f0: "u".to_string() }, f1: S5::new() };
    touch(&mut *p0);
    v0.f0.f0.clear();
    read(p2.f1);
    let v1 = p0;
    touch(p1);
    unreachable!()
}
fn f27(p0: &mut (S1, String)) {
    let v0 = &p0.0;
    let v1: Vec<S4> = vec![if flag() { S4 { f0: 2, f1: S0::new(), f2: String::new(), f3: 2 } } else { S4::new() }];
    let mut v3: Vec<S1> = Vec::new();
    let v2: &Vec<S1> = &v3;
}
fn f28(p0: i32, mut p1: S3) -> &'static i32 {
    p1.f0.f1.push(format!("{}", p0));
    let v0 = &p1.f0.f0;
    p1.f0.f1.push(format!("{}", v0));
    unreachable!()
}
fn f29<'a>(mut p0: &mut S0, p1: &String, mut p2: Vec<&'a mut S1>) {
    let v0: i32 = 6 + same(4 + 3);
    read(p2[0]);
    let v1: &mut S1 = &mut *p2[0];
    let u2 = *p0; //~[nll,polonius] E0507
    let S1 { f0: ref b3, f2: _, f3: ref mut b4, .. } = *p2[0];
}
