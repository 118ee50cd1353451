"""Every kind of item and registry, with the folder it lives in."""

from dataclasses import dataclass

from sahne.models.audience import Audience
from sahne.models.benchmark import Benchmark
from sahne.models.campaign import Campaign
from sahne.models.channel import Channel
from sahne.models.community import Community
from sahne.models.contest import Contest
from sahne.models.dialogue import Dialogue
from sahne.models.episode import Episode
from sahne.models.event import Event
from sahne.models.goal import Goal
from sahne.models.item import Item
from sahne.models.job import Job
from sahne.models.location import Location
from sahne.models.person import Person
from sahne.models.post import Post
from sahne.models.story import Story
from sahne.models.team import Team
from sahne.models.training import Training
from sahne.models.value import Value


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of item."""

    model: type[Item]
    folder: str
    """Below ``content/``."""
    purposeful: bool
    """Whether it goes out to people, and so must say for whom, where and why."""

    @property
    def name(self) -> str:
        """As in front matter, commands and pages."""
        return self.model.kind


KINDS = (
    Kind(Job, "jobs", True),
    Kind(Story, "stories", True),
    Kind(Post, "posts", True),
    Kind(Event, "events", True),
    Kind(Episode, "episodes", True),
    Kind(Contest, "contests", True),
    Kind(Community, "communities", True),
    Kind(Campaign, "campaigns", True),
    Kind(Training, "trainings", False),
    Kind(Benchmark, "benchmarks", False),
    Kind(Dialogue, "dialogues", False),
    Kind(Goal, "goals", False),
    Kind(Audience, "audiences", False),
    Kind(Channel, "channels", False),
    Kind(Value, "values", False),
    Kind(Person, "people", False),
    Kind(Team, "teams", False),
    Kind(Location, "locations", False),
)
BY_FOLDER = {kind.folder: kind for kind in KINDS}
BY_NAME = {kind.name: kind for kind in KINDS}
