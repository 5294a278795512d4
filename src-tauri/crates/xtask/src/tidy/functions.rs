//! No Rust function is longer than 80 lines: one fits on a screen.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use super::{Finding, Tree, rust_source};

const MOST_LINES: usize = 80;

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| !file.is_test() && !file.is_generated()) {
        let Some(source) = rust_source::parse(file) else { continue };
        let mut long = LongFunctions(Vec::new());
        long.visit_file(&source);
        for (name, line, lines) in long.0 {
            findings.push(file.finding(
                line,
                format!("the function {name} has {lines} lines, the most is {MOST_LINES}"),
                "Split it where its steps have names.",
            ));
        }
    }
    findings
}

struct LongFunctions(Vec<(String, usize, usize)>);

impl LongFunctions {
    fn measure(&mut self, signature: &syn::Signature, end: Span) {
        let first = signature.span().start().line;
        let lines = end.end().line + 1 - first;
        if lines > MOST_LINES {
            self.0.push((signature.ident.to_string(), first, lines));
        }
    }
}

impl<'ast> Visit<'ast> for LongFunctions {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if !rust_source::is_cfg_test(&module.attrs) {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.measure(&function.sig, function.block.span());
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.measure(&function.sig, function.block.span());
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast syn::TraitItemFn) {
        self.measure(&function.sig, function.span());
        visit::visit_trait_item_fn(self, function);
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{allows, catches};
    use super::check;

    #[test]
    fn a_long_function_is_caught_and_a_long_test_is_not() {
        let body = "    b();\n".repeat(79);
        catches(check, "a.rs", &format!("struct A;\nimpl A {{\n    fn a() {{\n{body}    }}\n}}\n"), 3, "81 lines");
        allows(check, "a.rs", &format!("fn a() {{\n{}}}\n", "    b();\n".repeat(78)));
        allows(check, "a.rs", &format!("#[cfg(test)]\nmod tests {{\n    fn a() {{\n{body}    }}\n}}\n"));
    }
}
