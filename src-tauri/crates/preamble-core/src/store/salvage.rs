//! What can still be read of a damaged file, row by row: a row whose sum is wrong is left out, a page that cannot be read is stepped over.

use std::collections::{BTreeMap, BinaryHeap};
use std::path::Path;

use rusqlite::{Connection, OpenFlags, Row};
use uuid::Uuid;

use super::sum::{ATTITUDE, EVENT, JOURNAL, META, PLAN, Table, checked, query};
use super::{All, RawKey, Store, StoreError, events, journal, keyed, plan};

/// How often something is looked for between two holes of a table.
const PROBES: usize = 500;

/// What came out of a damaged file.
#[derive(Debug, Default)]
pub struct Salvage {
    pub all: All,
    /// Identity, name, settings: as far as they can be read.
    pub meta: BTreeMap<String, String>,
    pub lost: Lost,
}

/// Rows that were there and cannot be had any more, as far as the file can still say.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Lost {
    pub events: u64,
    pub journal: u64,
    pub attitudes: u64,
    pub plan: u64,
    pub meta: u64,
}

impl Lost {
    pub fn any(&self) -> bool {
        *self != Self::default()
    }
}

impl Store {
    /// Opens a damaged file to read what is left of it. Nothing is checked, and nothing can be written through it.
    ///
    /// # Errors
    /// [`StoreError`] if it cannot even be begun with.
    pub fn open_hurt(path: &Path) -> Result<Self, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        Self::of_hurt(Connection::open_with_flags(path, flags)?)
    }

    /// The same for an encrypted file.
    ///
    /// # Errors
    /// As [`Store::open_hurt`].
    pub fn open_hurt_keyed(path: &Path, key: &RawKey) -> Result<Self, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        Self::of_hurt(keyed::connect(path, key, flags)?)
    }

    fn of_hurt(connection: Connection) -> Result<Self, StoreError> {
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        // The number of the schema may be what was hurt.
        let summed = connection.prepare("SELECT meta.sum, tally.sum FROM meta, tally").is_ok();
        Ok(Self { connection, summed, place: None })
    }
}

/// Reads every row that can be read. `open` opens the damaged file ([`Store::open_hurt`]); it is called again after each page that cannot
/// be read, because SQLCipher reads nothing more on a connection that met one.
///
/// # Errors
/// What `open` gives at the first time. A table that is gone altogether is only counted as lost.
pub fn salvage(open: impl Fn() -> Result<Store, StoreError>) -> Result<Salvage, StoreError> {
    open()?;
    let (meta, lost_meta) = rows(&open, &META, |row| Ok(row.get::<_, String>(1)?));
    let (events, lost_events) = rows(&open, &EVENT, events::of_row);
    let (journal, lost_journal) = rows(&open, &JOURNAL, journal::text_of_row);
    let (attitudes, lost_attitudes) = rows(&open, &ATTITUDE, journal::attitude_of_row);
    let (plan, lost_plan) = rows(&open, &PLAN, plan::of_row);
    let mut events: Vec<_> = events.into_values().collect();
    events.sort_by(|a, b| a.order().cmp(&b.order()));
    Ok(Salvage {
        all: All {
            events,
            journal: journal.into_values().collect(),
            attitudes: attitudes.into_values().collect(),
            plan: plan.into_values().collect(),
        },
        meta,
        lost: Lost {
            events: lost_events,
            journal: lost_journal,
            attitudes: lost_attitudes,
            plan: lost_plan,
            meta: lost_meta,
        },
    })
}

/// The good rows of a table by their key, and how many others there were.
struct Gathered<'a, T> {
    table: &'a Table,
    good: BTreeMap<String, T>,
    bad: u64,
}

/// Where a scan ended.
enum End {
    /// Of all that was asked for.
    Done,
    /// At something that cannot be read.
    Hole,
}

impl<T> Gathered<'_, T> {
    /// Takes rows from one key to before another, and says how far it came.
    fn scan(
        &mut self,
        store: &Store,
        (from, below): (&str, &str),
        down: bool,
        take: &impl Fn(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<End, StoreError> {
        let (key, order) = (self.table.columns[0], if down { "DESC" } else { "ASC" });
        let which = format!("WHERE {key} >= ?1 AND {key} < ?2 ORDER BY {key} {order}");
        let mut statement = store.connection.prepare(&query(self.table, store.summed, &which))?;
        let mut rows = statement.query([from, below])?;
        loop {
            let row = match rows.next() {
                Ok(Some(row)) => row,
                Ok(None) => return Ok(End::Done),
                Err(_) => return Ok(End::Hole),
            };
            let good = checked(self.table, store.summed, row).and_then(|_| Ok((row.get(0)?, take(row)?)));
            match good {
                Ok((key, row)) => drop(self.good.insert(key, row)),
                Err(_) => self.bad += 1,
            }
        }
    }
}

fn rows<T>(
    open: &impl Fn() -> Result<Store, StoreError>,
    table: &Table,
    take: impl Fn(&Row<'_>) -> Result<T, StoreError>,
) -> (BTreeMap<String, T>, u64) {
    // Above every key: none of ours begins with it.
    const LAST: &str = "\u{10ffff}";
    let mut gathered = Gathered { table, good: BTreeMap::new(), bad: 0 };
    let scan = |gathered: &mut Gathered<'_, T>, range: (&str, &str), down: bool| {
        open().and_then(|store| gathered.scan(&store, range, down, &take)).unwrap_or(End::Hole)
    };
    if matches!(scan(&mut gathered, ("", LAST), false), End::Hole) {
        let from = gathered.good.keys().next_back().cloned();
        // What lies behind the hole, from the other end.
        let end = scan(&mut gathered, (from.as_deref().unwrap_or(""), LAST), true);
        if matches!(end, End::Hole) && table.columns[0] == "id" {
            between(&mut gathered, from, scan);
        }
    }
    let lost = lost(open, table, gathered.good.len() as u64, gathered.bad);
    (gathered.good, lost)
}

/// Between two holes there may be pages that can be read. Ids are numbers that grow with time: the widest stretch that is not known yet
/// is halved, and the rows on both sides of its middle are taken as far as they can be read.
fn between<'a, T>(
    gathered: &mut Gathered<'a, T>,
    from: Option<String>,
    scan: impl Fn(&mut Gathered<'a, T>, (&str, &str), bool) -> End,
) {
    let number = |key: &str| Uuid::parse_str(key).ok().map(|id| id.as_u128());
    let known = |gathered: &Gathered<'a, T>| {
        let mut keys = gathered.good.keys();
        Some((number(keys.next()?)?, number(keys.next_back()?)?))
    };
    let Some((first, last)) = known(gathered) else { return };
    // At an end where nothing could be read, as far again as what could.
    let low = from.as_deref().and_then(number).unwrap_or(first.saturating_sub(last - first));
    let above = gathered.good.range(from.unwrap_or_default()..).map(|(key, _)| key.as_str()).filter_map(number);
    let high = above.into_iter().find(|key| *key > low).unwrap_or(last.saturating_add(last - first));
    // In less than what lies between two rows on average nothing more is looked for.
    let least = (last - first) / gathered.good.len().max(1) as u128;
    let mut stretches = BinaryHeap::from([(high - low, low, high)]);
    for _ in 0..PROBES {
        let Some((width, low, high)) = stretches.pop() else { return };
        if width < least.max(2) {
            return;
        }
        let middle = low + width / 2;
        let [from, at, to] = [low, middle, high].map(|key| Uuid::from_u128(key).to_string());
        let read_in = |gathered: &Gathered<'a, T>, from: &str, to: &str| {
            let mut keys = gathered.good.range(from.to_owned()..to.to_owned()).map(|(key, _)| key.clone());
            let ends = (keys.next(), keys.next_back());
            (ends.0.as_deref().and_then(number), ends.1.or(ends.0).as_deref().and_then(number))
        };
        if matches!(scan(gathered, (&at, &to), false), End::Hole) {
            let reached = read_in(gathered, &at, &to).1.unwrap_or(middle);
            stretches.push((high - reached, reached, high));
        }
        if matches!(scan(gathered, (&from, &at), true), End::Hole) {
            // Behind `low` itself, which was read before.
            let after = Uuid::from_u128(low + 1).to_string();
            let reached = read_in(gathered, &after, &at).0.unwrap_or(middle);
            stretches.push((reached - low, low, reached));
        }
    }
}

/// What the tally still knows of rows that did not come out; without it, those that were seen and were wrong.
fn lost(open: &impl Fn() -> Result<Store, StoreError>, table: &Table, good: u64, bad: u64) -> u64 {
    let tally = open().and_then(|mut store| store.read(|tx| tx.tally(table))).ok().flatten();
    tally.and_then(|tally| u64::try_from(tally.rows).ok()).map_or(bad, |rows| rows.saturating_sub(good).max(bad))
}
