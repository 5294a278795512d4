//! Dates as far as they are known: `1979`, `1979-12`, `1979-12-18`; and days of any year: `12-10`.

/// Whether `text` is a year, a month or a day of ISO 8601 (extended format).
pub(crate) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    match parts.as_slice() {
        [year] => is_number(year, 4),
        [year, month] => is_number(year, 4) && in_range(month, 12),
        [year, month, day] => is_number(year, 4) && is_day(&format!("{month}-{day}")),
        _ => false,
    }
}

/// Whether `text` is a month and a day, for instance `12-10`.
pub(crate) fn is_day(text: &str) -> bool {
    let Some((month, day)) = text.split_once('-') else { return false };
    let last = match month {
        "02" => 29,
        "04" | "06" | "09" | "11" => 30,
        _ => 31,
    };
    in_range(month, 12) && in_range(day, last)
}

fn is_number(text: &str, digits: usize) -> bool {
    text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn in_range(text: &str, last: u32) -> bool {
    is_number(text, 2) && text.parse().is_ok_and(|number: u32| (1..=last).contains(&number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_as_exact_as_they_are_known() {
        for date in ["1979", "1979-12", "1979-12-18", "2024-02-29"] {
            assert!(is_date(date), "{date}");
        }
        for slip in
            ["", "79", "1979-13", "1979-1-1", "1979-02-30", "1979-04-31", "1979-00", "18.12.1979", "1979-12-18T00"]
        {
            assert!(!is_date(slip), "{slip}");
        }
        assert!(is_day("12-10") && !is_day("13-01") && !is_day("12") && !is_day("2026-12-10"));
    }
}
