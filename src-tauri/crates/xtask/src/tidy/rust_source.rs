//! Rust source as a syntax tree: where tests are, and what stands outside them.

use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::{Attribute, Item, ItemMod};

use super::File;

/// The syntax tree, or nothing for a file that is not Rust (the compiler complains about those).
pub fn parse(file: &File) -> Option<syn::File> {
    if file.ending() == "rs" { syn::parse_file(&file.text).ok() } else { None }
}

pub fn is_cfg_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Path>().is_ok_and(|condition| condition.is_ident("test"))
    })
}

fn test_module(item: &Item) -> Option<&ItemMod> {
    match item {
        Item::Mod(module) if is_cfg_test(&module.attrs) => Some(module),
        _ => None,
    }
}

/// How many lines the test modules of a file take.
pub fn test_lines(file: &syn::File) -> usize {
    file.items
        .iter()
        .filter_map(test_module)
        .map(|module| module.span().end().line + 1 - module.span().start().line)
        .sum()
}

/// Every token outside test modules, groups opened up.
pub fn product_tokens(file: &syn::File) -> Vec<TokenTree> {
    let mut tokens = Vec::new();
    for item in file.items.iter().filter(|item| test_module(item).is_none()) {
        flatten(quote_tokens(item), &mut tokens);
    }
    tokens
}

fn quote_tokens(item: &Item) -> TokenStream {
    use quote::ToTokens;
    item.to_token_stream()
}

fn flatten(stream: TokenStream, tokens: &mut Vec<TokenTree>) {
    for token in stream {
        if let TokenTree::Group(group) = &token {
            flatten(group.stream(), tokens);
        } else {
            tokens.push(token);
        }
    }
}
