"""``sahne rule``."""

import click

from sahne.errors import SahneError
from sahne.rules import CODES, RULES
from sahne.rules.page import as_markdown, title
from sahne.suggest import did_you_mean


@click.command("rule", short_help="Print the page of a rule.")
@click.argument("code", required=False)
def command(code: str | None) -> None:
    """Print the page of a rule, or the list of all rules."""
    if code is None:
        for rule in RULES:
            click.echo(f"{rule.CODE} {title(rule)}")
        return
    found = next((rule for rule in RULES if code.upper() == rule.CODE), None)
    if found is None:
        raise SahneError(
            f"there is no rule {code}\n  {did_you_mean(code.upper(), CODES, 'sahne rule lists them all.')}"
        )
    click.echo(as_markdown(found), nl=False)
