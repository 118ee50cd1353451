"""What each field is for, in the words an editor of text files shows beside it."""

from sahne.said import Words

FIELD_WORDS = {
    "id": Words(en="Permanent; sahne writes it, and it never changes", tr="Kalıcı kimlik; sahne yazar, hiç değişmez"),
    "uid": Words(
        en="By what subscribers of an older calendar know it; sahne import writes it",
        tr="Eski takvimin abonelerinin bildiği kimlik; sahne import yazar",
    ),
    "title": Words(en="The title", tr="Başlık"),
    "summary": Words(en="One or two sentences", tr="Bir iki cümlelik özet"),
    "lang": Words(en="Its language: tr, en", tr="Dili: tr, en"),
    "translation_key": Words(en="The same in every language version", tr="Bütün dil sürümlerinde ortak olan anahtar"),
    "slug": Words(en="The end of its address", tr="Adresinin son parçası"),
    "aliases": Words(
        en="Old slugs, or old addresses as /en/jobs/old/; who comes there is led to this page",
        tr="Eski slug değerleri ya da /en/jobs/old/ gibi eski adresler; oraya gelen bu sayfaya yönlendirilir",
    ),
    "status": Words(en="How ready it is", tr="Ne kadar hazır"),
    "visibility": Words(en="Who may see it; internal unless said", tr="Kim görebilir; yazılmazsa internal"),
    "audience": Words(en="For whom: names from content/audiences", tr="Kimin için: content/audiences içindeki adlar"),
    "channel": Words(
        en="Where it goes out: names from content/channels", tr="Nerede yayımlanır: content/channels içindeki adlar"
    ),
    "goal": Words(en="What it is for: a name from content/goals", tr="Niçin: content/goals içindeki bir ad"),
    "kpi": Words(en="What it is measured by", tr="Neyle ölçülür"),
    "owner": Words(en="Who looks after it: a name from content/people", tr="Sorumlusu: content/people içindeki bir ad"),
    "reviewers": Words(en="Who reads it before it goes out", tr="Yayımlanmadan önce kim okur"),
    "campaign": Words(en="A name from content/campaigns", tr="content/campaigns içindeki bir ad"),
    "value": Words(
        en="Values of the brand it shows: names from content/values",
        tr="Gösterdiği marka değerleri: content/values içindeki adlar",
    ),
    "people": Words(
        en="Whom it shows: names from content/people", tr="İçinde görünen kişiler: content/people içindeki adlar"
    ),
    "publish": Words(en="The plan: 2026-12-03 or 2026-12-03T10:00", tr="Plan: 2026-12-03 ya da 2026-12-03T10:00"),
    "due": Words(
        en="Days of the steps, where the channel's lead times do not fit",
        tr="Kanalın süreleri uymuyorsa adımların günleri",
    ),
    "due.draft": Words(en="The day the draft is due", tr="Taslağın teslim günü"),
    "due.translation": Words(en="The day the translation is due", tr="Çevirinin teslim günü"),
    "due.review": Words(en="The day by which it is reviewed", tr="Gözden geçirmenin son günü"),
    "due.legal": Words(en="The day by which the lawyers have seen it", tr="Hukuk onayının son günü"),
    "due.measure": Words(en="The day on which it is measured", tr="Ölçümün yapılacağı gün"),
    "published_at": Words(en="When it really went out", tr="Gerçekte ne zaman yayımlandı"),
    "updated": Words(
        en="When its text last changed so that readers should know",
        tr="Metninin okurların bilmesi gereken biçimde en son değiştiği gün",
    ),
    "published_url": Words(en="Where it went out", tr="Nerede yayımlandı"),
    "expires": Words(en="From then on it is no longer shown", tr="Bu günden sonra gösterilmez"),
    "review_by": Words(en="The day to look at it again", tr="Yeniden gözden geçirme günü"),
    "tags": Words(en="Words to find it by", tr="Etiketler"),
    "image": Words(en="A picture, by its path from content/", tr="Görselin content/ içinden yolu"),
    "image_alt": Words(
        en="What the picture shows, for those who do not see it", tr="Görselde ne olduğu, göremeyenler için"
    ),
    "check": Words(
        en="Rules that are not to be told of this file, and why", tr="Bu dosya için söylenmeyecek kurallar ve nedeni"
    ),
    "check.ignore": Words(en="Codes of rules: SAH208", tr="Kural kodları: SAH208"),
    "check.reason": Words(en="Why they do not hold here", tr="Burada neden geçerli değiller"),
    "kpi.metric": Words(en="What is counted, as the goal names it", tr="Ne sayılır; hedefteki adıyla"),
    "kpi.target": Words(en="How much it should be", tr="Kaç olmalı"),
    "kpi.measure_by": Words(en="The day by which it is measured", tr="Hangi güne kadar ölçülür"),
    "kpi.better": Words(
        en="higher or lower; higher unless said", tr="higher ya da lower; yazılmazsa yüksek olan iyidir"
    ),
    "date_posted": Words(en="The day it opens", tr="İlanın açıldığı gün"),
    "valid_through": Words(en="The last day to apply", tr="Son başvuru günü"),
    "employment_type": Words(en="Full time, part time, intern …", tr="Tam zamanlı, yarı zamanlı, staj …"),
    "community": Words(
        en="Whose event it is: a name from content/communities",
        tr="Kimin etkinliği: content/communities içindeki bir ad",
    ),
    "location": Words(en="Where: names from content/locations", tr="Nerede: content/locations içindeki adlar"),
    "remote": Words(en="Whether one may work from elsewhere", tr="Uzaktan çalışılabilir mi"),
    "applicant_location": Words(
        en="Countries that remote applicants may live in: TR, DE",
        tr="Uzaktan çalışacakların yaşayabileceği ülkeler: TR, DE",
    ),
    "team": Words(en="A name from content/teams", tr="content/teams içindeki bir ad"),
    "seniority": Words(en="How much experience it asks for", tr="Ne kadar deneyim istiyor"),
    "salary": Words(en="Gross pay", tr="Brüt ücret"),
    "salary.min": Words(en="The least", tr="Alt sınır"),
    "salary.max": Words(en="The most", tr="Üst sınır"),
    "salary.currency": Words(en="TRY, EUR, USD", tr="TRY, EUR, USD"),
    "salary.unit": Words(en="For how long the amount is", tr="Tutarın hangi süre için olduğu"),
    "apply_url": Words(en="Where one applies", tr="Başvuru adresi"),
    "direct_apply": Words(en="Whether one can apply on the page itself", tr="Doğrudan sayfada başvurulabiliyor mu"),
    "reference": Words(en="The number of the posting in your own system", tr="İlanın kendi sisteminizdeki numarası"),
    "start": Words(en="When it begins", tr="Ne zaman başlıyor"),
    "end": Words(
        en="When it ends; for days the last one, included", tr="Ne zaman bitiyor; gün yazılırsa son gün, o da sayılır"
    ),
    "all_day": Words(en="Whether it lasts all day", tr="Bütün gün mü sürüyor"),
    "venue": Words(en="The room or the building", tr="Salon ya da bina"),
    "online_url": Words(en="Where to join online", tr="Çevrim içi katılım adresi"),
    "registration_url": Words(en="Where to register", tr="Kayıt adresi"),
    "repeat": Words(
        en="every 2 weeks on tue until 2027-06-30; every month on the last fri 6 times",
        tr="iki haftada bir salı, 30.06.2027'ye kadar; her ayın son cuması, 6 kez",
    ),
    "skipped": Words(
        en="Days of the repetition on which it does not take place: [2026-12-29]",
        tr="Yinelemenin yapılmayacak günleri: [2026-12-29]",
    ),
    "moved": Words(
        en="Days of the repetition that take place at another time: {2026-12-22: 2026-12-23T10:00}",
        tr="Yinelemenin başka güne ya da saate alınan günleri: {2026-12-22: 2026-12-23T10:00}",
    ),
    "season": Words(en="The number of the season", tr="Sezon numarası"),
    "episode": Words(en="The number of the episode", tr="Bölüm numarası"),
    "audio": Words(en="The sound, by its path from content/", tr="Ses dosyasının content/ içinden yolu"),
    "duration": Words(en="1h 30m, 24m 10s or 00:24:10", tr="1h 30m, 24m 10s ya da 00:24:10"),
    "chapters": Words(
        en="The parts of the episode: {start: 3:10, title: Why it breaks}",
        tr="Bölümün kısımları: {start: 3:10, title: Neden kopuyor}",
    ),
    "chapters.start": Words(en="Where it begins: 3:10 or 1:03:10", tr="Başladığı yer: 3:10 ya da 1:03:10"),
    "chapters.title": Words(en="Its title", tr="Başlığı"),
    "transcript": Words(
        en="The words that are spoken, as a file in content/",
        tr="Konuşmanın yazıya dökülmüş hâli; content/ içinde bir dosya",
    ),
    "guests": Words(en="Who speaks: names from content/people", tr="Konuklar: content/people içindeki adlar"),
    "prize": Words(en="What can be won", tr="Ödül"),
    "url": Words(en="Its address", tr="Adresi"),
    "budget": Words(en="What it may cost", tr="Bütçe"),
    "budget.amount": Words(en="How much", tr="Tutar"),
    "budget.currency": Words(en="TRY, EUR, USD", tr="TRY, EUR, USD"),
    "level": Words(en="Whom it is for", tr="Kimin için olduğu"),
    "provider": Words(en="Who gives it", tr="Eğitimi kim veriyor"),
    "certificate_months": Words(en="How many months the certificate holds", tr="Belgenin kaç ay geçerli olduğu"),
    "employer": Words(en="The other employer", tr="Kıyaslanan işveren"),
    "platforms": Words(en="What they have, and how good it is", tr="Nelere sahipler, ne kadar iyi"),
    "platforms.career_portal": Words(en="Their career portal", tr="Kariyer portalları"),
    "platforms.mobile_app": Words(en="Their app", tr="Mobil uygulamaları"),
    "platforms.social_networks": Words(en="Their social networks", tr="Sosyal ağları"),
    "platforms.podcasts": Words(en="Their podcasts", tr="Podcast'leri"),
    "platforms.communities": Words(en="Their communities", tr="Toplulukları"),
    "lessons": Words(en="What to learn from it", tr="Öğrenilecekler"),
    "outcomes": Words(
        en="What came of it: decisions, and the items that show them",
        tr="Bundan ne çıktı: kararlar ve göründükleri içerikler",
    ),
    "outcomes.decision": Words(en="What was decided, in a sentence", tr="Ne kararlaştırıldı, bir cümleyle"),
    "outcomes.items": Words(
        en="Where it can be seen: [jobs/veri-muhendisi]", tr="Hangi içeriklerde görünüyor: [jobs/veri-muhendisi]"
    ),
    "outcomes.decided_on": Words(en="The day of the decision", tr="Kararın günü"),
    "received": Words(en="When it was said: 2026-12-03T10:00", tr="Ne zaman söylendi: 2026-12-03T10:00"),
    "answered": Words(en="When it was answered", tr="Ne zaman yanıtlandı"),
    "sentiment": Words(en="How it was meant", tr="Nasıl söylendi"),
    "kpis": Words(en="The numbers that say whether the goal is reached", tr="Hedefe ulaşıldığını gösteren sayılar"),
    "kpis.metric": Words(en="What is counted", tr="Ne sayılır"),
    "kpis.unit": Words(en="In what: count, percent, days", tr="Birimi: count, percent, days"),
    "kpis.baseline": Words(en="What it is today", tr="Bugünkü değeri"),
    "kpis.since": Words(
        en="The day of the baseline; that of the first measurement unless said",
        tr="Başlangıç değerinin günü; yazılmazsa ilk ölçümünki",
    ),
    "kpis.target": Words(en="What it should be", tr="Olması gereken değer"),
    "kpis.by": Words(en="By which day", tr="Hangi güne kadar"),
    "kpis.better": Words(
        en="higher or lower; what the way from baseline to target says unless said",
        tr="higher ya da lower; yazılmazsa başlangıçtan hedefe giden yön",
    ),
    "kpis.source": Words(en="Where it is read", tr="Nereden okunur"),
    "parent": Words(en="The larger goal: a name from content/goals", tr="Üst hedef: content/goals içindeki bir ad"),
    "age": Words(en="Years of age", tr="Yaş aralığı"),
    "experience": Words(en="Years of experience", tr="Deneyim yılı aralığı"),
    "reach": Words(en="How many people they are", tr="Kaç kişi oldukları"),
    "needs": Words(en="What they want to know", tr="Ne bilmek istedikleri"),
    "platform": Words(
        en="linkedin, instagram, x, youtube, podcast, portal …", tr="linkedin, instagram, x, youtube, podcast, portal …"
    ),
    "text_limit": Words(
        en="Characters of a post, where it is not the usual number",
        tr="Bir gönderinin karakter sınırı, alışılandan farklıysa",
    ),
    "purpose": Words(
        en="What everybody is told that the channel is for: {tr: …, en: …}",
        tr="Kanalın ne için olduğu, herkese söylendiği gibi: {tr: …, en: …}",
    ),
    "show_posts": Words(
        en="Whether the portal shows titles and addresses of public posts that went out here",
        tr="Burada yayımlanan açık gönderilerin başlığının ve adresinin portalda görünüp görünmeyeceği",
    ),
    "cadence": Words(en="How often the channel speaks", tr="Kanalın yayın sıklığı"),
    "cadence.min_per_week": Words(en="At least so many a week", tr="Haftada en az"),
    "cadence.max_per_day": Words(en="At most so many a day", tr="Günde en çok"),
    "cadence.min_gap_hours": Words(en="Hours between two", tr="İki yayın arasındaki saat"),
    "quiet_hours": Words(en='"22:00-08:00"', tr='"22:00-08:00"'),
    "lead_times": Words(
        en="Working days before it goes out at which a step is due; measure: days after it",
        tr="Her adımın yayından kaç iş günü önce bitmesi gerektiği; measure yayından kaç gün sonra ölçüleceği",
    ),
    "quote": Words(
        en="What the first of people says in the text; the home page shows it with their name",
        tr="people içindeki ilk kişinin metinde söylediği söz; ana sayfa onu kişinin adıyla gösterir",
    ),
    "evidence": Words(en="What shows that it is true", tr="Doğru olduğunu gösteren kanıt"),
    "evidence.text": Words(en="The claim and its number", tr="İddia ve sayısı"),
    "evidence.source": Words(en="Where it was read", tr="Nereden okundu"),
    "evidence.measured_on": Words(en="The day it was measured", tr="Ölçüldüğü gün"),
    "job_title": Words(en="What the person does; or {tr: …, en: …}", tr="Görevi; ya da {tr: …, en: …}"),
    "consent": Words(en="What the person allows", tr="Kişinin izin verdikleri"),
    "consent.scope": Words(en="name, photo, quote, voice, video", tr="name, photo, quote, voice, video"),
    "consent.channels": Words(en="Where", tr="Nerede"),
    "consent.langs": Words(en="In which languages", tr="Hangi dillerde"),
    "consent.granted": Words(en="The day it was given", tr="Verildiği gün"),
    "consent.expires": Words(en="The last day it holds", tr="Geçerli olduğu son gün"),
    "git": Words(
        en="By what version control knows the person: an e-mail address, a name, an account with @",
        tr="Sürüm denetiminin kişiyi tanıdığı e-posta adresi, ad ya da @ ile yazılan hesap",
    ),
    "joined": Words(en="The first day of work", tr="İlk iş günü"),
    "teams": Words(en="Teams that have to take it", tr="Alması gereken ekipler"),
    "takers": Words(en="People who have to take it", tr="Alması gereken kişiler"),
    "within_months": Words(
        en="How many months somebody who joined has time for it", tr="İşe başlayanın kaç ay içinde alacağı"
    ),
    "complete_by": Words(en="The day by which all of them must have taken it", tr="Hepsinin en geç almış olacağı gün"),
    "left": Words(en="The last day of work", tr="Son iş günü"),
    "address": Words(en="The postal address", tr="Posta adresi"),
    "address.street_address": Words(en="Street and number", tr="Cadde ve numara"),
    "address.address_locality": Words(en="The town", tr="İlçe ya da şehir"),
    "address.address_region": Words(en="The province", tr="İl ya da bölge"),
    "address.postal_code": Words(en="The postal code, in quotes", tr="Posta kodu, tırnak içinde"),
    "address.address_country": Words(en="The country: TR", tr="Ülke: TR"),
}
"""Field, or field within a field -> its words; without a full stop."""


def described(name: str) -> str | None:
    """A field in both languages, Turkish first; None where nothing is said of it."""
    words = FIELD_WORDS.get(name)
    if words is None:
        return None
    return words.tr if words.tr == words.en else f"{words.tr} / {words.en}"
