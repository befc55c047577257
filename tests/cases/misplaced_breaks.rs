// `break` and `continue` that stand where they may not: where it is clear what they leave, the body is checked all the same.
//@ uncertain codes: lexical

fn moved_twice() {
    let x = String::new();
    drop(x);
    drop(x); //~ E0382
}

fn unlabelled_in_a_labelled_block() {
    loop {
        'a: {
            break; //~ E0695
        }
    }
    let x = String::new();
    drop(x);
    drop(x); //~ E0382
}

fn out_of_nothing() {
    'a: {
        break; //~ E0695
    }
    let x = String::new();
    drop(x);
    drop(x);
}

fn in_a_condition() {
    while break {} //~ E0590
    let x = String::new();
    drop(x);
    drop(x);
}

fn in_an_inner_condition() {
    loop {
        while continue {} //~ E0590
        break;
    }
    let x = String::new();
    drop(x);
    drop(x);
}

fn in_a_block_in_a_condition() {
    loop {
        while {
            'a: {
                break; //~ E0695
            }
            true
        } {}
        break;
    }
    let x = String::new();
    drop(x);
    drop(x);
}

fn labelled_in_a_condition() {
    'a: while break 'a {}
    let x = String::new();
    drop(x);
    drop(x); //~ E0382
}

fn a_loop_in_a_condition() {
    while {
        loop {
            break;
        }
        true
    } {}
    let x = String::new();
    drop(x);
    drop(x); //~ E0382
}

fn a_value_for_a_while() {
    while true {
        break 3; //~ E0571
    }
    let x = String::new();
    drop(x);
    drop(x);
}
