//! Commands `settings.*`: languages and looks.

use preamble_core::settings as core;

use crate::Failure;
use crate::app::Context;
use crate::wire::Nothing;
use crate::wire::settings::*;

pub(crate) fn get(cx: &mut Context<'_>, _: Nothing) -> Result<Settings, Failure> {
    Ok(wire(cx.settings()))
}

/// Before anybody is learning, settings are kept in memory and go into the profile that is made then.
pub(crate) fn set(cx: &mut Context<'_>, request: Settings) -> Result<Settings, Failure> {
    let settings = domain(request);
    match &mut cx.state.profile {
        Some(profile) => profile.set_settings(settings)?,
        None => match &mut cx.state.locked {
            // The language of the lock; what the person set stays in the profile.
            Some(locked) => locked.settings = settings,
            None => cx.state.settings = Some(settings),
        },
    }
    Ok(wire(cx.settings()))
}

fn wire(settings: core::Settings) -> Settings {
    let lock_minutes = settings.lock_minutes();
    Settings {
        language: settings.language,
        content_language: settings.content_language,
        second_language: settings.second_language,
        theme: match settings.theme {
            core::Theme::System => Theme::System,
            core::Theme::Light => Theme::Light,
            core::Theme::Dark => Theme::Dark,
            core::Theme::Contrast => Theme::Contrast,
        },
        text_size: settings.text_size,
        spacing: match settings.spacing {
            core::Spacing::Normal => Spacing::Normal,
            core::Spacing::Wide => Spacing::Wide,
        },
        discreet: settings.discreet,
        lock_minutes,
        cover: match settings.cover {
            core::CoverChoice::Gone => CoverChoice::Gone,
            core::CoverChoice::Page => CoverChoice::Page,
        },
        country: settings.country,
    }
}

fn domain(settings: Settings) -> core::Settings {
    core::Settings {
        language: settings.language,
        content_language: settings.content_language,
        second_language: settings.second_language,
        theme: match settings.theme {
            Theme::System => core::Theme::System,
            Theme::Light => core::Theme::Light,
            Theme::Dark => core::Theme::Dark,
            Theme::Contrast => core::Theme::Contrast,
        },
        text_size: settings.text_size.min(4),
        spacing: match settings.spacing {
            Spacing::Normal => core::Spacing::Normal,
            Spacing::Wide => core::Spacing::Wide,
        },
        discreet: settings.discreet,
        lock_after: settings.lock_minutes,
        cover: match settings.cover {
            CoverChoice::Gone => core::CoverChoice::Gone,
            CoverChoice::Page => core::CoverChoice::Page,
        },
        country: settings.country,
    }
}
