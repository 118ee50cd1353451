"""What is wrong with a single line or number of an export, and what to do about it, in both languages."""

from sahne.importing.ledgers.days import WrongDay
from sahne.importing.ledgers.numbers import Wrong
from sahne.said import Words

REFUSED = {
    Wrong.NUMBER: (
        Words(en="{heading}: {value!r} is not a number", tr="{heading}: {value!r} bir sayı değil"),
        Words(
            en="Write 1234.5 or 1,234.5, as English does, or 1234,5 or 1.234,5, as Turkish does; not both in one file.",
            tr="Ya Türkçedeki gibi 1234,5 ya da 1.234,5, ya da İngilizcedeki gibi 1234.5 ya da 1,234.5 yazın; bir dosyada "
            "ikisi birden olmaz.",
        ),
    ),
    Wrong.TWO_WAYS: (
        Words(
            en="{heading}: {value!r} can be read in two ways, and nothing in the file decides",
            tr="{heading}: {value!r} iki türlü okunabilir; dosyada hangisi olduğunu gösteren bir şey yok",
        ),
        Words(
            en="Say which sign stands before the fraction: --decimal comma for {thousand}, --decimal point for {fraction}, "
            "or the other way round.",
            tr="Ondalık işaretinin hangisi olduğunu yazın: --decimal comma ya da --decimal point; biri {thousand}, öteki "
            "{fraction} demektir.",
        ),
    ),
    WrongDay.NO_DAY: (
        Words(en="{heading}: {value!r} is not a day", tr="{heading}: {value!r} bir gün değil"),
        Words(en="Write it as 2031-02-28.", tr="2031-02-28 biçiminde yazın."),
    ),
    WrongDay.TWO_WAYS: (
        Words(
            en="{heading}: {value!r} can be read in two ways, and no other day of the file decides",
            tr="{heading}: {value!r} iki türlü okunabilir; dosyadaki öbür günler de bunu göstermiyor",
        ),
        Words(
            en="Say what comes first: --day-first or --month-first.",
            tr="Hangisinin önce geldiğini yazın: --day-first (gün) ya da --month-first (ay).",
        ),
    ),
    WrongDay.FAR: (
        Words(
            en="{heading}: on {value!r} nothing can have been measured yet, or no more",
            tr="{heading}: {value!r} günü henüz gelmedi ya da ölçüm için çok eski",
        ),
        Words(en="Look at the year.", tr="Yılına bakın."),
    ),
}
"""What is wrong and what to do, by the reason."""

NO_METRIC = (
    Words(en="{value!r} cannot be the name of a metric", tr="{value!r} bir ölçü adı olamaz"),
    Words(
        en="Write small letters, digits and underscores: story_views.",
        tr="Küçük harf, rakam ve alt çizgi kullanın: story_views.",
    ),
)
TWICE = (
    Words(
        en="{heading}: line {line} gives another value for the same item and day: {value} and {other}",
        tr="{heading}: {line}. satırda aynı içerik ve gün için başka bir değer var: {value} ve {other}",
    ),
    Words(
        en="Leave in the file the line that is right.",
        tr="Dosyada doğru olan satırı bırakın.",
    ),
)
CHANGED = (
    Words(
        en="{item}: {metric} of {day} is {old} in {path}:{line}, and the file says {new}",
        tr="{item}: {day} günü için {metric}, {path}:{line} satırında {old}; bu dosyada {new}",
    ),
    Words(
        en="If the new value is right, run it again with --correct; the old row stays, and a new one below it holds.",
        tr="Yeni değer doğruysa komutu --correct ile yineleyin; eski satır kalır, altına yazılan yenisi geçerli olur.",
    ),
)
NOT_JOINED = {
    "address": (
        Words(en="no item was published at {value}", tr="{value} adresinde yayımlanmış bir içerik yok"),
        Words(
            en="Write published_url: with this address into the file of the item, or say which it is: --item ADDRESS=posts/kutu.",
            tr="İçeriğin dosyasına bu adresle published_url: yazın ya da hangisi olduğunu söyleyin: --item ADRES=posts/kutu.",
        ),
    ),
    "page": (
        Words(en="no item has the page {value}", tr="{value} sayfası bir içeriğin sayfası değil"),
        Words(
            en="Lists and other pages have no item, and may be passed over; else say which it is: --item {value}=stories/gece.",
            tr="Listelerin ve başka sayfaların içeriği yoktur, onları geçin; değilse söyleyin: --item {value}=stories/gece.",
        ),
    ),
    "video": (
        Words(en="no item was published as the video {value}", tr="{value} videosu olarak yayımlanmış bir içerik yok"),
        Words(
            en="Write published_url: https://youtu.be/{value} into its item, or say which it is: --item {value}=posts/kutu.",
            tr="İçeriğin dosyasına published_url: https://youtu.be/{value} yazın ya da söyleyin: --item {value}=posts/kutu.",
        ),
    ),
    "item": (
        Words(en="there is no item {value}", tr="{value} adında bir içerik yok"),
        Words(
            en="Write its path from content/ without .md, its id, or the address where it was published.",
            tr="content/ klasöründen başlayan, .md olmadan yolunu, id değerini ya da yayımlandığı adresi yazın.",
        ),
    ),
    "several": (
        Words(en="{value} may be any of {items}", tr="{value} şunlardan biri olabilir: {items}"),
        Words(en="Say which it is: --item {value}=ITEM.", tr="Hangisi olduğunu söyleyin: --item {value}=İÇERİK."),
    ),
    "nothing": (
        Words(en="the line names no item", tr="satırda içeriğin adı yok"),
        Words(
            en="Fill in the first column that is empty, or delete the line.",
            tr="Boş kalan sütunu doldurun ya da satırı silin.",
        ),
    ),
}
"""What is wrong and what to do, by how the lines name their items."""
