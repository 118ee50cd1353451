"""Papers and answers that are not to be asked of somebody who only applies: our own lists."""

from sahne.rules.jobs.wording.phrases import NO_NEED_EN, NO_NEED_TR, Lists, Phrase, WordList

_BY_LAW_TR = r"| (?:geregi|mevzuat|yonetmelik|sayili|yasa|kanun|5188)"
TURKISH = WordList(
    (
        Phrase(
            "(sabikasiz|sabika kaydi|sabika kaydinin|sabikasi|sabika)( temiz| olmayan| bulunmayan| olmamak|"
            " olmamasi)?( olan| olmak)?"
        ),
        Phrase(
            "(adli sicil) (kaydi|kaydinin|kaydinizi|belgesi|belgenizi|raporu)( temiz| olmayan| bulunmayan)?( olan| olmak)?"
        ),
        Phrase("(temiz kagidi|iyi hal kagidi)"),
        Phrase("(icra|haciz|icralik) (takibi|dosyasi|durumu|borcu)? ?(olmayan*|bulunmayan*|olmamak)"),
        Phrase("(icralik|hacizli) (olmayan|olmamak)"),
        Phrase(
            "(findeks|kredi) (notu|raporu|puani|sicili)( [a-z]+)?",
            near=" (?:aday|basvur|gonder|ekle|temiz|yuksek|iste|olan|olmak|ilet)",
            far=" (?:musteri|analiz|tahsis|urun|model|portfoy)",
        ),
        Phrase("(sendika|sendikaya|sendikali) (uyesi |uyeligi |uye )?(olmayan*|olmamak|bulunmayan*)"),
        Phrase(
            "(son|mevcut|simdiki|onceki|eski) (maas|maasinizi|maasiniz|ucret|ucretinizi|ucretiniz|maas"
            " bilgi*|ucret bilgi*|bordro*|maas bordro*)",
            near=" (?:belirt|gonder|yaz|ilet|ekle|bildir|paylas|iste)",
            on="maas* ucret* bordro*",
        ),
        Phrase("(askerlik durum belgesi|terhis belgesi|askerlik belgesi|askerlik terhis belgesi)"),
        Phrase(
            "(nufus cuzdani|kimlik|kimlik karti|nufus kayit) (fotokopisi|sureti|ornegi)",
            near=" (?:basvur|gonder|ekle|iste|ilet|ile|belge)",
        ),
    ),
    excuse=NO_NEED_TR + _BY_LAW_TR,
)
ENGLISH = WordList(
    (
        Phrase(
            "(clean|no|without a|without) criminal (record|records|history|convictions?)", firm=False, on="criminal"
        ),
        Phrase("criminal record (certificate|extract|must|required)"),
        Phrase("(clean|good) credit (history|score|record|report)", on="credit"),
        Phrase("(credit check|credit report|credit score) (is |will be )?(required|mandatory)"),
        Phrase(
            "(salary history|pay history|payslips?|pay slips?|pay stubs?)",
            near=" (?:send|include|provide|state|attach|share|submit|require)",
            far=" (?:process|issue|prepar|payroll|employees)",
        ),
        Phrase(
            "(your )?(current|last|previous|present) (salary|pay|compensation|remuneration|wage)",
            near=" (?:send|include|provide|state|attach|share|submit|indicate|mention|tell)",
            on="salary pay compensation remuneration wage",
        ),
        Phrase(
            "not (be )?(a )?(member of )?(a |any )?(trade |labor |labour )?union( member)?",
            firm=True,
            near=" (?:must|should|candidate|applicant)",
            on="union",
        ),
        Phrase(
            "(copy|scan) of (your )?(passport|id|id card|identity card|driving licence)",
            near=" (?:send|include|provide|attach|submit|upload)",
            on="passport id identity driving",
        ),
    ),
    excuse=NO_NEED_EN + r"| (?:by law|required by|regulation|act |legally)",
)
ASKED: Lists = {"tr": TURKISH, "en": ENGLISH}
