//! What protection costs: unlocking at the floor of the key derivation, and encryption when a profile is opened and an answer saved.

use std::hint::black_box;
use std::path::Path;

use preamble_core::Occasion;
use preamble_core::device::Device;
use preamble_core::profile::Profile;
use preamble_core::profile::protected::{self, Cost, Credentials, Protection, Tries};
use preamble_core::settings::Settings;
use preamble_core::store::{Store, StoreError};
use serde_json::{Value, json};

use crate::Outcome;
use crate::profile::event;
use crate::times::{median, timed};

const EVENTS: usize = 10_000;
const ANSWERS: usize = 100;
const PHRASE: &str = "abacus zebra walnut yodel";

pub fn run(folder: &Path, rounds: usize) -> Outcome<Value> {
    let occasion = Occasion { at: "2026-01-01T08:00:00Z".parse()?, entropy: [7; 32] };
    let mut device = Device::open(folder, &occasion)?;
    let mut profile = Profile::guest(&device, &occasion, &Settings::default())?;
    let wanted = Protection { name: "Ana", passphrase: PHRASE, cost: Cost::FLOOR, with_code: false };
    profile.protect(&mut device, &occasion, &wanted)?;
    drop(profile);
    let secret = Credentials::new("Ana", PHRASE);
    let mut unlock = Vec::new();
    for _ in 0..rounds {
        let (opened, time) = timed(|| protected::open(&device, &secret, &mut Tries::default(), occasion.at));
        opened?;
        unlock.push(time);
    }

    let learner = occasion.id("learner", occasion.at);
    let events: Vec<_> = (0..EVENTS + ANSWERS).map(|number| event(number, learner, "bench", &occasion)).collect();
    let mut filled = Store::in_memory()?;
    filled.write(|tx| events[..EVENTS].iter().try_for_each(|event| tx.append(event).map(drop)).map_err(StoreError::from))?;
    let (plain, keyed, key) = (folder.join("plain"), folder.join("keyed"), [7; 32]);
    filled.copy_to(&plain)?;
    filled.export_keyed(&keyed, &key)?;
    let (mut open, mut save) = ([Vec::new(), Vec::new()], [Vec::new(), Vec::new()]);
    // Side by side, so that what else the computer does falls on both.
    for _ in 0..rounds {
        for (place, opened) in open.iter_mut().enumerate() {
            let (read, time) = timed(|| -> Result<usize, StoreError> {
                let mut store = if place == 0 { Store::open(&plain)? } else { Store::open_keyed(&keyed, &key)? };
                Ok(black_box(store.read(|tx| tx.events())?).len())
            });
            if read? < EVENTS {
                return Err("the store does not hold what was written".into());
            }
            opened.push(time);
        }
    }
    let mut stores = [Store::open(&plain)?, Store::open_keyed(&keyed, &key)?];
    for event in &events[EVENTS..] {
        for (store, saved) in stores.iter_mut().zip(&mut save) {
            let (written, time) = timed(|| store.write(|tx| tx.append(event)));
            if !written? {
                return Err("an answer was there already".into());
            }
            saved.push(time);
        }
    }
    Ok(json!({
        "unlock_ms": median(&unlock), "events": EVENTS,
        "open_ms": { "plain": median(&open[0]), "keyed": median(&open[1]) },
        "save_ms": { "plain": median(&save[0]), "keyed": median(&save[1]) },
    }))
}
