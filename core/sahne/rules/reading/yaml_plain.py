"""What is said of front matter where the lines show nothing more than the parser does."""

from sahne.said import Said, Words
from sahne.source import Fault, Source

NOT_FITTING = Words(en="this line does not fit under the one above it", tr="bu satır, üstündeki satırın altına uymuyor")
SAME_COLUMN = Words(
    en="Begin every field at the same column: a name, a colon, a space.",
    tr="Her alanı aynı hizadan başlatın: bir ad, iki nokta, bir boşluk.",
)
IN_QUOTES = Words(en="Put the value in double quotes.", tr="Değeri çift tırnak içine alın.")
OPEN_QUOTE = Words(en="a quotation mark is opened and not closed", tr="açılan tırnak kapatılmamış")
CLOSE_QUOTE = Words(
    en="Close it at the end of the value, with the same mark.", tr="Değerin sonunda aynı işaretle kapatın."
)
PLAIN = (
    ("invalid", Words(en="this sign cannot be read", tr="bu işaret okunamıyor")),
    ("alias", Words(en="a value begins with *", tr="bir değer * ile başlıyor")),
    ("anchor", Words(en="a value begins with * or &", tr="bir değer * ya da & ile başlıyor")),
    (
        "mapping values are not allowed",
        Words(en="a second colon stands in this value", tr="bu değerde ikinci bir iki nokta var"),
    ),
)
"""A word of the parser -> what we say; the hint is to put the value in quotes."""
TABLE = (
    (
        "escape",
        Words(en="a backslash stands in double quotes", tr="çift tırnak içinde ters eğik çizgi var"),
        Words(
            en="Write two of them, \\\\, or put the value in single quotes.",
            tr="İki tane yazın, \\\\, ya da değeri tek tırnak içine alın.",
        ),
    ),
    ("quoted scalar", OPEN_QUOTE, CLOSE_QUOTE),
    ("unexpected end of stream", OPEN_QUOTE, CLOSE_QUOTE),
    (
        "',' or ']'",
        Words(en="a list is opened with [ and not closed", tr="[ ile açılan liste kapatılmamış"),
        Words(
            en="Close it with ], or put the value in double quotes.",
            tr="] ile kapatın ya da değeri çift tırnak içine alın.",
        ),
    ),
    (
        "',' or '}'",
        Words(en="a {sign} is opened and not closed", tr="açılan {sign} kapatılmamış"),
        Words(
            en="Close it with {closing}, or put the value in double quotes.",
            tr="{closing} ile kapatın ya da değeri çift tırnak içine alın.",
        ),
    ),
    ("expected key", NOT_FITTING, SAME_COLUMN),
    ("block end", NOT_FITTING, SAME_COLUMN),
    ("document start", NOT_FITTING, SAME_COLUMN),
    (
        "unhashable",
        Words(
            en="the name of a field is a list or holds fields", tr="bir alanın adı yerine liste ya da alanlar yazılmış"
        ),
        Words(
            en="Write one word before the colon, or put it in double quotes.",
            tr="İki noktanın önüne tek bir sözcük yazın ya da onu çift tırnak içine alın.",
        ),
    ),
    (
        "control character",
        Words(en="an invisible control character stands here", tr="burada görünmeyen bir denetim karakteri var"),
        Words(en="Delete it and write the word again.", tr="Onu silin ve sözcüğü yeniden yazın."),
    ),
)
"""A word of the parser -> what we say, and what to do."""
DEEP = Words(en="the fields are nested too deep", tr="alanlar çok derin iç içe geçmiş")
FEW_LEVELS = Words(
    en="Write at most a few levels; no field of Sahne needs more than three.",
    tr="En çok birkaç düzey yazın; Sahne'nin hiçbir alanına üçten fazlası gerekmez.",
)
LONG = Words(en="the front matter is far too long", tr="üst bilgi çok uzun")
TEXT_BELOW = Words(
    en="Close it with --- before the text begins; the text stands below it.",
    tr="Metin başlamadan --- ile kapatın; metin onun altında durur.",
)
NO_FIELDS = Words(en="the front matter is not a list of fields", tr="üst bilgi alanlardan oluşmuyor")
EACH = Words(
    en="Write each field on a line of its own: a name, a colon, a space, a value.",
    tr="Her alanı kendi satırına yazın: bir ad, iki nokta, bir boşluk, bir değer.",
)
TAB = Words(en="a tab stands here", tr="burada bir sekme (Tab) işareti var")
NO_TAB = Words(en="Write spaces in place of it.", tr="Yerine boşluk yazın.")
SIGN = Words(en="{sign} stands where a value begins", tr="bir değer {sign} ile başlıyor")
UNKNOWN = Words(en="this line cannot be read", tr="bu satır okunamıyor")
A_FIELD = Words(
    en="Write a name, a colon, a space, and the value in double quotes.",
    tr="Bir ad, iki nokta, bir boşluk ve çift tırnak içinde değeri yazın.",
)


def plain_words(source: Source, fault: Fault) -> tuple[Said, Said]:
    """Message and hint."""
    whole = {"deep": (DEEP, FEW_LEVELS), "long": (LONG, TEXT_BELOW), "list": (NO_FIELDS, EACH)}
    if fault.type in whole:
        message, hint = whole[fault.type]
        return message(), hint()
    said = str(fault.value)
    if "tab character" in said:
        return TAB(), NO_TAB()
    if "cannot start any token" in said:
        sign = source.text.split("\n")[fault.line - 1][fault.column - 1 :][:1]
        return (TAB(), NO_TAB()) if sign == "\t" else (SIGN(sign=sign), IN_QUOTES())
    for word, message, hint in TABLE:
        if word in said:
            return message(sign="{"), hint(closing="}")
    found = next((words for word, words in PLAIN if word in said), None)
    return (found(), IN_QUOTES()) if found else (UNKNOWN(), A_FIELD())
