#[derive(Clone)] struct List { val: i32, next: Option<Box<List>> }
#[derive(Clone)] struct S0 { f0: Box<i32> }
impl S0 { fn new() -> S0 { todo!() } fn get_f0(&self) -> &Box<i32> { &self.f0 } }
#[derive(Clone)] struct S1 { f0: List, f1: Option<i32>, f2: usize }
impl Drop for S1 { fn drop(&mut self) {} }
impl S1 { fn new() -> S1 { todo!() } fn get_f0(&self) -> &List { &self.f0 } fn mut_f1(&mut self) -> &mut Option<i32> { &mut self.f1 } fn mut_f2(&mut self) -> &mut usize { &mut self.f2 } }
#[derive(Clone)] struct S2 { f0: [String; 2], f1: Option<S0>, f2: i32 }
impl S2 { fn new() -> S2 { todo!() } fn mut_f0(&mut self) -> &mut [String; 2] { &mut self.f0 } fn get_f2(&self) -> &i32 { &self.f2 } }
struct S3 { f0: String }
impl Drop for S3 { fn drop(&mut self) {} }
impl S3 { fn new() -> S3 { todo!() } fn get_f0(&self) -> &String { &self.f0 } }
#[derive(Clone)] struct S4 { f0: S2, f1: S0 }
impl Drop for S4 { fn drop(&mut self) {} }
impl S4 { fn new() -> S4 { todo!() } fn set_f0(&mut self, value: S2) { self.f0 = value; } }
struct S5 { f0: S2, f1: S3 }
impl S5 { fn new() -> S5 { todo!() } fn get_f0(&self) -> &S2 { &self.f0 } fn mut_f1(&mut self) -> &mut S3 { &mut self.f1 } }
#[derive(Clone)] struct S6 { f0: Option<S0>, f1: List }
impl S6 { fn new() -> S6 { todo!() } fn set_f0(&mut self, value: Option<S0>) { self.f0 = value; } }
struct S7 { f0: S2, f1: S4, f2: Option<S3> }
impl Drop for S7 { fn drop(&mut self) {} }
impl S7 { fn new() -> S7 { todo!() } fn set_f0(&mut self, value: S2) { self.f0 = value; } fn mut_f1(&mut self) -> &mut S4 { &mut self.f1 } }
enum E0 { V0, V1(S5, S4) }
impl E0 { fn new() -> E0 { todo!() } }
enum E1<'a> { V0, V1(String, &'a mut i32), V2 { f0: Vec<i32>, f1: S5 }, V3 { f0: E0 } }
#[derive(Clone)] enum E2 { V0, V1(S0), V2(S1, S2), V3(i32, S2) }
impl E2 { fn new() -> E2 { todo!() } }
#[derive(Clone)] enum E3 { V0(i32, S4), V1(Option<bool>), V2(S6, S6) }
impl E3 { fn new() -> E3 { todo!() } }
fn call0<'b>(_p0: &'b mut Box<&String>) { todo!() }
fn call1(_p0: S6) -> S3 { todo!() }
fn call2(_p0: Vec<S2>, _p1: S5) -> &'static mut E1<'static> { loop {} }
fn call3(_p0: Option<S5>) -> Option<S5> { loop {} }
fn call4(_p0: Option<Box<S3>>) { todo!() }
fn call5<'a>(_p0: S2, _p1: &'a mut &mut E2, _p2: String) -> i32 { panic!("no") }
fn call6<'b>(_p0: S2, _p1: &'b Option<Option<usize>>) -> &'b mut Option<Option<usize>> { panic!("no") }
fn call7<'a>(_p0: &'a Option<Vec<String>>, _p1: &'a S4) -> &'a str { panic!("no") }
fn call8<'a>(_p0: &'a mut Vec<S7>, _p1: &'a [S2]) -> &'a [S2] { panic!("no") }
fn call9<'a>(_p0: &'a Option<S4>) { panic!("no") }
fn flag() -> bool { true }
fn read<T: ?Sized>(_: &T) {}
fn touch<T: ?Sized>(_: &mut T) {}
fn eat<T>(_: T) {}
fn same<T>(x: T) -> T { x }
fn either<'a, T: ?Sized>(x: &'a T, _: &'a T) -> &'a T { x }
fn forever<T: ?Sized>(_: &'static T) {}
const LIMIT: i32 = 9;
static GREETING: &str = "hello";
fn f0(p0: S0) {
    let v0: &S1 = loop {
        read(&p0);
        let v1: S1 = S1::new();
        break &v1; //~[nll,polonius] E0597
    };
    let mut v2: Vec<&Option<i32>> = match v0.f1 {
        Some(_) => {
            let mut v3: S0 = p0;
            vec![&v0.f1, &v0.f1]
        }
        None => {
            vec![&v0.f1]
        }
    };
    {
        let mut v5: List = List { val: 8, next: None };
        let mut v4: &mut List = &mut v5;
    }
    let mut v6 = v2[0];
    let v7 = v0;
    touch(&mut v6);
}
fn f1(mut p0: bool, p1: &[[i32; 2]]) {
    {
        let mut p1: &mut bool = &mut p0;
    }
    let mut v0: String = format!("{}", p0);
    while flag() {
        p0 = true;
        let v1: &[[i32; 2]] = if flag() {
            let v2: S0 = {
                if flag() {
                    read(p1);
                    touch(&mut p0);
                } else {
                    println!("{}", v0);
                    println!("{}", v0);
                }
                S0 { f0: Box::new(7) }
            };
            &[[9, 0]][..]
        } else {
            &*p1
        };
    }
}
fn f2(p0: &mut S3, mut p1: &str) -> &'static String {
    touch(&mut p1);
    p0.f0.clear();
    {
        read(p1);
        let v0 = &mut p1;
        call3(Some(S5::new()));
    }
    p0.f0.push('c');
    let S3 { .. } = p0;
    touch(&mut *p0);
    eat(p0);
    eat(p1);
    read(&*p1);
    read(&*p1);
    p1 = p1;
    unreachable!()
}
fn f3(p0: &S5) {
    let mut v0: Option<S4> = None;
    call9(&v0);
    if p0.f0.f2 != p0.f0.f2 {
        let mut v1: &&S5 = &p0;
        let mut v3: S5 = S5::new();
        let mut v2: &mut S5 = &mut v3;
        v0 = v0;
        let mut v4 = &mut v3;
    } else if p0.f0.f2 > p0.f0.f2 {
        {
            let mut v5: &mut Option<S4> = &mut v0;
            let v6: &str = p0.f1.f0.as_str();
        }
    } else {
        v0 = Some(S4::new());
        *p0 = S5 { f0: S2 { f0: [String::new(), String::from("s")], ..p0.f0 }, f1: S3 { f0: String::from("t") } }; //~[nll,polonius] E0594 //~[nll,polonius] E0507
        let v7: List = List { val: 8, next: None };
        either(&v7, &v7);
    }
    v0.take();
}
fn f4(mut p0: Option<&mut usize>, p1: S3) -> S3 {
    loop {
        p0.take();
        let mut v0: usize = 1;
        p0 = Some(&mut v0); //~[nll,polonius] E0597
        p0 = Some(&mut v0); //~[nll,polonius] E0499
        read(&p1.f0);
        break;
    }
    println!("{}", p1.f0);
    S3 { f0: format!("{}", p1.f0) }
}
fn f5(p0: &mut &S3, p1: &mut S0, mut p2: &S5) {
    touch(&mut p1.f0);
    let _ = &*p1;
    read(*p0);
    println!("{}", p1.f0);
    let mut v0: Vec<&mut S1> = {
        let v1: &mut S0 = &mut *p1;
        vec![&mut S1::new()] //~[nll,polonius] E0716
    };
    let v2: String = String::from("s");
    let mut v3: Box<&String> = Box::new(&v2);
    call0(&mut v3);
    touch(v0[0]);
    v0[0].f1.take();
    v0.truncate(v0.len() - 1);
}
fn f6<'a>(p0: &'a str) {
    {
        {
            if flag() || 4 > 2 {
                read(p0);
                let v0: &str = &*p0;
            } else {
                let v1: Option<Vec<String>> = None;
                let v2: S4 = S4 { f0: S2::new(), f1: S0::new() };
                p0 = call7(&v1, &v2); //~[nll,polonius] E0384 //~[nll,polonius] E0597
                eat(*v2.f1.f0);
                let v3: Option<S4> = None;
                call9(&v3);
                println!("{}", p0);
            }
            let v6: &str = GREETING;
            let v5: &&str = &v6;
            println!("{}", p0);
            let mut v7: &&str = v5;
        }
        call4(Some(Box::new(S3 { f0: String::from("t") })));
    }
}
fn f7<'b>(mut p0: &'b i32) {
    let mut v0 = &*p0;
    let v1 = &mut v0;
    let v2: E2 = if **v1 > 1 {
        for i3 in 0..0 {
            let v4: &mut i32 = if *p0 > 2 {
                let mut v5: i32 = 4;
                &mut v5 //~[nll,polonius] E0597
            } else {
                *v1 = v0; //~[nll,polonius] E0503
                let mut v6: i32 = 2;
                let mut v7: i32 = 9;
                if *v0 == *v0 { &mut v6 } else { &mut v7 } //~[nll,polonius] E0503 //~[nll,polonius] E0597
            };
            {
                let v8: String = String::from("t");
                let mut v9: Box<&String> = Box::new(&v8);
                call0(&mut v9);
                touch(v4);
                let mut v11: String = String::from("t");
                let mut v12: Box<&String> = Box::new(&v11);
                let v10: &Box<&String> = &v12;
            }
        }
        E2::new()
    } else {
        E2::V1(S0 { f0: Box::new(3) })
    };
}
fn f8(mut p0: &S6, p1: &S6, p2: S7) -> S2 {
    match p2.f2 {
        Some(S3 { .. }) => {
            let u0 = *p1; //~[nll,polonius] E0507
        }
        _ => {
            let mut v1: S4 = S4 { f0: p2.f0.clone(), f1: S0::new() };
            let mut v2: E3 = E3::V0(p1.f1.val, v1);
            v1 = p2.f1.clone();
        }
    }
    p2.f0 //~[nll,polonius] E0509
}
fn f9<'a>(p0: i32, mut p1: &'a &mut E3) -> &'a mut E3 {
    read(*p1);
    let mut v0: S6 = {
        S6 { f0: Some(S0::new()), f1: List { val: 9, next: None } }
    };
    let v1: Vec<Vec<String>>;
    let u2 = *p1; //~[nll,polonius] E0507
    eat(v0.f1);
    let mut v3: S3 = same(S3 { f0: format!("{}", p0) });
    v3.f0.clear();
    let mut v5: E3 = E3::new();
    &mut v5 //~[nll,polonius] E0515
}
fn f10(p0: i32) -> i32 {
    drop(p0);
    println!("{}", p0);
    read(&p0);
    let mut v0: E2 = E2::V2(S1 { f0: List { val: 4, next: None }, f1: Some(0), f2: 1 }, S2::new());
    let mut v1: &mut E2 = &mut v0;
    call5(S2::new(), &mut v1, format!("{}", p0));
    let p0: E2;
    let mut v2: E2 = E2::new();
    let mut v3: &mut E2 = &mut v2;
    if flag() { 5 + call5(S2 { f0: ["u".to_string(), String::from("t")], f1: None, f2: 4 }, &mut v3, String::from("s")) } else { 5 + 3 }
}
fn f11(p0: &(Option<String>, &i32), p1: Option<Option<S3>>) -> (Option<String>, &'static i32) {
    if *p0.1 > *p0.1 {
        let mut v1: &Option<Option<S3>> = &p1;
        eat(p0);
        drop(p0);
    }
    let v3: Option<Option<S3>> = None;
    read(&*p0);
    eat(v3);
    let u4 = *p0; //~[nll,polonius] E0507
    forever(p0); //~[nll,polonius] E0521
    unreachable!()
}
fn f12<'b>(p0: Vec<&'b S0>, p1: S7) -> S4 {
    eat(p0[0]);
    println!("{}", p1.f1.f1.f0);
    let mut v1: E2 = E2::new();
    let mut v2: &mut E2 = &mut v1;
    let v0 = call5(S2 { f0: [String::new(), "u".to_string()], f1: Some(S0::new()), f2: 5 }, &mut v2, format!("{}", p1.f1.f1.f0));
    read(&p1);
    let u4 = *v2; //~[nll,polonius] E0507
    *v2 = E2::V2(S1 { f0: List { val: 2, next: Some(Box::new(List { val: 0, next: None })) }, f1: Some(7), f2: 0 + 1 }, S2::new());
    match &mut *v2 {
        E2::V0 => {
            v2 = &mut v1;
        }
        E2::V1(b6) if p1.f2.is_some() => {
            let mut v7 = v2;
        }
        E2::V1(_) => {
        }
        E2::V2(_, b8) => {
            b8.f1.take();
        }
        _ => {
        }
    }
    if flag() { p1.f1.clone() } else { if flag() || 7 > 2 { S4 { f0: S2::new(), f1: S0::new() } } else { S4 { f0: S2::new(), f1: S0 { f0: Box::new(6) } } } }
}
fn f13(mut p0: S0) {
    p0.f0 = p0.f0.clone();
    if *p0.f0 > *p0.f0 {
        let mut v0: &mut i32 = &mut *p0.f0;
    }
    p0 = S0::new();
    let v1: S5 = S5 { f0: S2 { f0: [String::from("t"), String::from("t")], f1: Some(S0 { f0: Box::new(8) }), f2: (*p0.f0).clone() }, f1: S3 { f0: String::new() } };
    read(&v1.f0.f2);
    let mut v2: String = String::from("s");
    let mut v3: Box<&String> = Box::new(&v2);
    call0(&mut v3);
}
fn f14(p0: i32) {
    {
        let mut v1: i32 = 3;
        let v0: &mut i32 = &mut v1;
    }
    {
        println!("{}", p0);
    }
    println!("{}", p0);
    let mut v2: S7 = S7 { f0: S2 { f0: ["u".to_string(), String::new()], f1: Some(S0 { f0: Box::new(1) }), f2: p0.clone() }, f1: S4 { f0: S2 { f0: ["u".to_string(), String::new()], f1: None, f2: 8 }, f1: S0 { f0: Box::new(2) } }, f2: Some(S3::new()) };
}
fn f15(p0: Option<String>) -> Option<String> {
    while let Some(b0) = p0 { //~[nll,polonius] E0382
        println!("{}", b0);
        'l1: loop {
            read(&b0); //~[nll,polonius] E0382
            match p0 {
                Some(_) => {
                    let mut v2 = &b0;
                }
                _ => {
                    eat(b0);
                }
            }
            if flag() { break; }
        }
    }
    eat(p0);
    None
}
fn f16(mut p0: String, p1: S3) {
    p1 = S3::new(); //~[nll,polonius] E0384
    p0 = p0.clone();
    return;
}
fn f17<'a>(p0: Vec<(S1, i32)>, p1: &'a mut String) {
    *p1 = format!("{}", *p1);
    *p1 = std::mem::replace(&mut *p1, format!("{}", p1)); //~[nll,polonius] E0502
    p1.push_str(&*p1); //~[nll,polonius] E0502
    let mut v0: (S1, i32) = (S1::new(), 4);
    let mut p1: &mut (S1, i32) = &mut v0;
    'l1: loop {
        touch(p1);
        v0.1 -= v0.1;
        read(&p0[0]);
        break;
    }
    v0.1 = v0.1;
    let mut v2 = v0;
    read(&p0[0]);
    let mut v3: E2 = E2::V3(3, S2::new());
    let mut v4: &mut E2 = &mut v3;
    v0 = (S1 { f0: List { val: 7, next: None }, f1: None, f2: 2 }, call5(S2 { f0: [String::from("t"), String::from("s")], f1: Some(S0::new()), f2: 0 }, &mut v4, format!("{}", v2.1)));
    read(&v3);
}
fn f18(p0: Vec<Vec<i32>>, mut p1: &E2, p2: &mut String) {
    p0 = p0; //~[nll,polonius] E0384
    if let E2::V0 = &*p1 {
        let v0: &String = &*p2;
    } else {
        p2.push_str(p2.as_str()); //~[nll,polonius] E0502
        let mut v1: Option<Vec<String>> = Some(vec![String::from("s")]);
        let v2: S4 = S4::new();
        p2.push_str(call7(&v1, &v2));
        read(&v2.f0.f0);
    }
    println!("{}", p2);
}
fn f19<'a>(p0: &'a mut [i32; 2], mut p1: S7, mut p2: String) -> &'a [String; 2] {
    std::mem::swap(&mut p1.f0, &mut p1.f1.f0);
    touch(&mut *p0);
    touch(p0);
    let v1: Vec<usize> = Vec::new();
    let v0: &Vec<usize> = &v1;
    read(p0);
    let mut v2 = &mut p1.f1;
    let mut v3: E0 = E0::V0;
    unreachable!()
}
fn f20(p0: &S7, p1: &mut E1<'_>, p2: i32) -> S6 {
    read(&*p1);
    let mut v0 = &*p0;
    *p1 = std::mem::replace(&mut *p1, E1::V0);
    if v0.f2.is_some() {
        *p1 = same(E1::V1(format!("{}", p2), &mut 0)); //~[nll,polonius] E0716
        let mut v1: S0;
        read(p0);
        touch(&mut v0);
    } else {
        println!("{}", p0.f0.f2);
    }
    v0 = &*v0;
    S6 { f0: Some(S0 { f0: Box::new(2) }), f1: List { val: 7, next: None } }
}
fn f21<'a>(p0: &'a mut Option<Option<i32>>) {
    *p0 = same(Some(Some(0)));
    (*p0).take();
    *p0 = if 2 < 1 { (*p0).clone() } else { (*p0).clone() };
    let mut p0: &mut Option<Option<i32>> = &mut *p0;
    p0 = &mut *p0;
    *p0 = *p0;
}
fn f22(p0: &mut S7, p1: S5) {
    *p0 = S7 { f0: std::mem::replace(&mut p0.f1.f0, S2 { f0: [String::from("s"), "u".to_string()], f1: None, f2: 7 }), f1: p0.f1.clone(), f2: None };
    'l0: while let Some(ref b1) = p0.f0.f1.as_mut() {
        let v2 = p0.f1.f1.f0; //~[nll,polonius] E0507
        p0.f1.f1.f0 = Box::new(LIMIT);
        let v3: Option<S4> = None;
        call9(&v3);
        let v4: &[String; 2] = &p1.f0.f0;
        if *v2 != p0.f0.f2 {
            if p1.f0.f0[1].is_empty() {
                touch(p0);
                p0.f0.f0 = [String::from("t"), String::new()];
            } else {
                eat(v4);
            }
        }
    }
}
fn f23<'b>(p0: &'b S7, p1: [i32; 2], mut p2: S5) -> &'b mut [i32; 2] {
    p2.f1.f0.clear();
    for i0 in 0..2 {
        let _ = p1[1];
        let _ = &p1;
    }
    p2.f0.f0[1].push('c');
    p2.f0.f2 = p1[1] - p1[1];
    read(&p1[1]);
    todo!()
}
fn f24(mut p0: usize, mut p1: S3, mut p2: S1) {
    if p2.f0.val > p2.f0.val {
        let v0: &mut Option<i32>;
        if 3 < p2.f0.val {
            read(&p1.f0);
        } else if p2.f1.is_some() {
            eat(p2);
            let mut v1 = &mut p0;
            let v3: Option<Vec<String>> = None;
            let v4: S4 = S4::new();
            p1.f0.push_str(if 2 == 8 { "text" } else { call7(&v3, &v4) });
            v1 = v1;
        } else {
        }
    }
}
fn f25(p0: &Vec<&[S2]>, p1: &mut Option<Option<E3>>, p2: E1<'_>) {
    (*p1).take();
    if p0.is_empty() {
        {
            let mut v0 = call2(vec![S2::new()], S5 { f0: S2::new(), f1: S3 { f0: "u".to_string() } });
        }
        read(&*p1);
        touch(p1);
    }
}
fn f26<'a, 'b>(mut p0: &E3, p1: &'b mut &S5, p2: &'a mut List) -> &'a String {
    p2.next.take();
    let v0: Option<S4> = Some(S4 { f0: S2::new(), f1: S0 { f0: Box::new(4) } });
    call9(&v0);
    p2.next.take();
    *p2 = std::mem::replace(&mut *p2, List { val: 1, next: None });
    let mut v1: &mut List = &mut *p2;
    read(p2);
    let v2: i32;
    if p2.val != p2.val {
        v2 = p2.val - p2.val;
    }
    let v3: String = format!("{}", p2.val);
    touch(&mut *p2);
    let p2 = &p0;
    *p1 = &**p1;
    panic!("none")
}
fn f27<'a>(p0: &'a String, p1: &'a mut S6) {
    p1.f1.next.take();
    let mut v0: &String;
    read(p1);
    let _ = &p0;
    p1.f1.val += p1.f1.val;
    p1.f0.take();
    *p1 = (*p1).clone();
}
fn f28(p0: S6) {
    read(&p0);
    read(&p0);
    read(&p0.f1.val);
    let v0: &Option<S0> = &p0.f0;
    touch(&mut p0.f1.next); //~[nll,polonius] E0596
}
fn f29(mut p0: &Vec<String>) -> String {
    eat(p0);
    read(&*p0);
    p0 = p0;
    if flag() {
        p0 = p0;
        read(p0);
    }
    p0 = p0;
    format!("{}", p0[0])
}
