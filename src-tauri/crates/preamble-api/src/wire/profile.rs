//! Who is learning: guest, open or protected profile.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Serialize, TS)]
pub struct ProfileEntry {
    pub id: String,
    pub name: String,
    /// Opening it asks for the pictures.
    pub pictures: bool,
    /// Why it cannot be opened now: an error code of area `profile`, e.g. `profile-damaged`.
    pub problem: Option<String>,
    /// When the file was last written, for one whose name cannot be read.
    pub changed: Option<String>,
    /// Nothing can be written where it lies: it opens, and what is done then is not kept there.
    pub lent: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ProfileList {
    pub profiles: Vec<ProfileEntry>,
    /// The folder in which profiles would be kept, if nothing can be written there; else absent.
    pub unwritable: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ProfileKind {
    /// Nobody is learning: the start screen.
    None,
    /// In memory only.
    Guest,
    Open,
    /// Under a passphrase.
    Protected,
    /// A protected profile that was open until the key was forgotten: only its passphrase or leaving helps.
    Locked,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct CurrentProfile {
    pub kind: ProfileKind,
    pub id: Option<String>,
    pub name: Option<String>,
    /// What was done would be lost on leaving: by a guest, or in a profile that is `lent`.
    pub unsaved: bool,
    /// Only of a profile that lies where nothing can be written.
    pub lent: Option<LentProfile>,
}

/// A profile in memory: all of it can be read, and what is done now is not kept but in a backup.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LentProfile {
    /// The file that it was read from.
    pub from: String,
    /// What was done last could not be read.
    pub log_unread: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GuestRequest {
    pub language: String,
}

/// Also saves a guest as a profile (`profile.save-guest`).
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CreateProfileRequest {
    pub name: String,
    /// Three picture ids in order, or absent for no picture sign-in.
    pub pictures: Option<Vec<String>>,
    pub language: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenProfileRequest {
    pub id: String,
    pub pictures: Option<Vec<String>>,
}

/// Deletes the profile that is open now. `name` must repeat its name.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DeleteProfileRequest {
    pub name: String,
}

/// A damaged profile: what can come back of it (`profile.rescue`), and bringing that back (`profile.recover`); its file is set aside.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DamagedProfileRequest {
    pub id: String,
}

/// What is kept about the person, for the My data screen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProfileData {
    /// Where the profile lies, also one that is `lent`; absent for a guest.
    pub path: Option<String>,
    pub bytes: u64,
    pub events: Vec<EventCount>,
    pub journal_entries: u32,
    pub attitude_answers: u32,
    pub plan_lines: u32,
    pub certificates: u32,
    pub first_at: Option<String>,
    pub last_at: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct EventCount {
    /// Event kind, e.g. `visited`; words under `profile-data-<kind>`.
    pub kind: String,
    pub count: u32,
}
