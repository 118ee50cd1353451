"""The words of a report, in both languages."""

from sahne.kpis.pace import Unsaid
from sahne.said import Words

TITLE = Words(en="Report of {month}", tr="{month} raporu")
SO_FAR = Words(en="{name}, up to {day}", tr="{name}, {day} gününe kadar")
WHOLE = Words(en="{name}, the whole month", tr="{name}, ayın tamamı")
IN_SHORT = Words(en="In short", tr="Kısaca")
KPIS_STAND = Words(en="{count} KPIs: {states}.", tr="{count} KPI: {states}.")
STATE_COUNT = Words(en="{count} {state}", tr="{count} {state}")
WENT_OUT = Words(
    en="{out} went out on {channels}; {missed} planned and not published.",
    tr="{channels} üzerinden {out} çıktı; planlanıp çıkmayan {missed}.",
)
PUBLICATIONS = Words(en="publication|publications", tr="yayın")
ON_CHANNELS = Words(en="channel|channels", tr="kanal")
TALKS_SHORT = Words(
    en="{began} began, {open} open at the end of the month.", tr="{began} başladı, ay sonunda {open} yanıt bekliyordu."
)
DIALOGUES_COUNT = Words(en="dialogue|dialogues", tr="diyalog")

GOALS = Words(en="Goals", tr="Hedefler")
NO_KPIS = Words(en="This goal has no KPI.", tr="Bu hedefin KPI'ı yok.")
METRIC = Words(en="KPI", tr="KPI")
VALUE = Words(en="Latest", tr="Son değer")
BEFORE = Words(en="Month before", tr="Önceki ay")
COURSE = Words(en="On course it would be", tr="Gidişata göre")
TARGET = Words(en="Target", tr="Hedef")
STATE = Words(en="State", tr="Durum")
AHEAD = Words(en="At this pace", tr="Bu hızla")
BY = Words(en="{value} by {day}", tr="{day}: {value}")
OF_DAY = Words(en="{value} ({day})", tr="{value} ({day})")
RANGE = Words(en="{value} by {day}, likely {low} to {high}", tr="{day}: {value}, olası {low} – {high}")
UNSAID = {
    Unsaid.FEW: Words(en="too few measurements", tr="ölçüm sayısı az"),
    Unsaid.FAR: Words(en="too far ahead to tell", tr="söylenemeyecek kadar uzak"),
    Unsaid.PAST: Words(en="the day is over", tr="günü geçti"),
}
HOW = Words(
    en="“At this pace” is a straight line through the measurements of the last year; four values of five lie in the likely "
    "range. It knows of no season. In the drawings the thick line was measured, the dashed one is the course, the level one the "
    "target, and the dotted one with its shade this pace.",
    tr="“Bu hızla”, son bir yılın ölçümlerinden geçen düz çizgidir; beş değerden dördü olası aralıkta kalır. Mevsimi bilmez. "
    "Çizimlerde kalın çizgi ölçülen, kesikli çizgi gidişat, yatay çizgi hedef, gölgeli noktalı çizgi bu hızdır.",
)
CHART = Words(en="{metric} over time", tr="{metric}, zaman içinde")
SEEN = Words(
    en="{count} measurements, the last {value} on {day}; the target is {target} by {by}: {state}.",
    tr="{count} ölçüm, sonuncusu {day} günü {value}; hedef {by} gününe kadar {target}: {state}.",
)

OUT = Words(en="What went out", tr="Yayımlananlar")
CHANNEL = Words(en="Channel", tr="Kanal")
COUNT = Words(en="Out", tr="Çıkan")
NOT_OUT = Words(en="Not out", tr="Çıkmayan")
WEEKS = Words(en="Weeks kept", tr="Düzenin tuttuğu hafta")
OF = Words(en="{kept} of {all}", tr="{all} haftanın {kept} haftası")
UNASKED = Words(en="no cadence", tr="düzen yok")
MEASURED = Words(en="Measured so far", tr="Şimdiye kadar ölçülen")
SUM = Words(en="{metric} {value}", tr="{metric} {value}")
MEAN = Words(en="{metric} {value} on average", tr="{metric} ortalama {value}")
NOTHING_OUT = Words(en="Nothing went out.", tr="Hiçbir şey çıkmadı.")
DAY = Words(en="Day", tr="Gün")
WHAT = Words(en="Title", tr="Başlık")
WHERE = Words(en="File", tr="Dosya")
MISSED = Words(en="What did not go out", tr="Çıkmayanlar")
ALL_OUT = Words(en="All that was planned went out.", tr="Planlanan her şey çıktı.")

BEST = Words(en="The best of the month", tr="Ayın en iyileri")
WORST = Words(en="The weakest of the month", tr="Ayın en zayıfları")
HOW_SCORED = Words(
    en="Measured this month and held against the target of the item itself.",
    tr="Bu ay ölçülenler, içeriğin kendi hedefiyle karşılaştırıldı.",
)
ITEM = Words(en="Item", tr="İçerik")
OF_TARGET = Words(en="Of its target", tr="Hedefine oranı")
NONE_MEASURED = Words(en="Nothing with a target was measured.", tr="Hedefi olan hiçbir şey ölçülmedi.")

TALKS = Words(en="Dialogues", tr="Diyaloglar")
NO_TALKS = Words(en="Nobody wrote, or nobody wrote it down.", tr="Kimse yazmadı ya da yazılan kaydedilmedi.")
RECEIVED = Words(en="Came", tr="Geldi")
SENTIMENT = Words(en="How it was meant", tr="Nasıl söylendi")
ANSWERED = Words(en="Answered after", tr="Yanıt süresi")
OPEN = Words(en="open", tr="yanıt bekliyor")
HOURS = Words(en="hour|hours", tr="saat")
PROMISE = Words(
    en="An answer is promised within {hours} on working days.", tr="İş günlerinde {hours} içinde yanıt sözü verildi."
)
SENTIMENTS = {
    "positive": Words(en="kindly", tr="olumlu"),
    "neutral": Words(en="neither", tr="nötr"),
    "negative": Words(en="badly", tr="olumsuz"),
}

GAPS = Words(en="Gaps", tr="Boşluklar")
NO_GAPS = Words(en="None that the files know of.", tr="Dosyaların bildiği bir boşluk yok.")
SILENT_CHANNEL = Words(
    en="{channel} said nothing, and should have spoken in {weeks}.",
    tr="{channel} hiç konuşmadı; {weeks} konuşması gerekiyordu.",
)
WEEKS_COUNT = Words(en="week|weeks", tr="hafta")
SILENT_KPI = Words(
    en="{metric} of {goal} was last measured on {day}.", tr="{goal} hedefinde {metric} en son {day} günü ölçüldü."
)
NEVER_KPI = Words(en="{metric} of {goal} was never measured.", tr="{goal} hedefinde {metric} hiç ölçülmedi.")
UNREAD = Words(
    en="{metric} of {item} was to be read by {day}, and no row says how it came out.",
    tr="{item} için {metric} en geç {day} günü okunacaktı; sonucu yazılmamış.",
)

SOURCES = Words(en="Where each number comes from", tr="Her sayının geldiği yer")
NO_SOURCES = Words(en="No number was measured.", tr="Ölçülmüş bir sayı yok.")
DAYS = Words(en="day|days", tr="gün")
PERCENT = Words(en="{value}%", tr="%{value}")
VERSION = Words(en="Made by Sahne from the files of {day}.", tr="Sahne bu raporu {day} gününün dosyalarından yaptı.")
