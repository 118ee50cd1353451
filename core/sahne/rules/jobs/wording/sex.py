"""Words that speak to one sex: our own lists, from what Turkish and English boards show."""

from sahne.rules.jobs.wording.phrases import NO_NEED_EN, NO_NEED_TR, Lists, Phrase, WordList

_PEOPLE = (
    "eleman*|personel*|aday*|calisan*|isci*|calisma arkadas*|takim arkadas*|ekip arkadas*|arkadas*"
    "|stajyer*|usta*|ogrenci*|kalfa*"
)
_TRADES = (
    "sekreter*|asistan*|garson*|kasiyer*|muhasebeci*|muhasebe eleman*|satis danisman*|satis"
    " eleman*|satis temsilci*"
    "|tezgahtar*|sofor*|surucu*|operator*|temizlik gorevli*|temizlik eleman*|temizlikci*|asci*|bulasikci*|komi*"
    "|resepsiyonist*|hemsire*|ogretmen*|paketleme eleman*|depo eleman*|depo gorevli*|magaza"
    " eleman*|ofis eleman*"
    "|buro eleman*|vasifsiz eleman*|bakici*|danisman*|temsilci*|musteri temsilci*|uzman*|muhendis*|kurye*"
    "|guvenlik gorevli*|guvenlik eleman*|tekniker*|teknisyen*|egitmen*|barista*|forkliftci*|makineci*|asistani*"
)
_WANTED = (
    r" (?:araniyor|aranmakta|ariyoruz|aramakta|alinacak|alim|alacag|istihdam|tercih|olma|basvur"
    r"|gorevlendiril|calisacak|calistiril"
    r"|yetistiril|ihtiyac|gerekmekte|uygun|pozisyon)"
)
_GOODS = " (?:giyim|ayakkabi|kuafor|konfeksiyon|canta|aksesuar|ic camasir)"
_ENCOURAGED = r" (?:oran|sayi|tesvik|asker|ozellikle|hakk|kotas|cinsiyet|memnuniyet|yur[dt])| icin "
_ONE = "(bay|bayan|erkek|kadin|kiz)"
TURKISH = WordList(
    (
        Phrase(f"(bay|bayan|bayanlar) <{_PEOPLE}|{_TRADES}>", firm=True),
        Phrase("(bay|bayan) <([a-z]+ ){1,2}(eleman*|personel*|gorevli*|temsilci*)>", firm=True, far=_GOODS),
        Phrase(f"<{_PEOPLE}|{_TRADES}> (bay|bayan|erkek|kadin)  ", far=" asker| icin "),
        Phrase(f"(erkek|erkekler|kadin|kiz) <{_PEOPLE}|{_TRADES}>", near=_WANTED, far=_ENCOURAGED),
        Phrase(f"(yapmis|tamamlamis|bitirmis) (erkek|bay) <{_PEOPLE}|{_TRADES}>", firm=True),
        Phrase("(yapmis|tamamlamis|bitirmis) (erkek|bay|erkekler|baylar)", "adaylar", firm=True),
        Phrase(f"tercihen {_ONE}"),
        Phrase(f"{_ONE} (tercih|tercihen|tercihimizdir|olmak|olmasi)"),
        Phrase(f"{_ONE} <araniyor|aranmaktadir|alinacaktir|alinacak|ariyoruz>"),
        Phrase("(baylar|bayanlar|erkekler|kadinlar) (tercih|araniyor|alinacak|alinacaktir|basvursun|basvurabilir)"),
        Phrase("(bayanlara|kadinlara|erkeklere|baylara) (ozel is|is imkani|is ilani|yonelik is)", "herkese iş imkânı"),
        Phrase("(yalnizca|sadece|yalniz) (bay|bayan|erkek|kadin|bayanlar|baylar|erkekler|kadinlar)", near=_WANTED),
        Phrase("(cinsiyet|cinsiyeti) (bay|bayan|erkek|kadin)"),
        Phrase("hostes*", "kabin memuru ya da karşılama görevlisi", firm=True, far=" host "),
        Phrase("<sekreter*> kiz*", firm=True),
        Phrase("<usta*> (abi*|abla*)", firm=True),
        Phrase("(temizlikci|temizlik) (kadin*|bayan*|abla*)", "temizlik görevlisi", firm=True),
        Phrase("(cayci|mutfakci) (kadin*|bayan*|abla*)", "mutfak görevlisi", firm=True),
        Phrase("gundelikci kadin*", "gündelik temizlik görevlisi", firm=True),
        Phrase("is (adami|adamlari|adamina|adamlarina)", "iş insanı", firm=True),
        Phrase("(bilim) (adami|adamlari)", "bilim insanı", firm=True),
        Phrase("cocuk bakici (kadin*|bayan*|abla*)", "çocuk bakıcısı", firm=True),
    ),
    excuse=NO_NEED_TR,
    pair="bay|bayan|baylar|bayanlar|erkek|kadin|erkekler|kadinlar|kiz",
)
_MEN = "male|female|man|woman|lady|gentleman|girl|boy|guy"
ENGLISH = WordList(
    (
        Phrase("(salesman|salesmen|saleswoman|saleswomen|saleslady|salesgirl)", "salesperson", firm=True),
        Phrase("(chairman|chairwoman|chairmen)", "chair", firm=True),
        Phrase("(foreman|foremen|forewoman)", "supervisor", firm=True),
        Phrase("(handyman|handymen)", "maintenance worker", firm=True),
        Phrase("(repairman|repairmen)", "repair technician", firm=True),
        Phrase("(serviceman|servicemen)", "service technician", firm=True, far=" (?:veteran|military|armed)"),
        Phrase("(craftsman|craftsmen)", "craftsperson", firm=True),
        Phrase("(tradesman|tradesmen)", "tradesperson", firm=True),
        Phrase("(draftsman|draftsmen|draughtsman|draughtsmen)", "drafter", firm=True),
        Phrase("(cameraman|cameramen)", "camera operator", firm=True),
        Phrase("(businessman|businessmen|businesswoman)", "businessperson", firm=True),
        Phrase("(spokesman|spokeswoman|spokesmen)", "spokesperson", firm=True),
        Phrase("(fireman|firemen)", "firefighter", firm=True),
        Phrase("(policeman|policemen|policewoman)", "police officer", firm=True),
        Phrase("(mailman|mailmen|postman|postmen)", "mail carrier", firm=True),
        Phrase("(deliveryman|deliverymen)", "delivery driver", firm=True),
        Phrase("delivery (boy|boys|man|men|guy|guys)", "delivery driver", firm=True),
        Phrase("(watchman|watchmen)", "security guard", firm=True),
        Phrase("(barman|barmen|barmaid|barmaids)", "bartender", firm=True),
        Phrase("(waitress|waitresses)", "server", firm=True, far=" waiters? "),
        Phrase("(hostess|hostesses)", "host", firm=True, far=" hosts? "),
        Phrase("(stewardess|stewardesses)", "flight attendant", firm=True),
        Phrase("cleaning (lady|ladies|woman|women)", "cleaner", firm=True),
        Phrase("tea (lady|boy)", "kitchen assistant", firm=True),
        Phrase("(office|gal|girl) (girl|girls|boy|boys|friday)", "office assistant", firm=True),
        Phrase("(sales|promo|counter|shop) (girl|girls|lady|ladies|boy)", "sales assistant", firm=True),
        Phrase("manpower", "staff", firm=True, far=" manpower ?group"),
        Phrase("man (hour|hours)", "working hours", firm=True),
        Phrase("man (day|days)", "working days", firm=True),
        Phrase(
            "man (the|our) (desk|phones|phone|booth|stand|counter|front|reception|store|tills?)", "staff the", firm=True
        ),
        Phrase("(male|female|males|females|ladies|gentlemen|girls|boys) only", firm=True),
        Phrase("(male|female|males|females) (preferred|required|wanted)", firm=True),
        Phrase("(male|female) <candidates?|applicants?|staff> (only|preferred|required|wanted)", firm=True),
        Phrase("(girl|girls|boy|boys) wanted", "staff wanted", firm=True),
        Phrase(
            f"must be (a |an )?({_MEN})",
            on="male female man woman lady gentleman girl boy guy males females girls boys",
        ),
        Phrase(
            f"(looking for|seeking|hiring|need|want) (a |an )?(young |smart |friendly |strong )?({_MEN}|males"
            "|females|girls|boys)",
            "looking for somebody",
            firm=True,
            far=" (?:help|support|communit)",
            on="male female man woman lady gentleman girl boy guy males females girls boys",
        ),
        Phrase(
            "(he|she) (will|should|must|shall|needs|has|can|is|reports|works)",
            "they",
            near=r" (?:candidate|applicant|incumbent|post ?holder|job ?holder|successful|ideal) ",
            firm=True,
        ),
        Phrase(
            "(his|her) (duties|responsibilities|tasks|cv|resume|application|role|main)",
            "their",
            near=r" (?:candidate|applicant|incumbent|post ?holder|job ?holder|successful|ideal) ",
            firm=True,
        ),
    ),
    excuse=NO_NEED_EN,
    pair="male|female|males|females|man|woman|men|women|he|she|his|her|him|ladies|gentlemen|girls|boys|s",
)
SEX: Lists = {"tr": TURKISH, "en": ENGLISH}
