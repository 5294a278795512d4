//! Reading `facts.json`: the register of checked facts that lessons cite.

use serde::{Deserialize, Deserializer};

/// Accepts a year as a number (`1948`), as text (`"2019-2021"`) or as `null` (a standing page without a year; becomes empty).
pub(crate) fn year<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Year {
        Number(i64),
        Text(String),
    }
    Ok(match Option::<Year>::deserialize(deserializer)? {
        Some(Year::Number(number)) => number.to_string(),
        Some(Year::Text(text)) => text,
        None => String::new(),
    })
}

/// Whether `id` has the form of a fact id: capital letters, a hyphen, digits (`HR-07`).
pub(crate) fn is_id(id: &str) -> bool {
    id.split_once('-').is_some_and(|(letters, digits)| {
        (2..=8).contains(&letters.len())
            && letters.bytes().all(|byte| byte.is_ascii_uppercase())
            && (1..=4).contains(&digits.len())
            && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::model::Fact;

    fn fact(year: &str) -> Fact {
        serde_json::from_str(&format!(
            r#"{{"id":"HR-01","claim":"c","source_title":"s","publisher":"p","year":{year},"confidence":"confirmed"}}"#
        ))
        .unwrap()
    }

    #[test]
    fn a_year_is_a_number_a_span_or_absent() {
        assert_eq!(fact("1948").year, "1948");
        assert_eq!(fact("\"2019-2021\"").year, "2019-2021");
        assert_eq!(fact("null").year, "");
    }

    #[test]
    fn fact_ids_are_told_from_other_words() {
        assert!(super::is_id("HR-07") && super::is_id("CASE-13"));
        assert!(!super::is_id("slur") && !super::is_id("HR07") && !super::is_id("hr-07") && !super::is_id("HR-"));
    }
}
