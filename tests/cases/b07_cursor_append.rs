// Append at the tail with a &mut cursor: the cursor is used again after the loop.
//@ uncertain codes: lexical
//@ explain: loan of cur.next flows into cur only on the Some path
struct Node { next: Option<Box<Node>> }

fn f(mut cur: &mut Node) {
    while let Some(n) = &mut cur.next {
        cur = n;
    }
    cur.next = None; //~[nll,alpha] E0506
}
