"""What search engines read: schema.org objects as JSON-LD."""

import json
from datetime import date, datetime
from html import escape
from typing import Any

from sahne.models.job import Remote
from sahne.models.location import PostalAddress
from sahne.views.plain_html import plain_html
from sahne.views.public import PublicEvent, PublicItem, PublicJob, PublicPlace, PublicView

Data = dict[str, Any]


def as_json_ld(view: PublicView, item: PublicItem, html: str, card: str | None = None) -> str | None:
    """The JSON-LD of a page, safe inside a script element; None for a page that has none.

    A job that has closed has none, for its markup would be a lie; nor has an event of which nobody knows where it is.

    Args:
        view: The portal.
        item: The page's item.
        html: Its text, rendered.
        card: The path of the picture that is shown where the item has none of its own.
    """
    if isinstance(item, PublicJob) and not item.closed:
        return script(job_posting(view, item, html))
    if isinstance(item, PublicEvent):
        data = event(view, item, card)
        return script(data) if "location" in data else None
    return None


def organization_json_ld(view: PublicView) -> str:
    """The employer, for the home page; ``sameAs`` are its public channels elsewhere."""
    channels = list(dict.fromkeys(channel.url for channel in view.channels))
    data = organization(view) | ({"sameAs": channels} if channels else {})
    return script({"@context": "https://schema.org", **data})


def shown(view: PublicView, item: PublicItem, card: str | None) -> list[str]:
    """The addresses of what a page shows: its picture, else its card."""
    path = item.picture.path if item.picture else card
    return [f"{view.site.portal}{path}"] if path else []


def script(data: Data) -> str:
    """An object as it may stand inside a script element."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def written(data: Data) -> Data:
    """An object without the properties that say nothing."""
    return {name: value for name, value in data.items() if value not in (None, "", [], ())}


def organization(view: PublicView) -> Data:
    """The employer."""
    site = view.site
    logo = f"{site.portal}{site.brand.logo}" if site.brand.logo else None
    own = site.url or site.portal
    return written(
        {
            "@type": "Organization",
            "name": site.name,
            "legalName": site.legal_name,
            "url": own,
            "sameAs": own,
            "logo": logo,
        }
    )


def job_posting(view: PublicView, job: PublicJob, html: str) -> Data:
    """Source: schema.org JobPosting, with what Google asks for."""
    kinds = [str(kind) for kind in job.employment_type]
    return written(
        {
            "@context": "https://schema.org",
            "@type": "JobPosting",
            "title": job.title,
            "description": plain_html(html) or f"<p>{escape(job.summary or job.title, quote=False)}</p>",
            "datePosted": iso(job.date_posted or job.publish),
            "validThrough": _iso_end(view, job.valid_through),
            "employmentType": kinds[0] if len(kinds) == 1 else kinds,
            "hiringOrganization": organization(view),
            "identifier": _identifier(view, job),
            "jobLocation": _places(view, job),
            "jobLocationType": "TELECOMMUTE" if job.remote is Remote.FULL else None,
            "applicantLocationRequirements": _countries(view, job),
            "baseSalary": _salary(job),
            "directApply": job.direct_apply,
            "url": view.site.portal + job.path,
            "inLanguage": job.lang,
        }
    )


def _identifier(view: PublicView, job: PublicJob) -> Data | None:
    if job.reference is None:
        return None
    return {"@type": "PropertyValue", "name": view.site.name, "value": job.reference}


def _countries(view: PublicView, job: PublicJob) -> list[Data]:
    """Where somebody who works from anywhere may live; the employer's own country where the job does not say."""
    if job.remote is not Remote.FULL:
        return []
    return [{"@type": "Country", "name": country} for country in job.applicant_location or (view.site.country,)]


def _places(view: PublicView, job: PublicJob) -> list[Data]:
    """Where the work is done: at least a country, without which Google refuses a job that is not remote."""
    if not job.places and job.remote is not Remote.FULL:
        return [{"@type": "Place", "address": _address(view, None)}]
    return [_place(view, place) for place in job.places]


def _place(view: PublicView, place: PublicPlace) -> Data:
    return {"@type": "Place", "name": place.title, "address": _address(view, place.address)}


def _address(view: PublicView, address: PostalAddress | None) -> Data:
    if address is None:
        return {"@type": "PostalAddress", "addressCountry": view.site.country}
    return written(
        {
            "@type": "PostalAddress",
            "streetAddress": address.street_address,
            "addressLocality": address.address_locality,
            "addressRegion": address.address_region,
            "postalCode": address.postal_code,
            "addressCountry": address.address_country,
        }
    )


def _salary(job: PublicJob) -> Data | None:
    if job.salary is None:
        return None
    value: Data = {"@type": "QuantitativeValue", "unitText": str(job.salary.unit)}
    if job.salary.max is None:
        value["value"] = job.salary.min
    else:
        value |= {"minValue": job.salary.min, "maxValue": job.salary.max}
    return {"@type": "MonetaryAmount", "currency": job.salary.currency, "value": value}


def event(view: PublicView, item: PublicEvent, card: str | None = None) -> Data:
    """Source: schema.org Event."""
    online = {"@type": "VirtualLocation", "url": item.online_url} if item.online_url else None
    place = _place(view, item.place) if item.place else None
    if place is None and item.venue:
        place = {"@type": "Place", "name": item.venue, "address": _address(view, None)}
    mode = "Mixed" if online and place else "Online" if online else "Offline"
    return written(
        {
            "@context": "https://schema.org",
            "@type": "Event",
            "name": item.title,
            "description": item.summary,
            "startDate": iso(item.next_start),
            "endDate": iso(item.next_end),
            "eventStatus": f"https://schema.org/Event{'Cancelled' if item.cancelled else 'Scheduled'}",
            "eventAttendanceMode": f"https://schema.org/{mode}EventAttendanceMode",
            "location": [part for part in (place, online) if part],
            "image": shown(view, item, card),
            "organizer": organization(view),
            "url": view.site.portal + item.path,
            "inLanguage": item.lang,
        }
    )


def iso(moment: date | datetime | None) -> str | None:
    """A day or a moment by ISO 8601."""
    return moment.isoformat() if moment else None


def _iso_end(view: PublicView, day: date | datetime | None) -> str | None:
    """The last moment to apply; a bare day would be read as its first."""
    if day is None or isinstance(day, datetime):
        return iso(day)
    return datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=view.site.zone).isoformat()
