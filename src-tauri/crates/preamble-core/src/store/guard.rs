//! The door for everything that leaves the laptop for others: through it SQLite itself refuses the private tables.

use rusqlite::hooks::{AuthAction, AuthContext, Authorization};

use super::{Store, StoreError, Tx};

/// What others may come to see: all else is refused, also a table that is added later and not thought of here.
const SHOWN: [&str; 2] = ["event", "meta"];

/// SQLite's authorizer: only reading, and only of [`SHOWN`].
fn only_shown(context: AuthContext<'_>) -> Authorization {
    match context.action {
        AuthAction::Read { table_name, .. } if SHOWN.contains(&table_name) => Authorization::Allow,
        AuthAction::Select | AuthAction::Function { .. } | AuthAction::Transaction { .. } => Authorization::Allow,
        _ => Authorization::Deny,
    }
}

impl Store {
    /// As [`Store::read`], but journal, attitudes and plan cannot be read, whatever the query: for hand-ins, reports and backups
    /// without private texts.
    ///
    /// # Errors
    /// What `work` gives, or a [`StoreError`]; [`StoreError::Broken`] for a query that touches what is private.
    pub fn export<T, E: From<StoreError>>(&mut self, work: impl FnOnce(&Tx<'_>) -> Result<T, E>) -> Result<T, E> {
        self.guarded(!crate::mutant::on("no-authorizer"), work)
    }

    fn guarded<T, E: From<StoreError>>(
        &mut self,
        guard: bool,
        work: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        // Setting it makes SQLite prepare every kept statement anew, so none that was prepared before slips through.
        let set = guard.then_some(only_shown as fn(AuthContext<'_>) -> Authorization);
        self.connection.authorizer(set).map_err(StoreError::from)?;
        let answer = self.read(work);
        let none: Option<fn(AuthContext<'_>) -> Authorization> = None;
        self.connection.authorizer(none).map_err(StoreError::from)?;
        answer
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::store::{AttitudeRow, JournalRow, PlanRow};

    const PRIVATE: [&str; 3] = ["journal", "attitude", "plan"];

    fn filled(number: usize) -> Store {
        let mut store = Store::in_memory().unwrap();
        let (id, at, text) =
            (number.to_string(), "2026-01-01T00:00:00.000000000Z".to_owned(), format!("secret {number}"));
        let place = || ("c".to_owned(), "l".to_owned(), "b".to_owned());
        let (course, lesson, block) = place();
        let journal = JournalRow { id: id.clone(), course, lesson, block, at: at.clone(), text: text.clone() };
        let attitude = AttitudeRow {
            id: id.clone(),
            course: place().0,
            moment: "before".into(),
            at: at.clone(),
            ratings: text.clone(),
        };
        let plan = PlanRow {
            id,
            entry: "1".into(),
            action: String::new(),
            text,
            day: String::new(),
            state: "open".into(),
            at,
        };
        let filling = store.write(|tx| {
            tx.add_journal(&journal)?;
            tx.add_attitude(&attitude)?;
            tx.add_plan(&plan)?;
            tx.set_meta("name", "Aliya")
        });
        filling.unwrap();
        store
    }

    /// Which private tables an export can read, by every way that the door offers and by plain SQL.
    fn leaks(store: &mut Store, guard: bool) -> Vec<&'static str> {
        // Prepared while it was allowed, and kept: they must not work later.
        store.read(|tx| Ok::<_, StoreError>((tx.journal()?, tx.attitudes()?, tx.plan()?))).unwrap();
        let mut found = Vec::new();
        let doors = store.guarded(guard, |tx| {
            Ok::<_, StoreError>([tx.journal().is_ok(), tx.attitudes().is_ok(), tx.plan().is_ok()])
        });
        found.extend(PRIVATE.iter().zip(doors.unwrap()).filter(|(_, open)| *open).map(|(table, _)| *table));
        for table in PRIVATE {
            for sql in [
                format!("SELECT * FROM {table}"),
                format!("SELECT count(*) FROM {table}"),
                format!("SELECT 1 FROM event UNION SELECT 1 FROM {table}"),
                format!("SELECT (SELECT max(rowid) FROM sqlite_schema), (SELECT max(at) FROM {table})"),
                format!("WITH other AS (SELECT at FROM {table}) SELECT * FROM other"),
                format!("CREATE TEMP VIEW seen AS SELECT * FROM {table}"),
                format!("ATTACH ':memory:' AS {table}"),
            ] {
                let ran = store.guarded(guard, |tx| Ok::<_, StoreError>(tx.tx.prepare(&sql).is_ok())).unwrap();
                if ran && !found.contains(&table) {
                    found.push(table);
                }
            }
        }
        found
    }

    #[test]
    fn an_export_reads_no_private_table_and_the_test_knows_one_that_does() {
        for number in 0..200 {
            assert_eq!(leaks(&mut filled(number), true), [] as [&str; 0]);
        }
        // The mutant: the same door without its guard. If this were empty, the test above could not fail.
        assert_eq!(leaks(&mut filled(0), false), PRIVATE);
    }

    #[test]
    fn an_export_writes_nothing_and_the_person_can_read_again_afterwards() {
        let mut store = filled(1);
        assert!(store.export(|tx| tx.set_meta("name", "Other")).is_err());
        assert_eq!(store.export(|tx| tx.meta("name")).unwrap().as_deref(), Some("Aliya"));
        assert!(store.export(|tx| tx.events()).unwrap().is_empty());
        assert_eq!(store.read(|tx| tx.journal()).unwrap().len(), 1);
        store.write(|tx| tx.set_meta("name", "Other")).unwrap();
    }
}
