"""``sahne rule``."""

import click

from sahne.errors import SahneError
from sahne.rules import CODES, RULES, RULES_BY_TITLE
from sahne.rules.page import as_markdown, title
from sahne.said import Words, text_of
from sahne.suggest import did_you_mean
from sahne_cli.language import lang_option, language

NO_RULE = Words(en="there is no rule {code}\n  {hint}", tr="{code} diye bir kural yok\n  {hint}")
LISTED = Words(en="sahne rule lists them all.", tr="sahne rule hepsini sıralar.")


@click.command("rule", short_help="Print the page of a rule.")
@click.argument("code", required=False)
@lang_option
def command(code: str | None) -> None:
    """Print the page of a rule, or the list of all rules."""
    if code is None:
        for heading, rules in RULES_BY_TITLE:
            click.secho(f"{text_of(heading, language())}", bold=True)
            for rule in rules:
                click.echo(f"  {rule.CODE} {title(rule, language())}")
        return
    found = next((rule for rule in RULES if code.upper() == rule.CODE), None)
    if found is None:
        raise SahneError(NO_RULE(code=code, hint=did_you_mean(code.upper(), CODES, LISTED())))
    click.echo(as_markdown(found, language()), nl=False)
