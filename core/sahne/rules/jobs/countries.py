"""Countries by their two letters. Source: ISO 3166-1, as the authors know it."""

_ALL = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO "
    "FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE "
    "JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO "
    "MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW "
    "PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM "
    "TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW "
)
_UNION = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
COUNTRIES = frozenset(_ALL.split())
EUROPEAN_UNION = frozenset(_UNION.split())
MEANT = {
    "tur": "TR", "turkiye": "TR", "turkey": "TR", "uk": "GB", "united kingdom": "GB", "ingiltere": "GB", "gbr": "GB",
    "usa": "US", "united states": "US", "abd": "US", "amerika": "US", "almanya": "DE", "germany": "DE", "deu": "DE",
    "el": "GR", "greece": "GR", "yunanistan": "GR", "hollanda": "NL", "netherlands": "NL", "nld": "NL",
    "france": "FR", "fransa": "FR", "fra": "FR", "spain": "ES", "ispanya": "ES", "esp": "ES", "italy": "IT",
    "italya": "IT", "ita": "IT", "canada": "CA", "kanada": "CA", "can": "CA", "ireland": "IE", "irlanda": "IE",
    "poland": "PL", "polonya": "PL", "romania": "RO", "romanya": "RO", "kibris": "CY", "cyprus": "CY",
    "azerbaycan": "AZ", "azerbaijan": "AZ", "isvicre": "CH", "switzerland": "CH", "avusturya": "AT", "austria": "AT",
    "belcika": "BE", "belgium": "BE", "isvec": "SE", "sweden": "SE", "portekiz": "PT", "portugal": "PT",
}  # fmt: skip
"""What is written in the place of the two letters, folded -> the letters."""
