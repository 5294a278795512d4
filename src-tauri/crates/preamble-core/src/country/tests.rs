//! Which entries are shown, on made-up packs.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::content::Files;

const DAY: &str = "2026-11-23";

fn entry(id: &str, slot: &str, confidence: &str, expires: &str) -> String {
    let kind = if matches!(slot, "helplines" | "emergency") { "kind = \"violence\"\nnumber = \"1\"\n" } else { "" };
    format!(
        "[[entries]]\nid = \"{id}\"\nslot = \"{slot}\"\n{kind}run_by = \"ngo\"\nsource = \"s\"\nchecked = \"2026-10-01\"\n\
         confidence = \"{confidence}\"\ncalled = false\nexpires = \"{expires}\"\nfacts = []\n"
    )
}

fn files(id: &str, hides: &str, entries: &[(&str, &str, &str, &str)]) -> Files {
    let mut toml = format!(
        "format = 1\nid = \"{id}\"\nversion = \"1.0.0\"\nlanguages = [\"en\"]\nmaintainer = \"\"\nchecked = \"2026-11-01\"\nhides = [{hides}]\n\n"
    );
    let mut words = format!("# {id}\n");
    for (entry_id, slot, confidence, expires) in entries {
        toml.push_str(&entry(entry_id, slot, confidence, expires));
        words.push_str(&format!("\n## {entry_id} of {id} {{#{entry_id}}}\n\nAsk there. [practice]\n"));
    }
    Files::from_iter([
        ("country.toml".to_owned(), toml.into_bytes()),
        ("en.md".to_owned(), words.into_bytes()),
        ("facts.json".to_owned(), b"[]\n".to_vec()),
    ])
}

fn pack(id: &str, hides: &str, entries: &[(&str, &str, &str, &str)]) -> Country {
    crate::content::country::compile(id, &files(id, hides, entries), &[]).0.unwrap()
}

fn countries() -> Countries {
    Countries::of(vec![
        pack(
            "aa",
            "",
            &[
                ("first", "helplines", "B", "2027-01-01"),
                ("second", "helplines", "A", "2026-11-22"),
                ("unseen", "helplines", "C", "2027-01-01"),
                ("law", "law.violence", "B", "2027-01-01"),
            ],
        ),
        pack("bb", "", &[("other", "helplines", "A", "2027-01-01")]),
        pack(
            INTERNATIONAL,
            "",
            &[("directory", "helplines", "B", "2027-01-01"), ("risk", "legal_risk", "B", "2027-01-01")],
        ),
    ])
}

fn shown(countries: &Countries, country: Option<&str>, slot: &str) -> Vec<String> {
    let shown = countries.slot(country, slot, DAY.parse().unwrap());
    shown
        .iter()
        .map(|one| format!("{}/{}{}", one.country.id, one.entry.id, if one.expired { " old" } else { "" }))
        .collect()
}

#[test]
fn a_country_comes_first_then_directories_and_never_another_country() {
    let all = countries();
    assert_eq!(shown(&all, Some("aa"), "helplines"), ["aa/first", "aa/second old", "international/directory"]);
    assert_eq!(shown(&all, None, "helplines"), ["international/directory"]);
    assert_eq!(shown(&all, Some("zz"), "helplines"), ["international/directory"]);
    assert_eq!(shown(&all, Some(INTERNATIONAL), "helplines"), ["international/directory"]);
    assert_eq!(all.ids(), ["aa", "bb"]);
}

#[test]
fn advice_that_holds_everywhere_stands_in_for_what_the_country_does_not_say() {
    let all = countries();
    assert_eq!(shown(&all, Some("aa"), "legal_risk"), ["international/risk"]);
    assert_eq!(shown(&all, Some("aa"), "law.violence"), ["aa/law"]);
    assert!(shown(&all, Some("aa"), "nhri").is_empty());
}

#[test]
fn a_clock_before_the_packs_own_day_hides_no_age() {
    let all = Countries::of(vec![pack("aa", "", &[("old", "helplines", "B", "2026-10-31")])]);
    let long_ago: Date = "1970-01-01".parse().unwrap();
    assert!(all.slot(Some("aa"), "helplines", long_ago)[0].expired);
}

fn with_own(packs: &[(&str, Files)]) -> Countries {
    let folder = tempfile::tempdir().unwrap();
    for (name, files) in packs {
        std::fs::create_dir_all(folder.path().join(name)).unwrap();
        for (path, bytes) in files.iter() {
            std::fs::write(folder.path().join(name).join(path), bytes).unwrap();
        }
    }
    countries().with_folder(folder.path())
}

#[test]
fn an_organisation_adds_replaces_and_hides() {
    let own = files(
        "aa",
        "\"second\"",
        &[("near", "helplines", "A", "2027-01-01"), ("first", "helplines", "A", "2027-01-01")],
    );
    let all = with_own(&[("aa", own)]);
    assert_eq!(shown(&all, Some("aa"), "helplines"), ["aa/near", "aa/first", "international/directory"]);
    let first = all.slot(Some("aa"), "helplines", DAY.parse().unwrap())[1];
    assert_eq!(first.entry.record.confidence, crate::content::country::Confidence::A);
    assert!(all.chosen(Some("aa")).unwrap().own);
}

#[test]
fn an_organisation_hides_all_of_ours_and_brings_a_new_country() {
    let aa = files("aa", "\"*\"", &[("near", "helplines", "A", "2027-01-01")]);
    let cc = files("cc", "", &[("there", "helplines", "A", "2027-01-01")]);
    let all = with_own(&[("aa", aa), ("cc", cc)]);
    assert_eq!(shown(&all, Some("aa"), "helplines"), ["aa/near", "international/directory"]);
    assert!(shown(&all, Some("aa"), "law.violence").is_empty());
    assert_eq!(all.ids(), ["aa", "bb", "cc"]);
}

#[test]
fn a_broken_pack_is_named_and_changes_nothing() {
    let mut broken = files("aa", "", &[("near", "helplines", "A", "2027-01-01")]);
    broken.insert("country.toml", b"format = 1\nid = ".to_vec());
    let renamed = files("bb", "", &[]);
    let all = with_own(&[("aa", broken), ("dd", renamed)]);
    assert_eq!(all.broken(), ["aa", "dd"]);
    assert_eq!(shown(&all, Some("aa"), "helplines"), shown(&countries(), Some("aa"), "helplines"));
}

#[test]
fn the_shipped_packs_are_whole_and_leave_out_what_is_dangerous_to_hold() {
    let all = Countries::shipped();
    assert!(all.broken().is_empty());
    let all_risks = shown(&all, Some("ru"), "legal_risk");
    assert_eq!(all_risks, ["ru/legal-questions"]);
    assert!(shown(&all, Some("ru"), "emergency").iter().all(|one| one.starts_with("ru/")));
    assert!(shown(&all, None, "emergency").is_empty(), "never a number of one country for everybody");
    let facts = &all.country("ru").unwrap().country.facts;
    assert!(!facts.contains_key("RU-11") && !facts.contains_key("RU-12"));
}
