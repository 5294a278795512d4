//! Small named values of a profile: identity, name, settings.

use super::sum::{META, text};
use super::{StoreError, Tx};

impl Tx<'_> {
    /// # Errors
    /// [`StoreError`].
    pub fn meta(&self, key: &str) -> Result<Option<String>, StoreError> {
        let (mut found, _) = self.rows(&META, "WHERE key = ?1", [key], |row| Ok(row.get(1)?))?;
        Ok(found.pop())
    }

    /// # Errors
    /// [`StoreError`].
    pub fn remove_meta(&self, key: &str) -> Result<(), StoreError> {
        self.tx.prepare_cached("DELETE FROM meta WHERE key = ?1")?.execute([key])?;
        Ok(())
    }

    /// # Errors
    /// [`StoreError`].
    pub fn set_meta(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.put(
            &META,
            "INSERT INTO meta (key, value, sum) VALUES (?1, ?2, ?3)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value, sum = excluded.sum",
            &[text(key), text(value)],
        )?;
        Ok(())
    }
}
