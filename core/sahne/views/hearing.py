"""From the library to what can be heard on the portal: the show, its recordings, and their transcripts."""

from datetime import timedelta

from sahne.library import Library
from sahne.models.episode import Episode
from sahne.sounds import media_type_of, sound_of
from sahne.transcripts import passages_of
from sahne.views.show import Passage, PublicChapter, PublicShow, Recording
from sahne.words import list_words

_LARGEST = 2_000_000
"""Bytes; two hours of talk have 150,000."""


def public_show(library: Library) -> PublicShow | None:
    """The show; None for a workspace that says nothing of one."""
    settings = library.settings
    show = settings.podcast
    if show is None:
        return None
    lang = show.language or settings.language
    return PublicShow(
        title=show.title or f"{settings.name} {list_words('episode', lang)}",
        description=show.description or show.title or settings.name,
        author=show.author or settings.name,
        email=show.email,
        lang=lang,
        categories=show.category,
        explicit=show.explicit,
        image=show.image if show.image in library.assets else None,
        link=show.link,
        copyright=show.copyright,
        type=show.type,
        apps=show.apps,
        guid=str(show.guid) if show.guid else None,
    )


def recording_of(library: Library, path: str | None) -> Recording | None:
    """The sound of an episode; None where there is none, or it is nothing that a browser plays."""
    stamp = library.stamp_file(path) if path in library.assets and path else None
    file = library.open_file(path) if stamp and path else None
    if path is None or stamp is None or file is None:
        return None
    with file:
        media_type = media_type_of(file.read(16))
    return Recording(path=path, size=stamp[1], media_type=media_type) if media_type else None


def duration_of(library: Library, episode: Episode, recording: Recording | None) -> timedelta | None:
    """How long an episode is: as it is written, else as its file says."""
    if episode.duration is not None or recording is None:
        return episode.duration
    file = library.open_file(recording.path)
    if file is None:
        return None
    with file:
        sound = sound_of(file)
    return timedelta(seconds=round(sound.duration)) if sound else None


def chapters_of(episode: Episode) -> tuple[PublicChapter, ...]:
    """The parts of an episode, in their order."""
    chapters = (PublicChapter(start=chapter.start, title=chapter.title) for chapter in episode.chapters)
    return tuple(sorted(chapters, key=lambda chapter: chapter.start))


def transcript_of(library: Library, path: str | None) -> tuple[Passage, ...]:
    """What is said in an episode, to be read; nothing where there is no file, or none that can be read."""
    file = library.open_file(path) if path in library.assets and path else None
    if path is None or file is None:
        return ()
    with file:
        return passages_of(path, file.read(_LARGEST))
