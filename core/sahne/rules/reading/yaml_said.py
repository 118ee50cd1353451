"""The sentences about a line of front matter that cannot be read."""

from sahne.said import Words

NO_COLON = Words(en="this line has no colon after its name", tr="bu satırda addan sonra iki nokta yok")
NAME_AND_VALUE = Words(
    en="Write a name, a colon, a space and a value; if the text begins here, write --- above it.",
    tr="Bir ad, iki nokta, bir boşluk ve bir değer yazın; metin burada başlıyorsa üstüne --- yazın.",
)
WRITE = Words(en="Write {line}.", tr="Şöyle yazın: {line}.")
NOT_A_COLON = Words(en="{sign} stands where a colon belongs", tr="iki nokta yerine {sign} yazılmış")
STRANGE_SPACE = Words(
    en="the space after the colon is no plain space", tr="iki noktadan sonraki boşluk, düz bir boşluk değil"
)
NO_SPACE = Words(en="there is no space after the colon", tr="iki noktadan sonra boşluk yok")
IN_QUOTES = Words(
    en="Write {line} on this line, the whole value in quotes.",
    tr="Bu satıra {line} yazın; değerin tamamı tırnak içinde olsun.",
)
OPEN_QUOTE = Words(en="a quotation mark is opened and not closed", tr="açılan tırnak kapatılmamış")
CLOSE_QUOTE = Words(
    en="Write {line} on this line, with {mark} at the end of the value.",
    tr="Bu satıra {line} yazın; değerin sonunda {mark} olsun.",
)
CURLY = Words(en="curly quotation marks do not hold a value together", tr="kıvrık tırnaklar değeri bir arada tutmaz")
STRAIGHT = Words(
    en="Write {line} on this line, with straight quotation marks.", tr="Bu satıra {line} yazın; tırnaklar düz olsun."
)
SIGN = Words(
    en="the value begins with {sign!r}, which has a meaning of its own here",
    tr="değer {sign!r} ile başlıyor; bu işaretin burada ayrı bir anlamı var",
)
BEHIND_QUOTE = Words(en="text stands behind the closing quotation mark", tr="kapanan tırnağın arkasında metin var")
BEHIND_BRACKET = Words(en="text stands behind the closing bracket", tr="kapanan ayracın arkasında metin var")
BACKSLASH = Words(en="a backslash stands in double quotes", tr="çift tırnak içinde ters eğik çizgi var")
SINGLE = Words(en="Write {line} on this line, in single quotes.", tr="Bu satıra {line} yazın; tırnaklar tek olsun.")
TEMPLATE = Words(
    en="a template tag of another system stands here", tr="burada başka bir sisteme ait şablon etiketi var"
)
PLAIN = Words(
    en="Write in its place what the reader is to see: {name}: and the words.",
    tr="Yerine okurun görmesi gerekeni yazın: {name}: ve sözcükler.",
)
SIGN_IN_NAME = Words(en="the name of a field begins with {sign!r}", tr="bir alanın adı {sign!r} ile başlıyor")
LETTERS = Words(
    en="Begin it with a letter; if the text begins here, write --- above it.",
    tr="Bir harfle başlatın; metin burada başlıyorsa üstüne --- yazın.",
)
COLON = Words(en="a second colon stands in this value", tr="bu değerde ikinci bir iki nokta var")
