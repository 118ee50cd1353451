"""What is said of a value that a field cannot have, by the type of fault; and what Turkish teams write for our words."""

import re
from collections.abc import Iterable

from sahne.said import Words
from sahne.source import Fault
from sahne.turkish import fold

PATTERNS = {
    "id": Words(
        en="Delete the line and run sahne check --fix; it writes an id.",
        tr="Satırı silin ve sahne check --fix komutunu çalıştırın; id'yi o yazar.",
    ),
    "lang": Words(
        en="Write the language in two small letters: tr or en.", tr="Dili iki küçük harfle yazın: tr ya da en."
    ),
    "slug": Words(
        en="It is part of an address: use a to z, 0 to 9 and hyphens, as in veri-muhendisi.",
        tr="Adresin parçasıdır: a–z harfleri (ç, ğ, ı, ö, ş, ü olmadan), 0–9 ve kısa çizgi kullanın: veri-muhendisi.",
    ),
    "currency": Words(
        en="Write the currency in three capital letters: TRY (not TL), EUR or USD.",
        tr="Para birimini üç büyük harfle yazın: TRY (TL değil), EUR ya da USD.",
    ),
    "address_country": Words(
        en="Write the country in two capital letters: TR.", tr="Ülkeyi iki büyük harfle yazın: TR."
    ),
}
"""The last name of a field -> what to do where its value has not the form that it must have."""

TURKISH = {
    "taslak": "draft", "fikir": "idea", "inceleme": "review", "incelemede": "review", "onaylandi": "approved",
    "onayli": "approved", "iptal edildi": "cancelled",
    "yayinda": "published", "yayinlandi": "published", "yayimlandi": "published", "iptal": "cancelled", "arsiv": "archived",
    "acik": "public", "herkese acik": "public", "ic": "internal", "kurum ici": "internal",
    "saat": "HOUR", "saatlik": "HOUR", "gun": "DAY", "gunluk": "DAY", "hafta": "WEEK", "haftalik": "WEEK",
    "ay": "MONTH", "aylik": "MONTH", "yil": "YEAR", "yillik": "YEAR",
    "tam zamanli": "FULL_TIME", "yari zamanli": "PART_TIME", "staj": "INTERN", "stajyer": "INTERN",
    "evet": "full", "hayir": "no", "hibrit": "hybrid", "uzaktan": "full", "kidemli": "senior", "yonetici": "manager",
    "herkes": "everyone", "uzman": "expert", "olumlu": "positive", "olumsuz": "negative",
}  # fmt: skip
"""What a Turkish team writes, folded -> our word for it."""

WORDS = {
    "no_number": (
        Words(en="{name} is {value}, not a number", tr="{name}: {value} bir sayı değil"),
        Words(
            en="Write digits only, with a point for the fraction: 40 or 2.5.",
            tr="Yalnızca rakam yazın, ondalık için nokta kullanın: 40 ya da 2.5.",
        ),
    ),
    "no_text": (
        Words(
            en="{name} holds fields or a list, not a text", tr="{name} metin değil; içinde alanlar ya da bir liste var"
        ),
        Words(
            en="Write one text; put it in double quotes when a colon stands in it.",
            tr="Tek bir metin yazın; içinde iki nokta varsa çift tırnak içine alın.",
        ),
    ),
    "string_too_short": (
        Words(en="{name} is empty", tr="{name} boş"),
        Words(en="Write a text, or delete the line.", tr="Bir metin yazın ya da satırı silin."),
    ),
    "unprintable": (
        Words(en="{name} holds an invisible control character", tr="{name} görünmeyen bir denetim karakteri içeriyor"),
        Words(en="Delete it and write the word again.", tr="Onu silin ve sözcüğü yeniden yazın."),
    ),
    "no_address": (
        Words(en="{name} is {value}, not an address", tr="{name}: {value} bir adres değil"),
        Words(
            en="Write it whole: https://www.example.com/page.",
            tr="Adresi bütün olarak yazın: https://www.example.com/page.",
        ),
    ),
    "no_alias": (
        Words(
            en="{name} is {value}, neither an old slug nor an old address of the portal",
            tr="{name}: {value} ne eski bir slug ne de portalın eski bir adresi",
        ),
        Words(
            en="Write the old slug, veri-muhendisi, or the address behind the portal's name: /en/jobs/data-engineer/.",
            tr="Eski slug değerini, veri-muhendisi, ya da adresin portal adından sonrasını yazın: /en/jobs/data-engineer/.",
        ),
    ),
    "no_file": (
        Words(en="{name} is {value}, not a file of content/", tr="{name}: {value} content/ içinde bir dosya değil"),
        Words(
            en="Write its path from content/ with /: images/kutu.png.",
            tr="Yolunu content/ klasöründen başlayarak, / ile yazın: images/kutu.png.",
        ),
    ),
    "no_duration": (
        Words(en="{name} is {value}, not a length of time", tr="{name}: {value} bir süre değil"),
        Words(en="Write it as 1h 30m, 24m 10s or 00:24:10.", tr="Şöyle yazın: 1h 30m, 24m 10s ya da 00:24:10."),
    ),
    "no_hours": (
        Words(en="{name} is {value}, not a span of hours", tr="{name}: {value} bir saat aralığı değil"),
        Words(en='Write it as "22:00-08:00".', tr='Şöyle yazın: "22:00-08:00".'),
    ),
    "no_repeat": (
        Words(en="{name} is {value}, which is no repetition", tr="{name}: {value} bir yineleme değil"),
        Words(
            en="Write it as: every 2 weeks on tue until 2027-06-30, or every month on the last fri 6 times.",
            tr="Şöyle yazın: iki haftada bir salı, 30.06.2027'ye kadar; ya da: her ayın son cuması, 6 kez.",
        ),
    ),
    "no_repeat_end": (
        Words(en="{name} is {value}, which never ends", tr="{name}: {value} hiç bitmiyor"),
        Words(
            en="Add the last day or how often: until 2027-06-30, or 6 times.",
            tr="Sonuna son günü ya da kaç kez olacağını yazın: 30.06.2027'ye kadar ya da 6 kez.",
        ),
    ),
    "salary_order": (
        Words(en="the most of the salary is less than the least", tr="ücretin üst sınırı alt sınırından düşük"),
        Words(en="Swap min and max.", tr="min ile max değerlerinin yerini değiştirin."),
    ),
    "greater_than": (
        Words(en="{name} is {value}, which is too small", tr="{name}: {value} çok küçük"),
        Words(en="Write a number above 0.", tr="Sıfırdan büyük bir sayı yazın."),
    ),
    "greater_than_equal": (
        Words(en="{name} is {value}, which is too small", tr="{name}: {value} çok küçük"),
        Words(en="Write a larger number.", tr="Daha büyük bir sayı yazın."),
    ),
    "bool": (
        Words(en="{name} is {value}, neither true nor false", tr="{name}: {value} ne true ne de false"),
        Words(en="Write true or false.", tr="true ya da false yazın."),
    ),
    "fields": (
        Words(en="{name} needs fields of its own", tr="{name} kendi alanlarını ister"),
        Words(
            en="Write them below it, indented by two spaces, or in braces.",
            tr="Onları altına, iki boşluk içeriden ya da küme ayracı içinde yazın.",
        ),
    ),
}
"""Message and hint by the type of fault."""


def words_of(fault: Fault) -> list[str]:
    """The words that a field takes."""
    return re.findall(r"'([^']+)'", str(fault.detail.get("expected", "")))


def meant(fault: Fault) -> str | None:
    """The word that was meant in the place of one that the field does not take; None where nobody can be sure."""
    return word_for(fault.value, words_of(fault)) if isinstance(fault.value, str) else None


def word_for(written: str, known: Iterable[str]) -> str | None:
    """The one of the known words that another spelling or a Turkish word means."""
    words = {_plain(word): word for word in known}
    turkish = TURKISH.get(_plain(written).replace("_", " "), "")
    return words.get(_plain(written)) or words.get(_plain(turkish))


def _plain(word: str) -> str:
    return "_".join(re.split(r"[\s_-]+", fold(word.strip())))
