//! Commands `profile.*`: who is learning on this laptop.

use std::collections::BTreeMap;

use preamble_core::profile::{self, Profile, ProfileError, Reason, Secret};
use preamble_core::settings::Settings;
use uuid::Uuid;

use crate::Failure;
use crate::app::Context;
use crate::wire::Nothing;
use crate::wire::backup::Rescue;
use crate::wire::profile::*;

pub(crate) fn list(cx: &mut Context<'_>, _: Nothing) -> Result<ProfileList, Failure> {
    let open = cx.state.profile.as_ref().filter(|profile| profile.name().is_some()).map(Profile::id);
    let device = cx.device()?;
    let files = profile::list(device);
    let profiles = files.into_iter().map(|file| ProfileEntry {
        id: file.id.to_string(),
        name: file.name,
        pictures: file.pictures,
        // The one that is open here is in use by us.
        problem: file.problem.filter(|_| open != Some(file.id)).map(|problem| Failure::from(problem).code.to_owned()),
        changed: file.changed.map(|changed| changed.to_string()),
        lent: file.lent,
    });
    let profiles = profiles.collect();
    let unwritable = (!device.keeps()).then(|| device.folder().display().to_string());
    Ok(ProfileList { profiles, unwritable })
}

pub(crate) fn current(cx: &mut Context<'_>, _: Nothing) -> Result<CurrentProfile, Failure> {
    Ok(match &mut cx.state.profile {
        None => {
            let kind = if cx.state.locked.is_some() { ProfileKind::Locked } else { ProfileKind::None };
            let unsaved = cx
                .state
                .locked
                .as_ref()
                .is_some_and(|locked| locked.carried.as_ref().is_some_and(|carried| carried.unsaved));
            CurrentProfile { kind, id: None, name: None, unsaved, lent: None }
        }
        Some(profile) => CurrentProfile {
            kind: match profile.name() {
                Some(_) if profile.is_protected() => ProfileKind::Protected,
                Some(_) => ProfileKind::Open,
                None => ProfileKind::Guest,
            },
            id: Some(profile.id().to_string()),
            name: profile.name().map(str::to_owned),
            unsaved: is_unsaved(profile)?,
            lent: profile
                .lent_from()
                .map(|from| LentProfile { from: from.display().to_string(), log_unread: profile.log_unread() }),
        },
    })
}

/// Of a guest who did something, or somebody whose profile cannot be written.
pub(crate) fn is_unsaved(profile: &mut Profile) -> Result<bool, Failure> {
    Ok(profile.has_unsaved() || profile.name().is_none() && (profile.events() > 0 || !profile.journal()?.is_empty()))
}

pub(crate) fn settings_in(cx: &Context<'_>, language: String) -> Settings {
    Settings { language, ..cx.settings() }
}

pub(crate) fn guest(cx: &mut Context<'_>, request: GuestRequest) -> Result<CurrentProfile, Failure> {
    refuse_open(cx)?;
    let (settings, occasion) = (settings_in(cx, request.language), cx.occasion);
    let guest = Profile::guest(cx.device()?, &occasion, &settings)?;
    cx.enter(guest);
    current(cx, Nothing {})
}

pub(crate) fn create(cx: &mut Context<'_>, request: CreateProfileRequest) -> Result<CurrentProfile, Failure> {
    refuse_open(cx)?;
    let secret = secret(request.pictures.as_deref())?;
    let (settings, occasion) = (settings_in(cx, request.language), cx.occasion);
    let made = Profile::create(cx.device()?, &occasion, &request.name, secret.as_ref(), &settings)?;
    cx.enter(made);
    current(cx, Nothing {})
}

pub(crate) fn save_guest(cx: &mut Context<'_>, request: CreateProfileRequest) -> Result<CurrentProfile, Failure> {
    let secret = secret(request.pictures.as_deref())?;
    let occasion = cx.occasion;
    let (device, profile) = cx.device_and_profile()?;
    if profile.name().is_some() {
        return Err(Failure::already_open());
    }
    profile.save_as(device, &occasion, &request.name, secret.as_ref())?;
    current(cx, Nothing {})
}

pub(crate) fn open(cx: &mut Context<'_>, request: OpenProfileRequest) -> Result<CurrentProfile, Failure> {
    refuse_open(cx)?;
    let secret = secret(request.pictures.as_deref())?;
    let id = Uuid::parse_str(&request.id).map_err(|_| Failure::missing())?;
    let opened = Profile::open(cx.device()?, id, secret.as_ref())?;
    cx.enter(opened);
    current(cx, Nothing {})
}

pub(crate) fn rescue(cx: &mut Context<'_>, request: DamagedProfileRequest) -> Result<Rescue, Failure> {
    let id = Uuid::parse_str(&request.id).map_err(|_| Failure::missing())?;
    Ok(profile::offer(cx.device()?, id)?.into())
}

pub(crate) fn recover(cx: &mut Context<'_>, request: DamagedProfileRequest) -> Result<Rescue, Failure> {
    let id = Uuid::parse_str(&request.id).map_err(|_| Failure::missing())?;
    let nameless = crate::backup::guest_name(cx);
    Ok(profile::recover(cx.device()?, id, &nameless)?.into())
}

pub(crate) fn close(cx: &mut Context<'_>, _: Nothing) -> Result<CurrentProfile, Failure> {
    // The interface stays in the language in which the person left it.
    let (language, now) = (cx.settings().language, cx.occasion.at);
    cx.state.keep_copy(now, Reason::Leaving);
    cx.state.profile = None;
    cx.state.locked = None;
    cx.state.settings = Some(Settings { language, ..Settings::default() });
    current(cx, Nothing {})
}

pub(crate) fn data(cx: &mut Context<'_>, _: Nothing) -> Result<ProfileData, Failure> {
    let profile = cx.profile()?;
    let events = profile.all_events()?;
    let mut kinds: BTreeMap<String, u32> = BTreeMap::new();
    for event in &events {
        *kinds.entry(event.happening.kind().to_owned()).or_default() += 1;
    }
    let path = profile.path().or(profile.lent_from()).map(std::path::Path::to_owned);
    let certificates = kinds.get("certified").copied().unwrap_or(0);
    Ok(ProfileData {
        bytes: path.as_ref().and_then(|path| std::fs::metadata(path).ok()).map_or(0, |about| about.len()),
        path: path.map(|path| path.display().to_string()),
        events: kinds.into_iter().map(|(kind, count)| EventCount { kind, count }).collect(),
        journal_entries: u32::try_from(profile.journal()?.len()).unwrap_or(u32::MAX),
        attitude_answers: profile.attitude_answers()?,
        plan_lines: u32::try_from(profile.plan()?.len()).unwrap_or(u32::MAX),
        certificates,
        first_at: events.first().map(|event| event.at.to_string()),
        last_at: events.last().map(|event| event.at.to_string()),
    })
}

pub(crate) fn delete(cx: &mut Context<'_>, request: DeleteProfileRequest) -> Result<CurrentProfile, Failure> {
    let profile = cx.profile()?;
    if profile.name() != Some(request.name.trim()) {
        return Err(ProfileError::NameDiffers.into());
    }
    let (device, profile) = cx.device_and_profile()?;
    profile.check_erasable(device)?;
    let profile = cx.state.profile.take().ok_or_else(Failure::nobody)?;
    profile.erase(cx.device()?)?;
    close(cx, Nothing {})
}

pub(crate) fn refuse_open(cx: &Context<'_>) -> Result<(), Failure> {
    if cx.state.profile.is_some() { Err(Failure::already_open()) } else { Ok(()) }
}

fn secret(pictures: Option<&[String]>) -> Result<Option<Secret>, Failure> {
    Ok(pictures.map(Secret::new).transpose()?)
}
