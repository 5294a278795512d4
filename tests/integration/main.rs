//! The product from its one door: every command, its errors, and what happens when disks, clocks and files misbehave.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod assessment;
mod backup;
mod case;
mod certificate;
mod contracts;
mod copies;
mod country;
mod course;
mod damage;
mod durability;
mod errors;
mod journal;
mod library;
mod number;
mod paper;
mod plan;
mod profile;
mod progress;
mod protected;
mod review;
mod search;
mod storage;
mod support;
