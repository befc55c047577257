#[derive(Clone)] struct List { val: i32, next: Option<Box<List>> }
#[derive(Clone)] struct S0 { f0: String }
impl S0 { fn new() -> S0 { loop {} } }
#[derive(Clone)] struct S1 { f0: [i32; 2], f1: Option<S0>, f2: [i32; 2], f3: S0 }
impl Drop for S1 { fn drop(&mut self) {} }
impl S1 { fn new() -> S1 { loop {} } fn mut_f1(&mut self) -> &mut Option<S0> { &mut self.f1 } fn keep_f2(&self) -> [i32; 2] { self.f2 } }
#[derive(Clone)] struct S2 { f0: bool, f1: Vec<String> }
impl S2 { fn new() -> S2 { loop {} } fn mut_f0(&mut self) -> &mut bool { &mut self.f0 } fn mut_f1(&mut self) -> &mut Vec<String> { &mut self.f1 } }
#[derive(Clone)] struct S3 { f0: S2, f1: S0, f2: i32 }
impl S3 { fn new() -> S3 { loop {} } fn mut_f0(&mut self) -> &mut S2 { &mut self.f0 } fn mut_f1(&mut self) -> &mut S0 { &mut self.f1 } fn into_f2(self) -> i32 { self.f2 } }
#[derive(Clone)] struct S4 { f0: usize, f1: S0, f2: String, f3: usize }
impl Drop for S4 { fn drop(&mut self) {} }
impl S4 { fn new() -> S4 { loop {} } fn mut_f1(&mut self) -> &mut S0 { &mut self.f1 } fn set_f2(&mut self, value: String) { self.f2 = value; } fn keep_f3(&self) -> usize { self.f3 } }
#[derive(Clone, Copy)] struct S5 { f0: i32 }
impl S5 { fn new() -> S5 { loop {} } fn set_f0(&mut self, value: i32) { self.f0 = value; } }
struct S6 { f0: S0, f1: S5 }
impl S6 { fn new() -> S6 { loop {} } fn mut_f0(&mut self) -> &mut S0 { &mut self.f0 } fn keep_f1(&self) -> S5 { self.f1 } }
#[derive(Clone)] struct S7<'a> { f0: String, f1: &'a [&'a str], f2: &'a str }
impl<'a> Drop for S7<'a> { fn drop(&mut self) {} }
impl<'a> S7<'a> { fn keep_f1(&self) -> &'a [&'a str] { self.f1 } }
#[derive(Clone)] enum E0 { V0(Option<String>, List), V1(S0, S4), V2(bool, String) }
impl E0 { fn new() -> E0 { loop {} } }
#[derive(Clone)] enum E1 { V0, V1(i32, S3), V2(usize, S1), V3 { f0: i32, f1: String } }
impl E1 { fn new() -> E1 { loop {} } }
enum E2 { V0(S2, i32), V1 { f0: String, f1: i32 }, V2(Vec<E0>), V3(S6) }
impl E2 { fn new() -> E2 { loop {} } }
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
fn f0(p0: Option<E1>, p1: S0, mut p2: i32) -> i32 {
    if flag() {
        call8(&[S2::new()][..], if flag() { S4 { f0: 1, f1: S0::new(), f2: String::from("s"), f3: 0 } } else { S4 { f0: 2, f1: S0::new(), f2: String::new(), f3: 3 } }, S3 { f0: S2 { f0: false, f1: Vec::new() }, f1: S0 { f0: String::from("t") }, f2: p2 });
        let mut v1: S0 = S0 { f0: String::from("s") };
        let v0: &mut S0 = same(call1(&mut v1));
    }
    let v3: S0 = S0 { f0: String::from("t") };
    let v2: &S0 = &v3;
    let mut v5: S6 = S6::new();
    let mut v4: &mut S6 = &mut v5;
    eat(v4.f1.f0);
    p2 - v5.f1.f0
}
fn f1(p0: &E0, p1: &[i32]) {
    loop {
        loop {
            let v0: S3 = S3::new();
            let S3 { f0: mut b1, f2: ref b2, .. } = v0;
            match &*p0 {
                E0::V0(b3, List { next: _, .. }) => {
                    b1.f0 = flag();
                    touch(&mut b1);
                }
                E0::V1(S0 { f0: b4 }, b5) if flag() => {
                    touch(&mut b1.f1);
                }
                E0::V1(S0 { f0: _ }, _) => {
                }
                E0::V2(b6, b7) => {
                    v0 = v0.clone(); //~[nll,polonius] E0384 //~[nll,polonius] E0382
                }
            }
            if flag() { break; }
        }
        break;
    }
}
fn f2<'a>(p0: &'a mut Vec<i32>) -> &'a mut i32 {
    if let Some(b0) = (*p0).iter_mut().next() {
        return b0;
    }
    touch(&mut *p0); //~[nll] E0499
    p0.push(p0[0]); //~[nll] E0499 //~[nll] E0502
    {
        p0.swap(0, 0); //~[nll] E0499
        match (*p0).first() { //~[nll] E0502
            Some(ref mut b2) => {
                p0.pop(); //~[nll] E0499
                p0.push(same(p0[0])); //~[nll] E0499 //~[nll] E0502
            }
            None => {
                println!("{}", p0[0]); //~[nll] E0502
            }
        }
    }
    &mut p0[0] //~[nll] E0499
}
fn f3(p0: String) {
    call2(Some(format!("{}", p0)), S4 { f0: 0 + 1, f1: S0 { f0: String::new() }, f2: p0, f3: 3 + 0 });
    if flag() {
        while flag() {
            break;
        }
        for i1 in 0..9 {
            let v2: &i32 = &i1;
            read(v2);
            call8(&[S2 { f0: false, f1: Vec::new() }][..], S4::new(), S3 { f0: S2 { f0: false, f1: Vec::new() }, f1: S0 { f0: String::new() }, f2: (3 as i32) });
        }
    }
}
fn f4(p0: &Vec<S2>, p1: Option<S3>) {
    'l0: while let Some(S3 { f0: b1, f1: ref b2, f2: ref b3 }) = p1 { //~[nll,polonius] E0382
        eat(b3);
        let v4: S5 = S5 { f0: *b3 };
        let mut v5 = &p0[0];
        b1.f1 = vec![format!("{}", *b3)]; //~[nll,polonius] E0594
    }
}
fn f5<'a>(p0: S7<'a>) -> S7<'a> {
    drop(p0.f2);
    'l1: loop {
        let v3: S5 = S5::new();
        let v2: (S3, &S5) = (S3::new(), &v3);
        read(p0.f1);
        return S7 { f0: v2.0.f1.f0, f1: &*p0.f1, f2: &*p0.f2 };
    }
    call2(Some(String::from("t")), S4 { f0: p0.f0.len(), f1: S0 { f0: "u".to_string() }, f2: String::new(), f3: 3 });
    if flag() {
        let mut v5: S4 = S4 { f0: p0.f0.len(), f1: S0::new(), f2: "u".to_string(), f3: 2 + 3 };
    } else {
        if flag() && 8 > 2 {
            loop {
                let mut v6: S5 = S5 { f0: if 7 != 1 { 2 } else { 1 } };
                v6.f0 -= v6.f0;
                eat(v6.f0);
                call2(Some(p0.f0.clone()), S4::new());
                break;
            }
        }
    }
    p0
}
fn f6<'a>(mut p0: String, mut p1: (i32, &'a mut E0)) {
    if let E0::V0(ref mut b0, List { val: ref b1, next: ref b2 }) = *p1.1 {
        *b0 = (*b0).clone();
        touch(&mut p1.1);
        let v3: i32 = 0;
        p0.clear();
    }
    let mut v5: S0 = S0::new();
    call1(&mut v5);
    let v6 = &mut *p1.1;
    touch(&mut v5);
    p1.0 = 4;
    p0.push_str("lit");
    match *v6 {
        E0::V0(ref mut b8, List { val: b9, .. }) => {
            let v10: &i32 = &p1.0;
        }
        E0::V1(ref mut b11, S4 { f0: ref b12, f1: ref mut b13, f2: ref b14, f3: ref b15 }) if p1.0 == p1.0 => {
            call2(Some(v5.f0), S4::new());
            b11.f0.push_str(b14.as_str());
        }
        E0::V1(_, S4 { f0: _, f1: _, f2: _, f3: _ }) => {
        }
        E0::V2(b16, ref mut b17) => {
        }
    }
}
fn f7<'a: 'b, 'b>(p0: &'a S4, p1: &'b S4, p2: Box<S6>) {
    'l0: while p2.f0.f0.is_empty() {
        let v1: &S4 = &*p1;
        loop {
            match p2.f1.f0 {
                0..=3 => {
                    let mut v2 = p2.f1;
                    {
                        let v4: S3 = {
                            v2 = S5::new();
                            eat(p0);
                            S3::new()
                        };
                        v2 = S5::new();
                        touch(&mut v2);
                    }
                    let v5: bool = flag();
                }
                other => {
                }
            }
            if flag() { break; }
        }
    }
}
fn f8(p0: &mut Vec<S2>, p1: S2) -> &mut S2 {
    let mut v0: String;
    p0.pop();
    let mut v0: S2 = S2 { f0: false, f1: vec![String::from("t")] };
    &mut p0[0]
}
fn f9(mut p0: S4, p1: String, mut p2: Box<E0>) {
    'l0: loop {
        let v1: i32;
        if 0 < 3 {
            v1 = 2 + 7;
        }
        read(&v1); //~[nll,polonius] E0381
        for i2 in 0..4 {
            std::mem::swap(&mut p0.f1.f0, &mut p0.f2);
            p0.f0 -= p0.f0;
            touch(&mut p0.f0);
        }
        break;
    }
}
fn f10<'a>(p0: &'a String, p1: S4) {
    println!("{}", *p0);
    if flag() {
        while 0 != 5 {
            println!("{}", p1.f3);
            let v1: String = String::from("s");
            let mut v2: &String = &v1;
            let v0: &mut &String = &mut v2;
        }
        println!("{}", p1.f2);
        call8(either(&[S2::new()][..], &[S2::new()][..]), S4 { f0: 1, f1: S0 { f0: String::from("s") }, f2: format!("{}", p1.f2), f3: p1.f2.len() }, S3 { f0: S2 { f0: true, f1: vec![String::from("s")] }, f1: S0::new(), f2: 4 * 1 });
        let v4 = &p1.f0;
    }
    let v5: i32 = 0;
    let v6: &i32 = &v5;
    call9(p1.f1.clone(), S2 { f0: true, f1: vec![String::from("s")] }, &v6);
    let mut v7: i32 = v5;
}
fn f11<'a>(p0: &'a mut S6, p1: i32) {
    call2(Some(format!("{}", p1)), S4 { f0: p0.f0.f0.len(), f1: S0 { f0: String::from("t") }, f2: "u".to_string(), f3: p0.f0.f0.len() });
    let mut v0: S5 = p0.keep_f1();
    *p0 = std::mem::replace(&mut *p0, S6 { f0: S0::new(), f1: v0 });
}
fn f12<'a>(p0: &'a mut Vec<S4>) -> &'a S4 {
    if let Some(b0) = (*p0).last() {
        if flag() {
            return b0;
        }
    }
    p0.clear(); //~[nll] E0502
    {
        p0[0].f3 = p0[0].f0; //~[nll] E0502
    }
    if 9 > 1 {
        p0[0].f2.push_str(&p0[0].f2[..]); //~[nll,polonius] E0502
        forever(p0); //~[nll,polonius] E0521
        let mut v2: &S4 = &p0[0];
    }
    let v3 = &mut *p0; //~[nll,polonius] E0502
    touch(&mut *v3);
    let S0 { .. } = p0[0].f1;
    &p0[0]
}
fn f13<'a>(p0: &'a S1) {
    let mut v0: bool = p0.f2[1] == p0.f2[1];
    let v1: &mut [i32; 2] = &mut [8, 2];
    let mut v2 = p0.f2;
    read(&*v1);
    call8(&[S2::new()][..], same(S4 { f0: 3, f1: S0::new(), f2: String::new(), f3: 1 }), S3 { f0: S2 { f0: flag(), f1: vec!["u".to_string()] }, f1: S0 { f0: String::new() }, f2: LIMIT });
    std::mem::swap(&mut v2[1], &mut v1[1]);
    touch(&mut *v1);
}
fn f14(mut p0: &mut S4, mut p1: &mut i32) {
    *p1 *= 8;
    read(&p0.f0);
    let S4 { f1: b0, f2: b1, f3: b2, .. } = &mut *p0;
}
fn f15(p0: i32, p1: Vec<List>, mut p2: List) {
    let v0: i32;
    if p1[0].val != p1[0].val {
        v0 = p2.val;
    }
    p2.next = p2.next;
    if flag() {
        {
            call8(&[S2::new()][..], S4 { f0: 2, f1: S0 { f0: "u".to_string() }, f2: format!("{}", p1[0].val), f3: 3 + 0 }, S3::new());
            if flag() {
                p2.next.take();
                p0 = p2.val; //~[nll,polonius] E0384
                let mut v1: S2;
                match p0 {
                    0..=3 => {
                        p1 = same(vec![List { val: 7, next: None }]); //~[nll,polonius] E0384
                        p2.next.take();
                        p2 = List { val: p0.clone(), next: p2.next.clone() };
                    }
                    other => {
                        call8(either(&[S2::new()][..], &[S2::new()][..]), S4::new(), S3 { f0: S2 { f0: true, f1: vec![String::from("s")] }, f1: S0 { f0: String::from("t") }, f2: p0 });
                    }
                }
            }
        }
    }
}
fn f16(mut p0: Vec<S4>) {
    let mut v0: &mut S0;
    'l1: for x2 in p0 {
        let mut v4: S0 = S0 { f0: "u".to_string() };
        let mut v3: &mut S0 = &mut v4;
        let v5 = v4.f0;
        v4.f0 = v4.f0; //~[nll,polonius] E0382
        let v6: S5 = S5 { f0: 7 };
    }
    let mut v7: E1;
    let mut v8: i32 = 6 * 2;
    eat(v8);
    drop(v8);
    let mut v9: S0 = S0 { f0: String::new() };
    v0 = &mut v9;
    touch(v0);
    v7 = E1::V1(v8, S3 { f0: S2::new(), f1: S0 { f0: String::from("s") }, f2: v8.clone() });
}
fn f17<'a>(p0: &'a mut Vec<S6>) -> &'a mut S6 {
    let _ = &p0;
    p0.swap(0, 0);
    p0.swap(0, 3);
    p0.swap(0, 3);
    let v0 = &p0;
    return &mut p0[0];
}
fn f18(p0: &mut Option<S4>) -> &mut S4 {
    if p0.is_none() {
        if 6 < 1 {
            call8(&[S2::new()][..], S4 { f0: 0 + 1, f1: S0 { f0: String::new() }, f2: String::from("s"), f3: 0 + 1 }, S3::new());
        } else {
            let v1 = p0;
        }
        if 0 > 6 {
            call8(&[S2::new()][..], S4::new(), S3 { f0: S2 { f0: false, f1: Vec::new() }, f1: S0 { f0: String::from("t") }, f2: 0 - 1 });
            if flag() && 1 > 2 {
                let mut v2: (&[E0], bool) = (if flag() { &[E0::V1(S0::new(), S4 { f0: 1, f1: S0::new(), f2: String::new(), f3: 1 })][..] } else { &[E0::new()][..] }, 7 < 8);
            } else {
                let mut v4: S2 = S2 { f0: flag(), f1: vec![String::from("s")] };
                let mut v3: Vec<&mut S2> = vec![&mut v4];
            }
        } else if flag() && 5 > 2 {
            let v6: Option<S3> = Some(S3::new());
            let v5: &Option<S3> = &v6;
        } else {
            let v7: S6 = S6::new();
        }
    }
    todo!()
}
fn f19<'b>(p0: S2, p1: &'b mut S4) -> &'b mut String {
    p1.f1.f0.clear();
    p1.f0 = p0.f1.len();
    p1.f3 -= p1.f0;
    p1.set_f2(format!("{}", p0.f0));
    let v1: Vec<S1> = Vec::new();
    let mut v0: &Vec<S1> = &v1;
    &mut p1.f2
}
fn f20<'a>(p0: &'a mut Vec<S2>) -> &'a S2 {
    let mut v0 = &mut *p0;
    v0[0].mut_f1();
    v0[0].f1.push(format!("{}", v0[0].f0)); //~[nll,polonius] E0502
    touch(p0);
    let mut v1: &mut Vec<S2> = p0;
    let mut v2: Vec<S2> = vec![S2::new()];
    v0 = &mut v2;
    &p0[0]
}
fn f21<'a, 'b>(p0: &'a mut Option<S3>, p1: &'b mut &str) -> &'a mut Option<S3> {
    let mut v0: S0 = S0 { f0: String::from("s") };
    call1(&mut v0);
    if flag() && 1 > 2 {
        if 2 == 4 {
            *p1 = &**p1;
            let mut v1: String = "u".to_string();
            let mut v2: [i32; 2] = [7, 9];
            call6(&mut v1, &mut v2);
            let v3: &mut &str = &mut *p1;
            v2 = v2;
        } else {
        }
    }
    &mut *p0
}
fn f22(p0: &mut bool, mut p1: &mut usize, mut p2: Option<Option<S3>>) {
    let mut v0: Option<Option<S1>> = Some(Some(S1 { f0: [0, 1], f1: Some(S0::new()), f2: [8, 4], f3: S0::new() }));
    let mut v2: usize = 0;
    let v1: &usize = &v2;
    let mut v4: S3 = S3::new();
    let v5: &mut S3 = &mut v4;
    let mut v3: &&mut S3 = &v5;
    let v6: &mut &[String] = if flag() {
        let mut v7: &[String] = &[String::from("t")][..]; //~[nll,polonius] E0716
        &mut v7 //~[nll,polonius] E0597
    } else {
        *p0 = v5.f0.f0;
        touch(*v3); //~[nll,polonius] E0596
        let mut v8: &[String] = &[String::new()][..]; //~[nll,polonius] E0716
        &mut v8 //~[nll,polonius] E0597
    };
    touch(&mut *p1);
    p2.take();
    v4.f0.f1.truncate(v4.f0.f1.len() - 1);
}
fn f23(p0: bool, p1: E1, p2: S2) {
    let v0 = p1;
    let mut v1: S6 = S6 { f0: S0 { f0: "u".to_string() }, f1: S5::new() };
    touch(&mut v1);
    v1.f0.f0.push('c');
    if p2.f0 {
        v1.f0.f0.push_str(&v1.f0.f0.clone());
        let v2: S2 = S2::new();
        let S0 { f0: b3 } = &mut v1.f0;
        let mut p2: S6 = v1;
    } else {
    }
}
fn f24(mut p0: &S6, p1: S2, p2: &mut S1) {
    drop(p1.f0);
    p2.f0 = [0, p2.f0[1] - p0.f1.f0];
    if let None = &mut p2.f1 {
        println!("{}", p1.f0);
        let mut v0: String = String::from("t");
        *p2 = S1 { f0: call6(&mut v0, &mut p2.f2), f1: p2.f1.take(), f2: p2.f0, f3: S0::new() };
        {
            if p2.f0[1] < 8 {
                v0 = format!("{}", p1.f0);
                let mut v2: &mut [i32; 2] = &mut p2.f2;
                match p2.f1 {
                    None if flag() && v2[1] > 2 => {
                        p2.f3.f0.push_str("text");
                        touch(v2);
                    }
                    None => {
                    }
                    Some(ref b3) => {
                        p0.keep_f1();
                    }
                }
                let v4: &mut String = &mut v0;
            } else {
            }
        }
    }
}
fn f25(p0: i32, p1: &mut String, mut p2: &mut Vec<&mut S1>) -> &'static mut S1 {
    *p2 = vec![p2[0]]; //~[nll,polonius] - //~[nll,polonius] E0506
    let mut v0: S0 = S0::new();
    *p1 = call3(&mut v0);
    call2(Some(v0.f0.clone()), S4 { f0: v0.f0.len(), f1: v0, f2: String::from("t"), f3: 3 + 3 });
    p2.truncate(p2.len() - 1);
    let mut v1: &String = &*p1;
    v0 = S0::new();
    unreachable!()
}
fn f26<'a>(p0: &'a mut Option<&'a mut usize>, p1: &'a mut List, p2: Option<S1>) -> S7<'a> {
    p1.val -= p1.val;
    (*p0).take();
    if p2.is_none() {
        if p1.next.is_none() {
            eat(p1);
        } else {
            call2(Some("u".to_string()), S4::new());
            let _ = p1.val;
            touch(p1);
        }
    } else if p1.val < p1.val {
    } else {
    }
    S7 { f0: "u".to_string(), f1: &["text"][..], f2: GREETING }
}
fn f27(p0: &mut Vec<i32>) {
    let mut v0: S0 = S0::new();
    call3(same(&mut v0));
    v0 = v0;
    if flag() {
        v0 = S0 { f0: v0.f0 };
        touch(p0);
        v0.f0.push_str("text");
        v0.f0.push_str(if flag() { "text" } else { "text" });
    } else {
        touch(&mut *p0);
        *p0 = vec![5];
    }
    p0.insert(0, p0[0]);
    v0 = S0 { f0: std::mem::replace(&mut v0.f0, String::from("t")) };
    let S0 { f0: b1 } = v0;
    read(p0);
}
fn f28(p0: &mut Vec<Option<S0>>) {
    *p0 = vec![Some(S0::new())];
    let mut v1: &Vec<Option<S0>> = &*p0;
    let mut v3: S0 = S0::new();
    let mut v2: S4 = S4 { f0: p0.len(), f1: S0::new(), f2: call3(&mut v3), f3: v3.f0.len() };
    p0[0] = Some(v3.clone());
    p0.swap(0, v2.f0);
    eat(v2);
}
fn f29(p0: &mut Vec<S6>) -> &mut S6 {
    p0.swap(0, 2);
    read(p0);
    if let Some(ref b0) = (*p0).pop() {
        let mut v2: &S6 = &S6::new();
        let mut v1: &mut &S6 = &mut v2;
        std::mem::swap(&mut *v1, &mut v2); //~[nll,polonius] E0499
    } else {
        *p0 = std::mem::replace(&mut *p0, vec![S6::new()]);
    }
    p0.swap(0, 1);
    *p0 = std::mem::take(&mut *p0);
    read(&p0[0].f0);
    &mut p0[0]
}
