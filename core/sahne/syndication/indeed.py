"""The XML job feed that Indeed reads, and with it most job boards.

Source: https://docs.indeed.com/indeed-apply/xml-feed and https://techdocs.indeedeng.io/xml-job-feed/, in excerpts, and feeds
of employers in public repositories for the names of the elements, 2026-11-25: all jobs, each in every place with a number of
its own that never changes, the text in CDATA, no HTML entities where there is another way. The words for
``jobtype`` and ``remotetype`` are those that such feeds use; Indeed's own list could not be read.
"""

import re
from collections.abc import Iterator, Mapping

from sahne.models.job import EmploymentType, Remote, Salary
from sahne.syndication.entry import AsHtml, absolute, address, published, urn_of
from sahne.syndication.xml import in_cdata
from sahne.views.addresses import prefix
from sahne.views.public import PublicJob, PublicPlace, PublicView

_TYPES = {
    EmploymentType.FULL_TIME: "fulltime",
    EmploymentType.PART_TIME: "parttime",
    EmploymentType.CONTRACTOR: "contract",
    EmploymentType.TEMPORARY: "temporary",
    EmploymentType.INTERN: "internship",
}
_REMOTE = {Remote.FULL: "Fully remote", Remote.HYBRID: "Hybrid remote"}
_LONE_AMPERSAND = re.compile(r"&amp;(?![#\w]{1,32};)")


def indeed_path(view: PublicView, lang: str) -> str:
    """Where the feed of a language is; a job and its translation are two jobs to a board, so each has its own."""
    return f"{prefix(lang, view.site.languages)}feeds/indeed.xml"


def as_indeed(view: PublicView, lang: str, as_html: AsHtml) -> bytes:
    """All open jobs of a language."""
    head = {"publisher": view.site.name, "publisherurl": view.site.portal}
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<source>", *_written(head, "")]
    for job in view.jobs(lang):
        html = _LONE_AMPERSAND.sub("&", absolute(as_html(job), address(view, job.path)))
        for number, place in enumerate(job.places or (None,)):
            lines += ["<job>", *_written(_job(view, job, place, number), html), "</job>"]
    return "\n".join([*lines, "</source>", ""]).encode("utf-8", "replace")


def _written(fields: Mapping[str, str | None], html: str) -> Iterator[str]:
    for name, value in fields.items():
        if value:
            yield f"<{name}>{in_cdata(value)}</{name}>"
    if html:
        yield f"<description>{in_cdata(html)}</description>"


def _job(view: PublicView, job: PublicJob, place: PublicPlace | None, number: int) -> dict[str, str | None]:
    uid = urn_of(view, job).rpartition(":")[2]
    day = published(view, job)
    return {
        "title": job.title,
        "date": day.isoformat() if day else None,
        "referencenumber": uid if number == 0 or place is None else f"{uid}-{_name(place)}",
        "requisitionid": job.reference or uid,
        "url": address(view, job.path),
        "company": view.site.name,
        "sourcename": view.site.name,
        **_where(view, place),
        "salary": _salary(job.salary) if job.salary else None,
        "jobtype": ", ".join(_TYPES[kind] for kind in job.employment_type if kind in _TYPES),
        "category": job.team.title if job.team else None,
        "remotetype": _REMOTE.get(job.remote),
        "expirationdate": job.valid_through.isoformat() if job.valid_through else None,
    }


def _name(place: PublicPlace) -> str:
    return (place.path or place.title).rstrip("/").rpartition("/")[2]


def _where(view: PublicView, place: PublicPlace | None) -> dict[str, str | None]:
    written = place.address if place else None
    if written is None:
        return {"city": place.title if place else None, "country": view.site.country}
    return {
        "streetaddress": written.street_address,
        "city": written.address_locality or (place.title if place else None),
        "state": written.address_region,
        "country": written.address_country,
        "postalcode": written.postal_code,
    }


def _salary(salary: Salary) -> str:
    """``95000 - 130000 TRY per month``."""
    amounts = dict.fromkeys(f"{amount:.0f}" for amount in (salary.min, salary.max) if amount is not None)
    return f"{' - '.join(amounts)} {salary.currency} per {str(salary.unit).lower()}"
