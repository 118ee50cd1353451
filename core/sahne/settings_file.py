"""``content/sahne.yml``, read; what cannot be used is told with its line."""

import re
from collections.abc import Callable
from functools import reduce
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import ValidationError

from sahne.errors import WorkspaceError
from sahne.faults import field_faults
from sahne.files import Unreadable, read
from sahne.front_matter import YamlFault, load
from sahne.models.names import field_names
from sahne.said import Said, Words, listed
from sahne.settings import PATH, Settings
from sahne.source import Fault
from sahne.suggest import did_you_mean

HINTS = {
    "missing": Words(
        en="Add the line; the guide shows a whole sahne.yml.",
        tr="Satırı ekleyin; kılavuz bütün bir sahne.yml gösterir.",
    ),
    "no_clock": Words(en="Write hours and minutes: 09:00.", tr="Saat ve dakika yazın: 09:00."),
    "no_zone": Words(
        en="Write a zone by its city, for example Europe/Istanbul.",
        tr="Saat dilimini şehriyle yazın, örneğin Europe/Istanbul.",
    ),
    "no_rule": Words(
        en="Write the code of a rule, for example SAH208.", tr="Bir kuralın kodunu yazın, örneğin SAH208."
    ),
    "no_kind": Words(
        en="Write the names of kinds: job, story, post, event, episode.",
        tr="Türlerin adını yazın: job, story, post, event, episode.",
    ),
    "multiple_of": Words(
        en="Write 4 for one person beside the owner, 6 for two, 8 for three.",
        tr="Sorumlunun yanında bir kişi için 4, iki kişi için 6, üç kişi için 8 yazın.",
    ),
    "view_empty": Words(
        en="Write what the view shows, for example {{channel: [linkedin], status: [draft, review]}}.",
        tr="Görünümün ne göstereceğini yazın, örneğin {{channel: [linkedin], status: [draft, review]}}.",
    ),
    "view_name": Words(
        en="Give each view a name of its own with letters or digits in it; its page and its calendar are called after it.",
        tr="Her görünüme içinde harf ya da rakam olan ayrı bir ad verin; sayfası ve takvimi bu adı taşır.",
    ),
    "no_address": Words(
        en="Write a whole address, for example https://kariyer.example.com/.",
        tr="Adresi bütün olarak yazın, örneğin https://kariyer.example.com/.",
    ),
    "impossible_day": Words(
        en="Write the day as YYYY-MM-DD, for example 2031-02-28.",
        tr="Günü YYYY-AA-GG biçiminde yazın, örneğin 2031-02-28.",
    ),
    "ends_before_starts": Words(
        en="Write a day that is not before the one in from.",
        tr="from alanındaki günden önce olmayan bir gün yazın.",
    ),
    "colour": Words(
        en='Write a colour as "#" and six digits or letters a to f, in quotes: "#1d4ed8".',
        tr='Rengi, tırnak içinde, "#" ile altı rakam ya da a–f harfi olarak yazın: "#1d4ed8".',
    ),
    "country": Words(
        en="Write the country in two capital letters, for example TR.",
        tr="Ülkeyi iki büyük harfle yazın, örneğin TR.",
    ),
    "lang": Words(
        en="Write a language in two small letters, for example tr.",
        tr="Dili iki küçük harfle yazın, örneğin tr.",
    ),
    "far_day": Words(
        en="Check the year; it lies between 1900 and 2199.",
        tr="Yılı gözden geçirin; 1900 ile 2199 arasında olmalı.",
    ),
}
ONE_OF = Words(en="Write {known}.", tr="{known} yazın.")
IN_GUIDE = Words(
    en="Look at the guide for what may stand here.", tr="Burada ne yazabileceğinizi görmek için kılavuza bakın."
)
KNOWN = Words(en="What may stand here: {known}.", tr="Burada yazılabilecekler: {known}.")
REASONS = {
    "duplicate": Words(en="{detail} is written twice", tr="{detail} iki kez yazılmış"),
    "long": Words(en="the settings are far too long", tr="ayarlar çok uzun"),
    "deep": Words(en="the settings are nested too deep", tr="ayarlar çok derin iç içe geçmiş"),
    "list": Words(en="this is not a list of settings", tr="burada ayarlar yok"),
    "syntax": Words(en="this cannot be read", tr="bu satır okunamıyor"),
}
EACH = Words(
    en="Write each setting once, on a line of its own: a name, a colon, a space, a value.",
    tr="Her ayarı bir kez, kendi satırına yazın: bir ad, iki nokta, bir boşluk, bir değer.",
)
NO_CONTENT = Words(
    en="there is no content folder in {folder}; go to your workspace, or make one with: sahne init my-careers",
    tr="{folder} içinde content klasörü yok; çalışma alanınıza geçin ya da bir tane oluşturun: sahne init kariyerim",
)
WITHIN = Words(
    en="this folder lies within a workspace; go to its top: cd {root}",
    tr="bu klasör bir çalışma alanının içinde; onun en üst klasörüne geçin: cd {root}",
)
UNREADABLE = Words(
    en="{path} cannot be read; every workspace has one, and sahne init writes a first one",
    tr="{path} okunamıyor; her çalışma alanında bir tane bulunur, ilkini sahne init yazar",
)
NOT_UTF8 = Words(
    en="{path} is not saved as UTF-8; save it again as UTF-8",
    tr="{path} UTF-8 olarak kaydedilmemiş; UTF-8 olarak yeniden kaydedin",
)
NO_SETTING = Words(en="there is no setting {name!r}", tr="{name!r} adında bir ayar yok")
MISSING = Words(en="the setting {name!r} is missing", tr="{name!r} ayarı eksik")
UNUSABLE = Words(en="{name}: {value} cannot be used", tr="{name}: {value} kullanılamaz")
AT = Words(
    en="{path}:{line}:{column}: {said}\n  {hint}",
    tr="{path}:{line}:{column}: {said}\n  {hint}",
)
BOTH = Words(en="{one}\n{other}", tr="{one}\n{other}")


def read_settings(root: Path, codes: Callable[[], frozenset[str]] | None = None) -> Settings:
    """Read ``content/sahne.yml`` of a workspace.

    Args:
        root: The workspace.
        codes: Gives those of the rules there are, asked for where the settings name one; without it any are taken.

    Raises:
        WorkspaceError: There is no such file, or something in it cannot be used.
    """
    if not (root / "content").is_dir():
        raise WorkspaceError(_no_content(root))
    data = read(root / PATH)
    if isinstance(data, Unreadable):
        raise WorkspaceError(UNREADABLE(path=PATH))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise WorkspaceError(NOT_UTF8(path=PATH)) from None
    fields = load(text)
    if isinstance(fields, YamlFault):
        raise WorkspaceError(_misread(text, fields))
    return _settings(text, fields, codes)


def _no_content(root: Path) -> Said:
    """Whoever stands in a folder of the workspace is told the way up."""
    folder = root.resolve() if root == Path() else root
    above = next((up for up in root.resolve().parents if (up / PATH).is_file()), None)
    return NO_CONTENT(folder=folder.as_posix()) if above is None else WITHIN(root=f'"{above.as_posix()}"')


def _misread(text: str, fault: YamlFault) -> Said:
    """In the words of the rules, where they know the mistake."""
    from sahne.rules.reading.yaml_words import words_of  # the rules are loaded only for broken settings

    found = words_of(text, 1, fault.line, fault.column, fault.detail) if fault.reason == "syntax" else None
    if found:
        return AT(path=PATH, line=found.line, column=found.column, said=found.message, hint=found.hint)
    said = REASONS[fault.reason](detail=fault.detail)
    return AT(path=PATH, line=fault.line, column=fault.column, said=said, hint=EACH())


def _settings(text: str, fields: dict[str, Any], codes: Callable[[], frozenset[str]] | None) -> Settings:
    try:
        return Settings.model_validate(fields, context={"zone": ZoneInfo("Europe/Istanbul"), "codes": codes})
    except ValidationError as error:
        faults = (_sentence(text, fault) for fault in field_faults(error))
        raise WorkspaceError(reduce(lambda one, other: BOTH(one=one, other=other), faults)) from None


def _sentence(text: str, fault: Fault) -> Said:
    from sahne.positions import position  # PyYAML is loaded only for a setting that cannot be used

    line, column = position(text, fault.path, key=fault.type == "extra_forbidden")
    said, hint = _words(fault, ".".join(str(step) for step in fault.path))
    return AT(path=PATH, line=line, column=column, said=said, hint=hint)


def _words(fault: Fault, name: str) -> tuple[Said, Said]:
    if fault.type == "extra_forbidden":
        known = field_names(Settings, fault.path[:-1])
        return NO_SETTING(name=name), did_you_mean(fault.path[-1], known, KNOWN(known=listed(known)))
    if fault.type == "missing":
        return MISSING(name=name), HINTS["missing"]()
    value = f"{fault.detail.get('code', fault.value)!r}"
    return UNUSABLE(name=name, value=value), _hint(fault)


_PATTERNED = {"country": "country", "lang": "lang", "language": "lang", "languages": "lang"}
"""Setting -> what is said of a text in another form; the others are colours."""


def _hint(fault: Fault) -> Said:
    if fault.type == "enum":
        words = re.findall(r"'([^']+)'", str(fault.detail.get("expected", "")))
        return did_you_mean(fault.value, words, ONE_OF(known=listed(words)))
    if fault.type == "string_pattern_mismatch":
        return HINTS[next((hint for name, hint in _PATTERNED.items() if name in fault.path), "colour")]()
    if fault.path[0] == "views" and fault.type in ("model_type", "dict_type"):
        return HINTS["view_empty"]()
    return HINTS.get(fault.type, IN_GUIDE)()
