"""Jobs that one can apply for, or soon can: what the rules about jobs on a day share."""

from datetime import datetime, timedelta

from sahne.models.job import Job, Remote
from sahne.models.location import Location
from sahne.rules.jobs.countries import EUROPEAN_UNION
from sahne.settings import Settings
from sahne.source import Source
from sahne.survey import Survey
from sahne.views.visibility import hidden_by


def closes_at(settings: Settings, job: Job) -> datetime | None:
    """The first moment at which one cannot apply any more; a day counts to its end."""
    if job.valid_through is None or isinstance(job.valid_through, datetime):
        return job.valid_through
    return settings.moment(job.valid_through + timedelta(days=1))


def is_closed(survey: Survey, job: Job) -> bool:
    """Whether its last moment has passed."""
    closes = closes_at(survey.settings, job)
    return closes is not None and closes <= survey.now


def open_jobs(survey: Survey) -> tuple[tuple[Source, Job], ...]:
    """The jobs that stand on the portal, or will when their day comes, and that have not closed."""
    return survey.once(_open_jobs)


def _open_jobs(survey: Survey) -> tuple[tuple[Source, Job], ...]:
    return tuple(
        (source, job) for source, job in survey.of(Job) if is_on_portal(survey, job) and not is_closed(survey, job)
    )


def is_on_portal(survey: Survey, job: Job) -> bool:
    """Whether it is public and approved, and not taken off; its day may still come."""
    return hidden_by(survey.settings, job, survey.now) is None


def country_of(survey: Survey, job: Job) -> str:
    """Where the work is done; the workspace's country where the job does not say."""
    places = (
        place for place in survey.library.find_all(job, "location") if isinstance(place, Location) and place.address
    )
    here = [place.address.address_country for place in places if place.address]
    if job.remote is Remote.FULL and job.applicant_location:
        here = [*here, *job.applicant_location]
    return next(
        (country for country in here if country in EUROPEAN_UNION), here[0] if here else survey.settings.country
    )
