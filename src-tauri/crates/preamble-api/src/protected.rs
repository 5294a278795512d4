//! Commands `protected.*`: profiles under a passphrase, their recovery code, and the lock.

use preamble_core::profile::protected::{self as core, Cost, Credentials, Strength};
use preamble_core::profile::{Profile, ProfileError};
use zeroize::Zeroizing;

use crate::Failure;
use crate::app::{Context, Locked};
use crate::profile::{current, refuse_open, settings_in};
use crate::wire::Nothing;
use crate::wire::backup::Rescue;
use crate::wire::profile::CurrentProfile;
use crate::wire::protected::*;

pub(crate) fn suggest(cx: &mut Context<'_>, request: SuggestRequest) -> Result<SuggestedPassphrase, Failure> {
    let drawn = core::draw(&cx.occasion, &request.language);
    Ok(SuggestedPassphrase { passphrase: drawn.phrase.to_string(), words: drawn.words, bits: drawn.bits })
}

pub(crate) fn strength(_: &mut Context<'_>, request: StrengthRequest) -> Result<StrengthView, Failure> {
    let (strength, bits) = core::judge(&request.name, &request.passphrase);
    let kind = match strength {
        Strength::TooWeak => StrengthKind::TooWeak,
        Strength::Weak => StrengthKind::Weak,
        Strength::Fair => StrengthKind::Fair,
        Strength::Strong => StrengthKind::Strong,
    };
    Ok(StrengthView { kind, bits })
}

pub(crate) fn create(cx: &mut Context<'_>, request: ProtectRequest) -> Result<ProtectedProfile, Failure> {
    if cx.state.profile.is_none() {
        refuse_open(cx)?;
        let (settings, occasion) = (settings_in(cx, request.language), cx.occasion);
        // It becomes a profile only if it can be protected: on an error nobody is learning, and nothing was written.
        let mut guest = Profile::guest(cx.device()?, &occasion, &settings)?;
        let code = protect(cx, &mut guest, &request.name, &request.passphrase, request.with_code)?;
        cx.enter(guest);
        return Ok(ProtectedProfile { profile: current(cx, Nothing {})?, code });
    }
    let mut profile = cx.state.profile.take().ok_or_else(Failure::nobody)?;
    let code = protect(cx, &mut profile, &request.name, &request.passphrase, request.with_code);
    cx.enter(profile);
    Ok(ProtectedProfile { code: code?, profile: current(cx, Nothing {})? })
}

fn protect(
    cx: &mut Context<'_>,
    profile: &mut Profile,
    name: &str,
    passphrase: &str,
    with_code: bool,
) -> Result<Option<String>, Failure> {
    let (occasion, cost) = (cx.occasion, Cost::calibrated(&|| cx.elapsed()));
    let wanted = core::Protection { name, passphrase, cost, with_code };
    let code = profile.protect(cx.device()?, &occasion, &wanted)?;
    Ok(code.map(|code| code.as_str().to_owned()))
}

pub(crate) fn open(cx: &mut Context<'_>, request: OpenProtectedRequest) -> Result<CurrentProfile, Failure> {
    refuse_open(cx)?;
    enter(cx, &request.name, &request.passphrase)
}

/// After a lock: the name is known still, the key is not.
pub(crate) fn unlock(cx: &mut Context<'_>, request: UnlockRequest) -> Result<CurrentProfile, Failure> {
    refuse_open(cx)?;
    let name = cx.state.locked.as_ref().map(|locked| locked.name.clone()).ok_or_else(Failure::nobody)?;
    enter(cx, &name, &request.passphrase)
}

fn enter(cx: &mut Context<'_>, name: &str, passphrase: &str) -> Result<CurrentProfile, Failure> {
    let (secret, now) = (Credentials::new(name, passphrase), cx.occasion.at);
    let mut tries = cx.state.tries;
    let opened = core::open(cx.device()?, &secret, &mut tries, now);
    cx.state.tries = tries;
    let mut opened = opened?;
    take_back(cx, &mut opened)?;
    cx.enter(opened);
    current(cx, Nothing {})
}

/// What was done in memory only comes back with the person who did it, and is forgotten with another one.
fn take_back(cx: &mut Context<'_>, opened: &mut Profile) -> Result<(), Failure> {
    match cx.state.locked.as_ref().and_then(|locked| locked.carried.as_ref()) {
        Some(carried) if carried.is_of(opened) => Ok(opened.take_back(carried)?),
        _ => Ok(()),
    }
}

/// After a lock the form does not ask for the name.
fn name_of(cx: &Context<'_>, request: &OpenProtectedRequest) -> Zeroizing<String> {
    let known = cx.state.locked.as_ref().map(|locked| locked.name.clone());
    known.filter(|_| request.name.is_empty()).unwrap_or_else(|| Zeroizing::new(request.name.clone()))
}

pub(crate) fn rescue(cx: &mut Context<'_>, request: OpenProtectedRequest) -> Result<Rescue, Failure> {
    refuse_open(cx)?;
    let (secret, now) = (Credentials::new(&name_of(cx, &request), &request.passphrase), cx.occasion.at);
    let mut tries = cx.state.tries;
    let offered = core::offer(cx.device()?, &secret, &mut tries, now);
    cx.state.tries = tries;
    Ok(offered?.into())
}

pub(crate) fn recover(cx: &mut Context<'_>, request: OpenProtectedRequest) -> Result<Rescue, Failure> {
    refuse_open(cx)?;
    let name = name_of(cx, &request);
    let (secret, now) = (Credentials::new(&name, &request.passphrase), cx.occasion.at);
    let mut tries = cx.state.tries;
    let recovered = core::recover(cx.device()?, &secret, &name, &mut tries, now);
    cx.state.tries = tries;
    Ok(recovered?.into())
}

/// Opens with the recovery code and sets a new passphrase; the code goes on opening until it is renewed or revoked.
pub(crate) fn reset(cx: &mut Context<'_>, request: ResetRequest) -> Result<CurrentProfile, Failure> {
    refuse_open(cx)?;
    let occasion = cx.occasion;
    let device = cx.device()?;
    let mut opened = core::open_with_code(device, &request.code)?;
    opened.change_passphrase(device, &occasion, &request.passphrase)?;
    take_back(cx, &mut opened)?;
    cx.enter(opened);
    current(cx, Nothing {})
}

pub(crate) fn change(cx: &mut Context<'_>, request: ChangePassphraseRequest) -> Result<RecoveryCodeAnswer, Failure> {
    confirm(cx, &request.passphrase)?;
    let occasion = cx.occasion;
    let (device, profile) = cx.device_and_profile()?;
    if request.new_key {
        let code = profile.renew_key(device, &occasion, &request.new_passphrase)?;
        return Ok(RecoveryCodeAnswer { code: code.map(|code| code.as_str().to_owned()) });
    }
    profile.change_passphrase(device, &occasion, &request.new_passphrase)?;
    Ok(RecoveryCodeAnswer { code: None })
}

pub(crate) fn code(cx: &mut Context<'_>, request: RecoveryCodeRequest) -> Result<RecoveryCodeAnswer, Failure> {
    confirm(cx, &request.passphrase)?;
    let occasion = cx.occasion;
    let (device, profile) = cx.device_and_profile()?;
    if request.renew {
        let code = profile.renew_code(device, &occasion)?;
        return Ok(RecoveryCodeAnswer { code: Some(code.as_str().to_owned()) });
    }
    profile.revoke_code(device, &occasion)?;
    Ok(RecoveryCodeAnswer { code: None })
}

/// Somebody may have sat down at an open profile: what changes the locks asks for the passphrase.
fn confirm(cx: &mut Context<'_>, passphrase: &str) -> Result<(), Failure> {
    let (now, mut tries) = (cx.occasion.at, cx.state.tries);
    let (device, profile) = cx.device_and_profile()?;
    let confirmed = profile.confirm(device, passphrase, &mut tries, now);
    cx.state.tries = tries;
    Ok(confirmed?)
}

pub(crate) fn standing(cx: &mut Context<'_>, _: Nothing) -> Result<Protection, Failure> {
    Ok(Protection { has_code: cx.profile()?.has_recovery_code() })
}

/// Closes the file and forgets the key; the name stays in memory until somebody opens or leaves.
pub(crate) fn lock(cx: &mut Context<'_>, _: Nothing) -> Result<CurrentProfile, Failure> {
    let now = cx.occasion.at;
    cx.state.lock(now);
    current(cx, Nothing {})
}

/// Somebody is there: the time until the lock begins anew. Every other command says so too.
pub(crate) fn touch(_: &mut Context<'_>, _: Nothing) -> Result<Nothing, Failure> {
    Ok(Nothing {})
}

impl Locked {
    /// Of a protected profile; others have no lock.
    pub(crate) fn of(profile: &mut Profile) -> Option<Self> {
        let name = Zeroizing::new(profile.name().filter(|_| profile.is_protected())?.to_owned());
        Some(Self { name, settings: profile.settings().clone(), carried: profile.carry() })
    }
}

impl From<core::ProtectedError> for Failure {
    fn from(error: core::ProtectedError) -> Self {
        use core::{EnvelopeError, ProtectedError};
        match error {
            ProtectedError::Wrong => Self::protected_wrong(),
            ProtectedError::Wait { seconds } => Self::protected_wait().with("seconds", seconds),
            ProtectedError::TooWeak => Self::protected_weak(),
            ProtectedError::TooLong { longest } => Self::protected_long().with("longest", longest),
            ProtectedError::Taken => Self::protected_taken(),
            ProtectedError::CodeMistyped => Self::protected_mistyped(),
            ProtectedError::NotProtected => Self::protected_not(),
            ProtectedError::ProtectedAlready => Self::protected_already(),
            ProtectedError::FileDamaged => Self::protected_damaged(),
            ProtectedError::Envelope(EnvelopeError::Newer) => Self::newer(),
            ProtectedError::Envelope(EnvelopeError::Memory) => Self::protected_memory(),
            ProtectedError::Envelope(EnvelopeError::Damaged | EnvelopeError::Weak) => Self::protected_envelope(),
            ProtectedError::Profile(ProfileError::Store(preamble_core::store::StoreError::Damaged)) => {
                Self::protected_damaged()
            }
            ProtectedError::Profile(error) => error.into(),
        }
    }
}
