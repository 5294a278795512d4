//! Envelopes that were opened, changed, cut and forged.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::*;

fn occasion(number: u8) -> Occasion {
    Occasion { at: "2026-03-01T09:00:00Z".parse().unwrap(), entropy: [number; 32] }
}

fn opened() -> Opened {
    Opened { master: Zeroizing::new([9; 32]), learner: Uuid::from_u128(7) }
}

fn code_secret() -> code::Secret {
    Zeroizing::new([5; 16])
}

fn sound() -> Envelope {
    Envelope::new(&occasion(1), &opened(), b"secret", Cost::FLOOR, Some(&code_secret())).unwrap()
}

/// With a checksum that fits, as somebody writes it who wants the program to believe it.
fn forged(mut bytes: Vec<u8>) -> Vec<u8> {
    let content = bytes.len() - 32;
    let sum = Sha256::digest(&bytes[..content]);
    bytes[content..].copy_from_slice(&sum);
    bytes
}

#[test]
fn an_envelope_opens_with_what_it_was_made_of_and_nothing_else() {
    let envelope = sound();
    let read = Envelope::from_bytes(&envelope.to_bytes()).unwrap();
    assert!(read == envelope && read.has_recovery());
    let got = read.open(b"secret").unwrap().unwrap();
    assert!(got.master == opened().master && got.learner == opened().learner);
    assert!(read.open(b"secreT").unwrap().is_none());
    assert!(read.open_with_code(&code_secret()).unwrap().unwrap().master == opened().master);
    assert!(read.open_with_code(&Zeroizing::new([6; 16])).unwrap().is_none());
    assert!(got.database_key() != got.master, "the key of the file must not be the key of the envelope");
    assert!(secret_of("ab", "c") != secret_of("a", "bc"), "name and passphrase run together");
}

#[test]
fn changed_slots_open_with_the_new_and_not_with_the_old() {
    let mut envelope = sound();
    envelope.set_passphrase(&occasion(2), &opened(), b"other", Cost::FLOOR).unwrap();
    assert!(envelope.open(b"secret").unwrap().is_none() && envelope.open(b"other").unwrap().is_some());
    let other_code = Zeroizing::new([8; 16]);
    envelope.set_recovery(&occasion(3), &opened(), Some(&other_code)).unwrap();
    assert!(envelope.open_with_code(&code_secret()).unwrap().is_none());
    assert!(envelope.open_with_code(&other_code).unwrap().is_some());
    envelope.set_recovery(&occasion(4), &opened(), None).unwrap();
    assert!(envelope.open_with_code(&other_code).unwrap().is_none() && !envelope.has_recovery());
    assert_eq!(envelope.generation, 4);
    assert_eq!(envelope.to_bytes().len(), sound().to_bytes().len(), "its length tells of a code");
    // A slot of an older envelope put into a newer one: the passphrase is right, and the forgery is told.
    let old = sound();
    for forgery in [
        Envelope { recovery: old.recovery, ..envelope.clone() },
        Envelope { generation: 99, ..envelope.clone() },
        Envelope { body: old.body, ..envelope.clone() },
    ] {
        assert_eq!(forgery.open(b"other").map(|_| ()), Err(EnvelopeError::Damaged));
    }
    let revived = Envelope { recovery: old.recovery, ..envelope };
    assert_eq!(revived.open_with_code(&code_secret()).map(|_| ()), Err(EnvelopeError::Damaged));
}

/// 10,000 envelopes that were hurt or forged. None makes the program stop, derive with less than the floor, or read
/// something that was not written.
#[test]
fn ten_thousand_mutations() {
    let original = sound();
    let bytes = original.to_bytes();
    let mut state = 0x2545_f491_4f6c_dd1du64;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as usize
    };
    let (mut refused, mut read) = (0, 0);
    for round in 0..10_000 {
        let mut hurt = bytes.clone();
        match next() % 6 {
            0 => hurt.truncate(next() % bytes.len()),
            1 => hurt.extend((0..next() % 200).map(|_| 0x55)),
            2 => {
                let (from, to) = (next() % bytes.len(), next() % bytes.len());
                hurt[from.min(to)..from.max(to)].fill(0);
            }
            // The parameters, where a forger would begin.
            3 => hurt[18 + next() % 12] = next() as u8,
            _ => {
                for _ in 0..1 + next() % 4 {
                    let at = next() % bytes.len();
                    hurt[at] ^= 1 << (next() % 8);
                }
            }
        }
        let is_forged = round % 2 == 0 && hurt.len() > 32;
        let hurt = if is_forged { forged(hurt) } else { hurt };
        match Envelope::from_bytes(&hurt) {
            Err(_) => refused += 1,
            Ok(envelope) => {
                read += 1;
                assert!(envelope.to_bytes() == hurt, "round {round}: it reads as something else");
                assert!(envelope.cost.memory >= 65_536 && envelope.cost.passes >= 3, "round {round}: weaker");
                assert!(envelope.cost.memory <= 262_144 && envelope.cost.passes <= 96, "round {round}: endless");
                assert!(hurt == bytes || is_forged, "round {round}: damage was not seen");
                // The body tells every change of what it covers, also to those who have the key.
                let same = envelope.head() == original.head() && envelope.body == original.body;
                let opens = open(&body_key(&opened().master), &envelope.body_nonce, &envelope.body, &envelope.head());
                assert!(opens.is_none() || (same && envelope.body_nonce == original.body_nonce), "round {round}");
            }
        }
    }
    assert!(refused > 5_000 && read > 100, "{refused} refused, {read} read");
}

#[test]
fn weaker_parameters_are_refused_before_anything_is_derived() {
    let bytes = sound().to_bytes();
    for (at, value, wanted) in [
        (18, 65_535u32, EnvelopeError::Weak),
        (18, 8, EnvelopeError::Weak),
        (22, 2, EnvelopeError::Weak),
        (22, 0, EnvelopeError::Weak),
        (26, 0, EnvelopeError::Weak),
        (26, 2, EnvelopeError::Damaged),
        (18, u32::MAX, EnvelopeError::Damaged),
        (22, u32::MAX, EnvelopeError::Damaged),
    ] {
        let mut changed = bytes.clone();
        changed[at..at + 4].copy_from_slice(&value.to_be_bytes());
        assert_eq!(Envelope::from_bytes(&changed), Err(EnvelopeError::Damaged));
        assert_eq!(Envelope::from_bytes(&forged(changed)), Err(wanted), "{at} {value}");
    }
    let mut newer = bytes.clone();
    newer[9] = 2;
    assert_eq!(Envelope::from_bytes(&forged(newer)), Err(EnvelopeError::Newer));
}

/// More memory or passes than were sealed: another key comes out, so nothing opens, and nothing is told but that.
#[test]
fn parameters_above_the_floor_cannot_be_exchanged_either() {
    let envelope = Envelope { cost: Cost { memory: 65_536, passes: 4 }, ..sound() };
    assert!(envelope.open(b"secret").unwrap().is_none());
}

#[test]
fn the_count_of_wrong_tries_is_kept_and_is_no_part_of_the_seal() {
    let mut envelope = sound();
    envelope.tries = Tries { count: 7, last: 1_772_355_600_000 };
    let read = Envelope::from_bytes(&envelope.to_bytes()).unwrap();
    assert_eq!(read.tries, envelope.tries);
    assert!(read.open(b"secret").unwrap().is_some());
}
