"""Titles of jobs, as boards show them: what does not belong into one is found, and an abbreviation is left alone."""

import pytest

from sahne.rules.jobs.titles import calm
from sahne.said import text_of
from tests.conftest import findings_of, item_text, source_of

TITLES = [
    ("Satış Temsilcisi", ""),
    ("Satış Temsilcisi, Ankara", "place"),
    ("Satış Temsilcisi - İzmir", "place"),
    ("Satış Temsilcisi (İstanbul'da)", "place"),
    ("İSTANBUL | Satış Temsilcisi", "place"),
    ("Backend Developer (Remote)", "place"),
    ("Backend Developer – Full Time", "place"),
    ("Sales Manager, Berlin", "place"),
    ("Kasiyer - Yelkovan", "company"),
    ("Engineer at Yelkovan", "company"),
    ("Yelkovan Ustası", ""),
    ("Ankara Bölge Müdürü", ""),
    ("Ordu Evi Aşçısı", ""),
    ("Van Driver", ""),
    ("Mühendis, Veri", ""),
    ("Ön Yüz / Arka Uç Geliştirici", ""),
    ("Garson 45.000 TL", "pay"),
    ("Engineer €60k", "pay"),
    ("Kurye (30000₺)", "pay"),
    ("Uzman YLK-2026-039", "code"),
    ("Uzman #4512", "code"),
    ("Uzman Ref: A12", "code"),
    ("ISO-9001 Baş Denetçisi", ""),
    ("ISO 27001 Uzmanı", ""),
    ("SAP S/4HANA Danışmanı", ""),
    ("Office 365 Yöneticisi", ""),
    ("Java 17 Developer", ""),
    ("Kasiyer 01.12.2026", "date"),
    ("2027 Yaz Stajı", ""),
    ("Kasiyer!", "signs"),
    ("*** Kasiyer ***", "signs"),
    ("🔥 Kasiyer", "signs"),
    ("C++ Geliştirici", ""),
    ("C# .NET Developer", ""),
    ("Kasiyer aranıyor", "call"),
    ("KASİYER ARANIYOR", "call shouting"),
    ("Acil kurye", "call"),
    ("Acil Servis Hemşiresi", ""),
    ("Acil Tıp Teknisyeni", ""),
    ("Urgent Care Nurse", ""),
    ("Urgent: nurse", "call"),
    ("Hiring Manager", ""),
    ("We are hiring a nurse", "call"),
    ("SATIŞ TEMSİLCİSİ", "shouting"),
    ("MÜHENDİS", "shouting"),
    ("İK Uzmanı", ""),
    ("AR-GE Mühendisi", ""),
    ("SQL Geliştirici", ""),
    ("SAP ABAP Uzmanı", ""),
    ("SCADA/MATLAB Mühendisi", ""),
    ("TÜBİTAK Proje Uzmanı", ""),
    ("CNC Operatörü", ""),
    ("QA", ""),
    ("DBA", ""),
    ("Senior Developer (maternity cover)", ""),
]
SAYS = {
    "place": "names a place", "company": "names the employer", "pay": "states the pay", "code": "holds a code",
    "date": "holds a date", "signs": "signs that call", "call": "advertises", "shouting": "shouts",
}  # fmt: skip


def found_in(title: str, fields: str = "visibility: public") -> list[str]:
    """The kinds of things that the title's findings name."""
    text = item_text(f'title: "{title}"\n{fields}')
    messages = [str(one.message) for one in findings_of(source_of(text, "content/jobs/a.md")) if one.code == "SAH606"]
    return [kind for kind, words in SAYS.items() if any(words in message for message in messages)]


@pytest.mark.parametrize(("title", "expected"), TITLES)
def test_a_title_holds_this_and_no_more(title: str, expected: str) -> None:
    assert found_in(title) == expected.split()


def test_a_title_with_its_own_place_or_number_is_found() -> None:
    assert found_in("Kasiyer, Alsancak Mağazası", "visibility: public\nlocation: [alsancak-magazasi]") == ["place"]
    assert found_in("Kasiyer KS12", "visibility: public\nreference: KS12") == ["code"]


@pytest.mark.parametrize("fields", ["visibility: internal", "visibility: public\nstatus: archived"])
def test_a_title_that_no_search_engine_will_read_is_left_alone(fields: str) -> None:
    assert found_in("SATIŞ TEMSİLCİSİ!", fields) == []


def test_a_title_that_shouts_is_written_out_as_turkish_writes_it() -> None:
    assert calm("IŞIK TASARIMCISI VE İK UZMANI", "tr") == "Işık Tasarımcısı ve İK Uzmanı"
    assert calm("LEAD ENGINEER", "en") == "Lead Engineer"
    assert hints("DEPO GÖREVLİSİ") == ["'Depo Görevlisi' yazın."]


def test_a_title_in_which_more_is_wrong_is_not_proposed_again() -> None:
    assert "Yalnızca sözcüklerin ilk harflerini büyük yazın." in hints("ACİL DEPO GÖREVLİSİ!!!")
    assert not [hint for hint in hints("ACİL DEPO GÖREVLİSİ!!!") if "Acil" in hint]


def hints(title: str) -> list[str]:
    source = source_of(item_text(f'title: "{title}"\nvisibility: public'), "content/jobs/a.md")
    return [text_of(one.hint, "tr") for one in findings_of(source) if one.code == "SAH606"]
