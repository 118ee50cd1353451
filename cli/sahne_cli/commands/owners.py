"""``sahne owners``."""

import sys
from pathlib import Path

import click

from sahne.approvals.pinned import digest_in
from sahne.approvals.waiting import waiting_of
from sahne.errors import SahneError
from sahne.files import Unreadable, read, write
from sahne.owning.codeowners import PLACES, Codeowners, codeowners_of, with_lines
from sahne.plan import whole_plan
from sahne.said import AND, Counted, Listed, Words
from sahne.survey import Survey
from sahne.views.load import WEEKS, Load, loads
from sahne_cli.clock import today_option
from sahne_cli.git import run
from sahne_cli.language import lang_option, say
from sahne_cli.reading import survey_of

_LINE = Words(
    en="{person}: {late} late, {coming} in the coming {weeks} weeks; {makes} in the making, {reads} to read and approve, "
    "{answers} to answer; looks after {keeps}",
    tr="{person}: gecikmiş {late} iş, önümüzdeki {weeks} haftada {coming} iş; hazırlanan {makes}, okunup onaylanacak {reads}, "
    "yanıtlanacak {answers}; baktığı içerik {keeps}",
)
_LEFT = Words(en="{person} (left on {day})", tr="{person} ({day} günü ayrıldı)")
_NOBODY = Words(
    en="content/people has nobody in it yet\n  Add a person: sahne new person",
    tr="content/people içinde henüz kimse yok\n  Birini ekleyin: sahne new person",
)
_ONLY_WITH = Words(
    en="--check looks whether CODEOWNERS is up to date\n  Write: sahne owners --codeowners --check",
    tr="--check, CODEOWNERS dosyasının güncel olup olmadığına bakar\n  Şöyle yazın: sahne owners --codeowners --check",
)
_SAME = Words(en="{path} is up to date: {items}", tr="{path} güncel: {items}")
_WRITTEN = Words(en="wrote {path}: {items}", tr="yazıldı: {path}, {items}")
_BEHIND = Words(
    en="{path} is not as owners and reviewers are\n  Write it anew: sahne owners --codeowners",
    tr="{path} sorumlulara ve gözden geçirenlere uymuyor\n  Yeniden yazın: sahne owners --codeowners",
)
_ITEMS = Words(en="item|items", tr="içerik")
_UNKNOWN = Words(
    en="not named, for git: says no account or address of theirs: {people}",
    tr="git: alanında hesabı ya da adresi yazmadığı için anılmayanlar: {people}",
)
_UNWRITABLE = Words(
    en="left out, for no pattern can name them: {paths}",
    tr="adları kalıp olarak yazılamadığı için dışarıda kalanlar: {paths}",
)
_UNREADABLE = Words(
    en="{path} cannot be read; look at its permissions", tr="{path} okunamıyor; dosyanın izinlerine bakın"
)


@click.command("owners", short_help="Say who has what to do, or write CODEOWNERS.")
@click.option("--codeowners", is_flag=True, help="Write CODEOWNERS for GitHub and GitLab.")
@click.option("--check", "only_look", is_flag=True, help="Write nothing; exit with 1 when CODEOWNERS is behind.")
@today_option
@lang_option
@click.pass_obj
def command(root: Path, codeowners: bool, only_look: bool, today: str | None) -> None:
    """Say what each person has to do, to read and to answer, and looks after.

    With --codeowners the file is written by which GitHub and GitLab ask owner and reviewers about a change; your own
    lines in it stay. Accounts and addresses come from git in content/people.
    """
    if only_look and not codeowners:
        raise SahneError(_ONLY_WITH())
    survey = survey_of(root, today)
    if codeowners:
        _write(root, survey, only_look=only_look)
    else:
        _tell(survey)


def _tell(survey: Survey) -> None:
    reading = waiting_of(survey.library, survey.now, digest_in(survey.library))
    found = loads(survey, whole_plan(survey.library), reading)
    if not found:
        raise SahneError(_NOBODY())
    for load in found:
        name = _LEFT(person=load.person.title, day=load.person.left or survey.today) if load.left else load.person.title
        say(_LINE(person=name, weeks=WEEKS, **_numbers(load)))


def _numbers(load: Load) -> dict[str, int]:
    return {
        "late": len(load.late),
        "coming": load.coming,
        "makes": len(load.makes),
        "reads": len(load.reads),
        "answers": len(load.answers),
        "keeps": load.keeps,
    }


def _write(root: Path, survey: Survey, *, only_look: bool) -> None:
    top, prefix = _repository(root)
    path = next((place for place in PLACES if (top / place).is_file()), PLACES[0])
    data = read(top / path)
    if isinstance(data, Unreadable) and (top / path).exists():
        raise SahneError(_UNREADABLE(path=path))
    text = "" if isinstance(data, Unreadable) else data.decode("utf-8", "surrogateescape")
    made = codeowners_of(survey.library, survey.today, prefix)
    new = with_lines(text, made.lines)
    items = Counted(len(made.lines), _ITEMS)
    if new == text:
        say(_SAME(path=path, items=items))
    elif only_look:
        say(_BEHIND(path=path))
        sys.exit(1)
    else:
        write(top / path, new.encode("utf-8", "surrogateescape"))
        say(_WRITTEN(path=path, items=items))
    _warn(made)


def _warn(made: Codeowners) -> None:
    if made.unknown:
        say(_UNKNOWN(people=Listed(tuple(person.slug for person in made.unknown), AND)), err=True)
    if made.unwritable:
        say(_UNWRITABLE(paths=Listed(made.unwritable, AND)), err=True)


def _repository(root: Path) -> tuple[Path, str]:
    """The top of the repository, and the path of the workspace within it; the workspace itself where there is none."""
    top, prefix = (run(root, "rev-parse", f"--show-{what}") for what in ("toplevel", "prefix"))
    if not top:
        return root, ""
    return Path(top.decode(errors="surrogateescape").strip("\n")), (prefix or b"").decode().strip("\n")
