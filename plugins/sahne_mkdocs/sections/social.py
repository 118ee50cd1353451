"""The page of the company's channels elsewhere: what each is for, and the newest of what went out there."""

from collections.abc import Iterator, Mapping

from sahne.views.addresses import section_path
from sahne.views.public import PublicView
from sahne.words import translate
from sahne_mkdocs.pages import Draft


def pages(view: PublicView) -> Iterator[Draft]:
    """One page for each language that has a channel."""
    paths = social_paths(view)
    for lang, path in paths.items():
        yield Draft(
            source=f"lists/{lang}/channel.md",
            path=path,
            title=translate("social.title", lang),
            lang=lang,
            template="sahne/social.html",
            context={
                "channels": [channel for channel in view.channels if channel.lang == lang],
                "translations": paths,
            },
        )


def files(view: PublicView) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}


def social_paths(view: PublicView) -> dict[str, str]:
    """Language -> path of its page, where it has one."""
    spoken = {channel.lang for channel in view.channels}
    return {lang: section_path("channel", lang, view.site.languages) for lang in view.site.languages if lang in spoken}
