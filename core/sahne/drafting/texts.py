"""The first lines below the fields of a new item: what to write there. A comment, so that no reader ever sees them."""

from sahne.said import Words

TEXTS = {
    "job": Words(
        en="What the person will do, what you look for, how it goes on after they apply. Pay goes into salary, above.",
        tr="Kişi ne yapacak, ne arıyorsunuz, başvurudan sonra süreç nasıl işleyecek? Ücret yukarıdaki salary alanına yazılır.",
    ),
    "story": Words(
        en="One person, one moment, in their own words. Ask for their consent first; it is kept in content/people/.",
        tr="Tek bir kişi, tek bir an, kendi sözleriyle. Önce rızasını alın; rıza content/people/ altında durur.",
    ),
    "post": Words(en="The text as it goes out.", tr="Yayımlanacak metin."),
    "event": Words(
        en="What happens, who should come, what to bring, how to get there.",
        tr="Ne olacak, kimler gelsin, ne getirsinler, nasıl ulaşılır?",
    ),
    "episode": Words(
        en="The show notes: who speaks, about what, and the links they mention.",
        tr="Bölüm notları: kim, ne hakkında konuşuyor; andıkları bağlantılar.",
    ),
    "contest": Words(
        en="How to take part, who decides, when the winners are told.",
        tr="Nasıl katılınır, kim karar verir, kazananlar ne zaman duyurulur?",
    ),
    "community": Words(en="Who meets here, and how one joins.", tr="Burada kimler buluşuyor, nasıl katılınır?"),
    "campaign": Words(en="The one thing that all of it says.", tr="Bütün kampanyanın söylediği tek şey."),
    "training": Words(en="What one can do afterwards.", tr="Eğitimden sonra ne yapılabilecek?"),
    "benchmark": Words(en="What they do well, and what to learn from it.", tr="Neyi iyi yapıyorlar, ne öğrenilebilir?"),
    "dialogue": Words(
        en="What was asked and what was answered, without names.", tr="Ne soruldu, ne yanıt verildi; ad yazmadan."
    ),
    "goal": Words(en="Why this matters, and where the number is read.", tr="Neden önemli, sayı nereden okunuyor?"),
    "audience": Words(en="What they look for, and where they look.", tr="Ne arıyorlar, nerede arıyorlar?"),
    "channel": Words(en="What this channel is for.", tr="Bu kanal ne için?"),
    "value": Words(
        en="What it means on a working day; what shows it goes into evidence, above.",
        tr="Bir iş gününde ne demek? Onu gösteren ölçüm yukarıdaki evidence alanına yazılır.",
    ),
    "person": Words(en="What they do.", tr="Ne yapıyor?"),
    "team": Words(en="What the team does, and how it works.", tr="Ekip ne yapıyor, nasıl çalışıyor?"),
    "location": Words(en="How to get there.", tr="Nasıl ulaşılır?"),
}
"""By kind."""
