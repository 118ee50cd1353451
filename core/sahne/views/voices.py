"""What people of the company say, each with the story that it is from."""

from collections.abc import Sequence

from sahne.views.public import PublicArticle, PublicView

_MOST = 3


def voices(view: PublicView, lang: str) -> Sequence[PublicArticle]:
    """Up to three stories with a quote, newest first, each by somebody else."""
    found: dict[str, PublicArticle] = {}
    for story in view.of_kind("story", lang):
        if isinstance(story, PublicArticle) and story.quote is not None:
            found.setdefault(story.quote.person.name, story)
        if len(found) == _MOST:
            break
    return list(found.values())
