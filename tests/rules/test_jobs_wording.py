"""Sentences of Turkish and English postings: what shuts people out is found, and what does not is left alone."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.rules.jobs.wording import age, asked, family, looks, military, origin, sex
from sahne.rules.jobs.wording.phrases import Lists, first_words
from sahne.rules.jobs.wording.reading import BEGINNING, Reading
from sahne.said import text_of
from tests.conftest import findings_of, is_inside, item_text, source_of

WORDING = ("SAH607", "SAH608", "SAH609", "SAH610", "SAH611", "SAH614", "SAH616")
LISTS = (sex.SEX, age.AGE, military.MILITARY, family.FAMILY, looks.LOOKS, origin.ORIGIN, asked.ASKED)

TURKISH = [
    ("Mağazamıza bay eleman aranıyor.", "607"),
    ("BAYAN ELEMAN ARANIYOR", "607"),
    ("BAY ELEMANLAR ALINACAKTIR", "607"),
    ("bayan eleman araniyor", "607"),
    ("Ofisimizde görevlendirilmek üzere bayan sekreter alınacaktır.", "607"),
    ("Bay elemanı tercih ediyoruz.", "607"),
    ("Vardiyalı çalışabilecek erkek adayların başvurmasını bekliyoruz.", "607"),
    ("Fabrikamızda çalışacak kadın personel alınacaktır.", "607"),
    ("Depoda çalışmak üzere erkek işçi arıyoruz.", "607"),
    ("Tercihen bayan.", "607"),
    ("Cinsiyet: Erkek", "607"),
    ("Etkinliklerimiz için hostes aranıyor.", "607"),
    ("Sekreter kız arıyoruz.", "607"),
    ("Deneyimli usta abi arıyoruz.", "607"),
    ("Temizlikçi kadın aranıyor.", "607"),
    ("Bayanlara iş imkanı", "607"),
    ("Askerliğini yapmış erkek adaylar aranıyor.", "607 609"),
    ("Genç iş adamı ödülünü alan kurucumuzla çalışacaksınız.", "607"),
    ("Deneyimli bayan garson ve bay komi alınacaktır.", "607"),
    ("Bilgisayar kullanabilen bayan ön muhasebe elemanı.", "607"),
    ("Depo elemanı (Erkek).", "607"),
    ("Yatılı bakıcı bayan aranıyor.", "607"),
    ("Deneyimli bay ve bayan personel alımı yapılacaktır.", ""),
    ("Bay-bayan müşteri temsilcileri alınacaktır.", ""),
    ("Bayan giyim reyonu satış elemanı.", ""),
    ("Kadın/erkek fark etmeksizin tüm adayların başvurusunu bekliyoruz.", ""),
    ("Kadın erkek eşitliğine inanıyoruz.", ""),
    ("Bay/bayan çalışma arkadaşları arıyoruz.", ""),
    ("Erkek ya da kadın çalışma arkadaşları aranıyor.", ""),
    ("Cinsiyet: Kadın/Erkek", ""),
    ("Kadın adayların başvurularını özellikle teşvik ediyoruz.", ""),
    ("Kadın çalışan oranımız yüzde 43.", ""),
    ("Bayan giyim reyonunun düzeninden sorumlu olacaksınız.", ""),
    ("Sayın Bayan Yılmaz ekibin yöneticisidir.", ""),
    ("Erkek giyim mağazamız için satış danışmanı arıyoruz.", ""),
    ("Kadın doğum kliniğinde çalışacak hemşire aranıyor.", ""),
    ("Kız öğrenci yurdumuzda görevlendirilecek aşçı aranıyor.", ""),
    ("Baylan Pastanesi ve Bayraklı şubesi için garson aranıyor.", ""),
    ("Kadın mühendisler ağımız her ay buluşur.", ""),
    ("En fazla 35 yaşında olmak", "608"),
    ("35 yaşını aşmamış olmak", "608"),
    ("30 yaşından gün almamış", "608"),
    ("20-35 yaş arası adaylar", "608"),
    ("25 - 40 yaş aralığında", "608"),
    ("Yaş: 20-35", "608"),
    ("Yaş sınırı 35.", "608"),
    ("1995 ve sonrası doğumlu", "608"),
    ("Genç ve dinamik ekibimize arkadaşlar arıyoruz.", "608"),
    ("GENÇ VE DİNAMİK TAKIM ARKADAŞLARI", "608"),
    ("Genç, dinamik bir şirketiz.", "608"),
    ("Genç takım arkadaşları arıyoruz.", "608"),
    ("Sadece yeni mezunlar başvurabilir.", "608"),
    ("Yaş sınırı yoktur.", ""),
    ("Yaş sınırımız yok; 18 yaşını doldurmuş olmak yeterli.", ""),
    ("18 yaşını doldurmuş olmak", ""),
    ("Yeni mezunlar için genç yetenek programı açıldı.", ""),
    ("3-6 yaş arası çocuklarla çalışacaksınız.", ""),
    ("20-35 yaş arası kullanıcıların alışkanlıklarını araştıracaksınız.", ""),
    ("Gençlik kampımızda eğitmenlik yapacaksınız.", ""),
    ("30 yaşında bir şirketiz.", ""),
    ("Yaşlı bakımı alanında 20 yıllık deneyimimiz var.", ""),
    ("Yaş ve nem değerlerini ölçer.", ""),
    ("Askerlikle ilişiği olmayan", "609"),
    ("Askerlik hizmetini tamamlamış olmak", "609"),
    ("Erkek adaylar için askerliğini yapmış veya muaf olmak", "609"),
    ("Askerlik görevini yapmış", "609"),
    ("ASKERLİĞİNİ TAMAMLAMIŞ", "609"),
    ("Askerlik engeli bulunmayan", "609"),
    ("En az iki yıl tecilli olmak", "609"),
    ("Askerlik şartı aranmaz.", ""),
    ("Askerliğini yapmış olma şartı aranmamaktadır.", ""),
    ("Askerlik süresince yerinizi koruruz.", ""),
    ("Askerlik dönüşü eski görevinize başlarsınız.", ""),
    ("Bekar olmak", "610"),
    ("Bekar satış danışmanları arıyoruz.", "610"),
    ("Başvurunuza fotoğrafınızı ve adli sicil kaydınızı ekleyin.", "611 616"),
    ("Tercihen bekar", "610"),
    ("Bekâr adaylar tercih edilir.", "610"),
    ("Medeni durumu bekar olan", "610"),
    ("Çocuğu olmayan", "610"),
    ("Hamile olmayan", "610"),
    ("Evlilik planı olmayan", "610"),
    ("Başvurunuzda medeni durumunuzu belirtiniz.", "610"),
    ("Evli çalışanlarımıza aile yardımı ödenir.", ""),
    ("Çocuklu çalışanlarımız için kreş desteği var.", ""),
    ("Evlilik izni beş gündür.", ""),
    ("Seyahat engeli olmayan", ""),
    ("Evlat edinen çalışanlarımız da izin kullanır.", ""),
    ("Boydan fotoğraf gönderiniz.", "611"),
    ("1.75 boyunda", "611"),
    ("20-30 yaşlarında", "608"),
    ("Askerlikle ilgisi bulunmamak", "609"),
    ("Askerlik yardımı, evlilik yardımı ve doğum yardımı", ""),
    ("Emekli olanlar da başvurabilir.", ""),
    ("Prezentabl", "611"),
    ("PREZANTABL GÖRÜNÜM", "611"),
    ("Fotoğraflı CV gönderiniz.", "611"),
    ("Fotoğraflı özgeçmişinizi iletiniz.", "611"),
    ("CV'nize güncel fotoğraf ekleyin.", "611"),
    ("Fiziği düzgün", "611"),
    ("Dış görünüşüne özen gösteren", "611"),
    ("Fotoğrafı olmayan başvurular değerlendirilmeyecektir.", "611"),
    ("Özgeçmişinize fotoğraf eklemeyin.", ""),
    ("Ürün fotoğraflarını çekip siteye yükleyeceksiniz.", ""),
    ("Bakımlı ve temiz araçlarla çalışacaksınız.", ""),
    ("Güler yüzlü ve sabırlı", ""),
    ("Fiziksel olarak 20 kilogram kaldırabilmek", ""),
    ("Fiziki mağazalarımız için", ""),
    ("Anadili Türkçe olan", "614"),
    ("Ana dili İngilizce olan editör", "614"),
    ("Native speaker İngilizce öğretmeni", "614"),
    ("Sağlık problemi olmayan", "614"),
    ("Engelli hariç", "614"),
    ("Bedensel engeli bulunmayan", "614"),
    ("Müslüman olan", "614"),
    ("Başörtüsüz bayan", "614"),
    ("Engelli adayların başvurularını bekliyoruz.", ""),
    ("İngilizceyi C1 düzeyinde bilen", ""),
    ("Özel sağlık sigortası", ""),
    ("İş sağlığı ve güvenliği kurallarına uyan", ""),
    ("Din, dil, ırk ayrımı yapmadan değerlendiririz.", ""),
    ("Anadolu yakasında oturan", ""),
    ("Sabıka kaydı olmayan", "616"),
    ("Adli sicil kaydı temiz olan", "616"),
    ("5188 sayılı Kanun gereği sabıka kaydı olmayan", ""),
    ("Başvuruda adli sicil kaydı istenmez.", ""),
    ("Ücret beklentinizi yazın.", ""),
    ("Müşterilerin kredi notu modellerini geliştireceksiniz.", ""),
    ("Sendika üyesi olmayan", "616"),
    ("Son maaşınızı belirtin.", "616"),
    ("Terhis belgesi", "616"),
    ("Detaylar [ilanda](https://ornek.example/bayan-eleman-araniyor).", ""),
]
ENGLISH = [
    ("We need a salesman for the north.", "607"),
    ("Experienced salesmen wanted", "607"),
    ("WAITRESS WANTED", "607"),
    ("You report to the chairman of the board.", "607"),
    ("You will work with the shift foreman.", "607"),
    ("Handyman with a driving licence", "607"),
    ("The candidate will join our team. He will report to the CTO.", ""),
    ("The successful candidate knows SQL and he will report to the CTO.", "607"),
    ("The ideal candidate takes pride in his work.", ""),
    ("The applicant sends his CV by e-mail.", "607"),
    ("We plan the manpower of three sites.", "607"),
    ("The project took 300 man-hours.", "607"),
    ("Male candidates only", "607"),
    ("Female preferred", "607"),
    ("Looking for a girl to run our front desk", "607"),
    ("Must be male.", "607"),
    ("Office girl wanted", "607"),
    ("Delivery boy", "607"),
    ("Cleaning lady, mornings", "607"),
    ("Stewardess on regional flights", "607"),
    ("The candidate will report to the lead and he/she will write tests.", ""),
    ("The candidate will send his or her CV.", ""),
    ("Waiter/waitress for weekends", ""),
    ("We encourage female candidates to apply.", ""),
    ("We treat male and female employees alike.", ""),
    ("You bring craftsmanship and sportsmanship.", ""),
    ("Ask Derya; she will show you around.", ""),
    ("We work with the Ombudsman and in Manhattan.", ""),
    ("A workshop for Girls Who Code", ""),
    ("Your manager has been here since 2015; she is an engineer.", ""),
    ("We welcome all genders.", ""),
    ("Join our young and dynamic team", "608"),
    ("A young, energetic company", "608"),
    ("You are a digital native", "608"),
    ("Recent graduates only", "608"),
    ("Maximum age 35", "608"),
    ("Not older than 30", "608"),
    ("Aged between 20 and 35", "608"),
    ("Age limit: 40", "608"),
    ("Under 30 years old", "608"),
    ("No age limit", ""),
    ("There is no age limit of 35 here; people of any age apply.", ""),
    ("You work with young people aged 16 to 24 in schools as a student mentor.", ""),
    ("Must be 18 years of age or older", ""),
    ("Recent graduates are welcome.", ""),
    ("Our cloud native, digital products", ""),
    ("5 to 30 years of experience", ""),
    ("We are a company of 30 years.", ""),
    ("Completed military service", "609"),
    ("Military service must be completed", "609"),
    ("No military obligation", "609"),
    ("Exempt from military service", "609"),
    ("Veterans and military spouses are encouraged to apply.", ""),
    ("We do not ask whether military service is completed.", ""),
    ("Single women", "610"),
    ("Must be single", "610"),
    ("Unmarried candidates preferred", "610"),
    ("Please state your marital status.", "610"),
    ("Without children", "610"),
    ("No plans to start a family", "610"),
    ("We consider everyone regardless of race, age, marital status or pregnancy.", ""),
    ("You will be the single point of contact.", ""),
    ("Parental leave for people with children", ""),
    ("You own a single page application.", ""),
    ("Well-groomed", "611"),
    ("Attractive appearance", "611"),
    ("Send your CV with photo", "611"),
    ("Attach a recent photo to your application", "611"),
    ("Photo is required", "611"),
    ("Height of at least 170 cm", "611"),
    ("An attractive salary and benefits", ""),
    ("Do not attach a photo.", ""),
    ("Submit a photo of your work", ""),
    ("You will photograph our products.", ""),
    ("A well groomed backlog", "611"),
    ("Native English speaker", "614"),
    ("Native speakers of German", "614"),
    ("English mother tongue", "614"),
    ("Able-bodied", "614"),
    ("No disabilities", "614"),
    ("In good health", "614"),
    ("Accent-free English", "614"),
    ("Fluent English, C1", ""),
    ("React Native and cloud-native", ""),
    ("We welcome people with disabilities.", ""),
    ("Health insurance and mental health support", ""),
    ("Knowledge of Indigenous languages is an asset.", ""),
    ("No criminal record", "616"),
    ("Clean credit history", "616"),
    ("Send your payslips with your CV", "616"),
    ("Tell us your current salary.", "616"),
    ("Tell us your salary expectations.", ""),
    ("You will prepare payslips for 300 people.", ""),
    ("A clean criminal record is required by law for work with children.", ""),
    ("This is a non-union position.", ""),
]


def codes(text: str, lang: str, path: str = "content/jobs/ilan.md", fields: str = "title: Ilan") -> str:
    """The wording codes of one sentence in a job, without SAH."""
    found = findings_of(source_of(item_text(f"{fields}\nlang: {lang}", f"{text}\n"), path))
    return " ".join(sorted({finding.code.removeprefix("SAH") for finding in found if finding.code in WORDING}))


@pytest.mark.parametrize(("sentence", "expected"), TURKISH)
def test_a_turkish_sentence_has_these_findings_and_no_other(sentence: str, expected: str) -> None:
    assert codes(sentence, "tr") == expected


@pytest.mark.parametrize(("sentence", "expected"), ENGLISH)
def test_an_english_sentence_has_these_findings_and_no_other(sentence: str, expected: str) -> None:
    assert codes(sentence, "en") == expected


def test_the_lists_are_long_enough_to_mean_something() -> None:
    assert min(len(TURKISH), len(ENGLISH)) >= 60


@pytest.mark.parametrize("lists", LISTS)
def test_a_phrase_with_any_ending_begins_with_enough_letters(lists: Lists) -> None:
    for words in lists.values():
        for word in (word for phrase in words.phrases for word in first_words(phrase)):
            assert not word.endswith("*") or len(word) > BEGINNING, word


@pytest.mark.parametrize("lists", LISTS)
def test_a_phrase_begins_with_a_word_that_must_be_there(lists: Lists) -> None:
    for words in lists.values():
        for phrase in words.phrases:
            assert phrase.on or not re.match(r"\([^()]* \)\?|\[|\{", phrase.words), phrase.words


def test_a_finding_stands_at_the_first_letter_of_the_words() -> None:
    text = item_text("title: İlan", "İlk satır.\n\nIşıl ışıl mağazamıza **bayan eleman** aranıyor.\n")
    (found,) = [one for one in findings_of(source_of(text, "content/jobs/ilan.md")) if one.code == "SAH607"]
    line = text.split("\n")[found.place.line - 1]
    assert line[found.place.column - 1 :].startswith("bayan eleman")


def test_words_in_the_title_and_the_summary_are_found_where_they_stand() -> None:
    text = item_text("title: Bayan Sekreter\nsummary: Genç ve dinamik bir ekip", "İş.\n")
    found = [one for one in findings_of(source_of(text, "content/jobs/ilan.md")) if one.code in WORDING]
    places = {one.code: text.split("\n")[one.place.line - 1][one.place.column - 1 :] for one in found}
    assert places == {"SAH607": "Bayan Sekreter", "SAH608": "Genç ve dinamik bir ekip"}


def test_the_hint_keeps_what_is_right_of_the_words_with_its_ending() -> None:
    text = item_text("title: İlan", "Bayan satış danışmanları arıyoruz.\n")
    (found,) = [one for one in findings_of(source_of(text, "content/jobs/ilan.md")) if one.code == "SAH607"]
    assert "'satış danışmanları'" in text_of(found.hint, "tr")
    assert "4857" in text_of(found.hint, "en")


@pytest.mark.parametrize("status", ["archived", "cancelled"])
def test_a_job_that_is_over_is_left_alone(status: str) -> None:
    assert codes("Bayan eleman aranıyor.", "tr", fields=f"title: İlan\nstatus: {status}") == ""


def test_a_text_in_another_language_is_left_alone() -> None:
    assert codes("Salesman, bayan eleman, en fazla 35 yaşında.", "fr") == ""


def test_a_post_is_read_when_it_points_at_a_job_and_only_then() -> None:
    assert codes("Bayan eleman arıyoruz.", "tr", "content/posts/a.md") == ""
    assert codes("Bayan eleman arıyoruz: [ilan](../jobs/a.md)", "tr", "content/posts/a.md") == "607"
    assert codes("Bayan eleman arıyoruz: [ilan](../jobs/a.md)", "tr", "content/stories/a.md") == ""


def test_a_sentence_goes_on_behind_a_line_break_and_ends_at_a_list() -> None:
    assert codes("Askerlik hizmetini tamamlamış olma şartı\naranmamaktadır.", "tr") == ""
    assert codes("- Askerlik hizmetini tamamlamış olmak\n- Deneyim aranmaz", "tr") == "609"
    assert codes("Depomuzda çalışacak erkek\npersonel aranmaktadır.", "tr") == "607"


@pytest.mark.parametrize("text", ["`bayan eleman`", "```\nbayan eleman\n```", "<!-- eski ilan: bayan eleman -->"])
def test_what_is_code_or_a_comment_is_no_posting(text: str) -> None:
    assert codes(f"İlan.\n\n{text}\n\nSon.", "tr") == ""


@given(text=st.text())
def test_a_letter_stands_at_the_same_place_when_it_is_made_plain(text: str) -> None:
    plain = Reading("tr", text, 0, 0).plain
    assert len(plain) == len(text)
    assert all(letter == " " or letter.isalnum() for letter in plain)


@given(text=st.text(alphabet="bayenlmİIı .*\n`[]()<>!-", max_size=80))
def test_a_finding_stands_inside_the_file_whatever_is_written(text: str) -> None:
    file = item_text("title: İlan", f"bayan eleman {text} bayan eleman\n")
    source = source_of(file, "content/jobs/ilan.md")
    assert all(is_inside(found, file) for found in findings_of(source) if found.code in WORDING)
