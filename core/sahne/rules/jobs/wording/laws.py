"""The laws against shutting people out of a job, by the country of the workspace.

Labour Law 4857 art. 5, Law 6701 art. 3, 6 and 7, Law 6698 (KVKK) art. 4 and 6, Law 6356 art. 25 (mevzuat.gov.tr);
Directives 2000/43, 2000/78, 2006/54, 2023/970 and Regulation 2016/679 (eur-lex.europa.eu). Of these article 5 of Law 4857
and Directive 2023/970 were read, in quotations, on 2026-11-25; the other numbers are as the authors know them.
"""

from dataclasses import dataclass

from sahne.rules.jobs.countries import EUROPEAN_UNION
from sahne.said import Words
from sahne.settings import Settings

NOWHERE = Words(en="It shuts out people who can do the work", tr="İşi yapabilecek insanları dışarıda bırakır")


@dataclass(frozen=True, slots=True)
class Law:
    """What is said of one ground, in Turkey and in the European Union."""

    turkey: Words
    europe: Words

    def where(self, settings: Settings) -> Words:
        """The law of the workspace's country."""
        if settings.country == "TR":
            return self.turkey
        return self.europe if settings.country in EUROPEAN_UNION else NOWHERE


SEX = Law(
    turkey=Words(
        en="Labour Law 4857 art. 5 and Law 6701 art. 6 forbid choosing by sex unless the work itself demands it",
        tr="4857 sayılı Kanun'un 5. ve 6701 sayılı Kanun'un 6. maddesi, iş gerektirmedikçe cinsiyete göre seçmeyi yasaklar",
    ),
    europe=Words(
        en="Directives 2006/54 art. 14 and 2023/970 art. 5 demand postings that speak to every sex",
        tr="2006/54 sayılı Direktif'in 14. ve 2023/970 sayılı Direktif'in 5. maddesi, her cinsiyete seslenen ilan ister",
    ),
)
AGE = Law(
    turkey=Words(
        en="Law 6701 art. 6 forbids it unless the work demands the limit (art. 7)",
        tr="6701 sayılı Kanun'un 6. maddesi, iş zorunlu kılmadıkça (m. 7) bunu yasaklar",
    ),
    europe=Words(
        en="Directive 2000/78 forbids it unless a real need justifies the limit (art. 6)",
        tr="2000/78 sayılı Direktif, gerçek bir gereklilik yoksa (m. 6) bunu yasaklar",
    ),
)
MILITARY = Law(
    turkey=Words(
        en="Only men are called up, so it is a condition of sex (Law 6701 art. 6)",
        tr="Askere yalnızca erkekler alınır; bu yüzden bir cinsiyet şartıdır (6701 sayılı Kanun m. 6)",
    ),
    europe=Words(
        en="Mostly men are called up, so it is an indirect condition of sex (Directive 2006/54 art. 14)",
        tr="Askere çoğunlukla erkekler alınır; bu yüzden dolaylı bir cinsiyet şartıdır (2006/54 sayılı Direktif m. 14)",
    ),
)
FAMILY = Law(
    turkey=Words(
        en="Law 6701 art. 3 and 6 forbid choosing by marital status, pregnancy or care of children",
        tr="6701 sayılı Kanun'un 3. ve 6. maddesi medeni hâle, gebeliğe ya da çocuk bakımına göre seçmeyi yasaklar",
    ),
    europe=Words(
        en="Directive 2006/54 art. 14 forbids choosing by marital or family status and pregnancy",
        tr="2006/54 sayılı Direktif'in 14. maddesi medeni hâle, aile durumuna ya da gebeliğe göre seçmeyi yasaklar",
    ),
)
APPEARANCE = Law(
    turkey=Words(
        en="A photograph is more than the choice needs (Law 6698, KVKK, art. 4), and looks are no measure of work",
        tr="Fotoğraf, seçim için gerekenden fazlasıdır (6698 sayılı KVKK m. 4); görünüş de işin ölçüsü değildir",
    ),
    europe=Words(
        en="A photograph is more than the choice needs (GDPR art. 5), and looks are no measure of work",
        tr="Fotoğraf, seçim için gerekenden fazlasıdır (GDPR m. 5); görünüş de işin ölçüsü değildir",
    ),
)
ORIGIN = Law(
    turkey=Words(
        en="Labour Law 4857 art. 5 and Law 6701 art. 6 forbid choosing by language, origin, belief, health or disability",
        tr="4857 sayılı Kanun'un 5. ve 6701 sayılı Kanun'un 6. maddesi dile, kökene, inanca, sağlığa ya da engelliliğe "
        "göre seçmeyi yasaklar",
    ),
    europe=Words(
        en="Directives 2000/43 art. 3 and 2000/78 art. 3 forbid choosing by origin, belief or disability",
        tr="2000/43 ve 2000/78 sayılı Direktiflerin 3. maddesi kökene, inanca ya da engelliliğe göre seçmeyi yasaklar",
    ),
)
PRIVACY = Law(
    turkey=Words(
        en="Law 6698 (KVKK) art. 4 and 6 allow only what the choice needs",
        tr="6698 sayılı KVKK'nın 4. ve 6. maddesi yalnızca seçim için gerekene izin verir",
    ),
    europe=Words(
        en="GDPR art. 5, 9 and 10 allow only what the choice needs, and Directive 2023/970 art. 5 no question about past pay",
        tr="GDPR'nin 5, 9 ve 10. maddesi yalnızca seçim için gerekene izin verir; 2023/970 sayılı Direktif'in 5. maddesi "
        "geçmiş ücreti sormayı yasaklar",
    ),
)
