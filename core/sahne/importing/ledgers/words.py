"""What stops an import of numbers, in both languages; what is wrong with a single row stands in ``refusals.py``."""

from sahne.said import Words

NOT_READ = Words(en="{file} cannot be read ({reason})", tr="{file} okunamıyor ({reason})")
EMPTY = Words(en="{file} is empty", tr="{file} boş")
LARGE = Words(
    en="{file} is larger than the {most} MB that are read\n  Export a shorter span of time.",
    tr="{file}, okunan en büyük boydan ({most} MB) büyük\n  Daha kısa bir zaman aralığını dışa aktarın.",
)
NO_TABLE = Words(
    en="{file} is no table that can be read\n  Export it once more, as CSV or XLSX, and do not open and save it in between.",
    tr="{file} okunabilen bir tablo değil\n  CSV ya da XLSX olarak yeniden dışa aktarın; arada açıp kaydetmeyin.",
)
LOCKED = Words(
    en="{file} is locked with a password\n  Save it without one.",
    tr="{file} parolayla kilitli\n  Parolasız kaydedin.",
)
BROKEN_LINE = Words(
    en="{file}:{line}: from here on the table cannot be read ({reason})\n  Look for a quotation mark that is never closed.",
    tr="{file}:{line}: tablo buradan sonra okunamıyor ({reason})\n  Kapanmayan bir tırnak işareti arayın.",
)
NO_HEADINGS = Words(
    en="{file} has none of the headings that {tool} writes: {expected}\n  {hint}",
    tr="{file} içinde {tool} dosyalarının sütun başlıkları yok: {expected}\n  {hint}",
)
SEEN = Words(
    en="Its widest line begins with: {seen}. Tell what a column is with --map COLUMN=METRIC, or try --from csv.",
    tr="En geniş satırı şöyle başlıyor: {seen}. Bir sütunun ne olduğunu --map SÜTUN=ÖLÇÜ ile yazın ya da --from csv deneyin.",
)
OF_THE_ACCOUNT = Words(
    en="These are numbers of the whole account, one line a day. Say which goal they belong to: --goal {goal}.",
    tr="Bunlar bütün hesabın günlük sayıları. Hangi hedefe ait olduklarını yazın: --goal {goal}.",
)
OF_ITEMS = Words(
    en="These are numbers of single posts or pages. Leave --goal out.",
    tr="Bunlar tek tek gönderilerin ya da sayfaların sayıları. --goal seçeneğini kaldırın.",
)
TWICE = Words(
    en="{file}:{line}: the heading {heading!r} stands twice, in columns {first} and {second}; which is meant?\n"
    "  Delete one of the two columns.",
    tr="{file}:{line}: {heading!r} başlığı iki kez var ({first} ve {second} sütunları); hangisi geçerli bilinemiyor\n"
    "  İkisinden birini silin.",
)
NO_DAY = Words(
    en="{file} does not say for which day its numbers hold\n  Write the day on which it was exported: --on {day}.",
    tr="{file}, sayıların hangi güne ait olduğunu söylemiyor\n  Dışa aktarıldığı günü yazın: --on {day}.",
)
NOTHING_ASKED = Words(
    en="{file} holds no metric that a goal or an item of this workspace is measured by\n"
    "  It has {columns}. Say which metric a column is: --map {example}=reach.",
    tr="{file} içinde bu çalışma alanındaki bir hedefin ya da içeriğin ölçüldüğü sayı yok\n"
    "  İçindekiler: {columns}. Bir sütunun hangi ölçü olduğunu yazın: --map {example}=reach.",
)
NO_COLUMN = Words(
    en="--map: {file} has no column {name!r}\n  {hint}", tr="--map: {file} içinde {name!r} sütunu yok\n  {hint}"
)
COLUMNS_ARE = Words(en="The columns are {columns}.", tr="Sütunlar şunlar: {columns}.")
NO_METRIC = Words(
    en="--map: {name!r} cannot be the name of a metric\n  Write small letters, digits and underscores: story_views.",
    tr="--map: {name!r} bir ölçü adı olamaz\n  Küçük harf, rakam ve alt çizgi kullanın: story_views.",
)
ONE_METRIC_TWICE = Words(
    en="two columns would become {metric!r}: {columns}\n  Leave one of them out: --map {example}=",
    tr="iki sütun birden {metric!r} olacaktı: {columns}\n  Birini dışarıda bırakın: --map {example}=",
)
NO_ITEM = Words(
    en="{option}: there is no item {name!r}\n  {hint}", tr="{option}: {name!r} adında bir içerik yok\n  {hint}"
)
ITEM_PATH = Words(
    en="Write the item's path from content/ without .md: posts/kutu.",
    tr="İçeriğin yolunu content/ klasöründen başlayarak, .md olmadan yazın: posts/kutu.",
)
NO_PAIR = Words(
    en="{option} takes {form}; {written!r} is not of that form",
    tr="{option} seçeneğinin biçimi {form}; {written!r} bu biçimde değil",
)
BAD_LEDGER = Words(
    en="{path}:{line}: this row of results cannot be read, so nobody can tell whether a number is new\n"
    "  sahne check says what is wrong with it; mend it first.",
    tr="{path}:{line}: bu sonuç satırı okunamadığı için bir sayının yeni olup olmadığı bilinemiyor\n"
    "  Nesi yanlış olduğunu sahne check söyler; önce onu düzeltin.",
)
WRONG_INTO = Words(
    en="--into: {path!r} is no table of results\n  Write a file such as content/results/2026.csv.",
    tr="--into: {path!r} bir sonuç tablosu değil\n  content/results/2026.csv gibi bir dosya yazın.",
)
MONTHS_OF_A_GOAL = Words(
    en="--by-month adds up the days of a goal\n  Say which: --goal isveren-tercihi.",
    tr="--by-month bir hedefin günlerini toplar\n  Hangisi olduğunu yazın: --goal isveren-tercihi.",
)
