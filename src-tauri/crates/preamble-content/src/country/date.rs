//! The last day on which something may count as checked.

/// The day `months` after the end of `checked` (a year, a month or a day of ISO 8601); `None` if it is no date.
pub(super) fn after(checked: &str, months: u32) -> Option<String> {
    let mut parts = checked.split('-').map(str::parse::<u32>);
    let year = parts.next()?.ok()?;
    let month = parts.next().unwrap_or(Ok(12)).ok()?;
    let day = parts.next().unwrap_or(Ok(31)).ok()?;
    let all = year.checked_mul(12)?.checked_add(month.checked_sub(1)?)?.checked_add(months)?;
    let (year, month) = (all / 12, all % 12 + 1);
    Some(format!("{year:04}-{month:02}-{:02}", day.min(last(year, month))))
}

fn last(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::after;

    #[test]
    fn counts_from_the_end_of_what_is_known() {
        assert_eq!(after("2025", 6).as_deref(), Some("2026-06-30"));
        assert_eq!(after("2026-01", 6).as_deref(), Some("2026-07-31"));
        assert_eq!(after("2026-08-31", 6).as_deref(), Some("2027-02-28"));
        assert_eq!(after("2027-08-31", 6).as_deref(), Some("2028-02-29"));
        assert_eq!(after("2026-11-23", 12).as_deref(), Some("2027-11-23"));
        assert_eq!(after("soon", 6), None);
        assert_eq!(after("2026-00", 6), None);
    }
}
